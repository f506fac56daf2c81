package vn.motcua.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.plan.document.draft.DoubtKind;
import vn.motcua.plan.document.draft.PlanDraft;
import vn.motcua.plan.document.draft.PlanDraft.ResponsibleUnit;
import vn.motcua.plan.document.draft.PlanDraft.Statement;

/** Which the tasks are where no heading has the words for it, or none stands over them. */
class TasksByLayoutTest {
    private static final String HEAD = """
            SỞ KHO VẬN
            Số: 12/KH-SKV
            Quế Bình, ngày 12 tháng 01 năm 2026

            KẾ HOẠCH
            Cải cách thủ tục kho bãi năm 2026

            Căn cứ Kế hoạch số 5/KH-UBND ngày 02/01/2026 của UBND tỉnh;
            Sở Kho vận xây dựng kế hoạch như sau:

            """;

    private static final String END = """

            Nơi nhận:
            - UBND tỉnh;
            - Lưu: VT.

            GIÁM ĐỐC

            Lê Văn Kho
            """;

    @Test
    void sentences_may_be_counted_in_words() {
        PlanDraft draft = read("""
                I. NHIỆM VỤ
                Một là, Phòng Bến bãi đo lại kho số 3 trước ngày 15/4/2026.
                Hai là, Văn phòng Sở dán sơ đồ kho trong tháng 5/2026.
                Thứ ba, Thanh tra Sở kiểm tra 04 kho trong quý III/2026.
                """);
        assertThat(leads(draft)).containsExactly("Phòng Bến bãi", "Văn phòng Sở", "Thanh tra Sở");
        assertThat(draft.tasks().getFirst().content()).startsWith("Phòng Bến bãi");
        assertSaidByHeading(draft);
    }

    @Test
    void letters_that_count_on_inside_a_sentence_begin_items() {
        PlanDraft draft = read("""
                Điều 1. Nội dung công việc
                1. Về đo đạc: a) Phòng Bến bãi đo lại kho số 3, xong trong tháng 4/2026; b) Văn phòng Sở dán sơ đồ kho.
                2. Về kiểm tra: a) Thanh tra Sở kiểm tra 04 kho; b) Văn phòng Sở báo cáo hằng quý.
                Điều 2. Tổ chức thực hiện
                Văn phòng Sở theo dõi.
                """);
        assertThat(contents(draft))
                .containsExactly(
                        "Phòng Bến bãi đo lại kho số 3, xong trong tháng 4/2026;",
                        "Văn phòng Sở dán sơ đồ kho.",
                        "Thanh tra Sở kiểm tra 04 kho;",
                        "Văn phòng Sở báo cáo hằng quý.");
        assertThat(draft.groups()).hasSize(2);
        assertSaidByHeading(draft);
    }

    @Test
    void a_letter_that_no_other_follows_is_none_of_a_list() {
        PlanDraft draft = read("""
                I. NHIỆM VỤ
                1. Văn phòng Sở dán biểu phí theo mẫu: a) của Bộ trong tháng 5/2026.
                """);
        assertThat(draft.tasks()).hasSize(1);
    }

    @Test
    void a_heading_and_its_text_may_stand_on_one_line() {
        PlanDraft draft = read("""
                I. MỤC TIÊU: 95% chủ hàng hài lòng.
                II. NHIỆM VỤ: (1) Phòng Bến bãi đo lại kho số 3; (2) Văn phòng Sở dán sơ đồ kho.
                III. TỔ CHỨC: Văn phòng Sở theo dõi.
                """);
        assertThat(leads(draft)).containsExactly("Phòng Bến bãi", "Văn phòng Sở");
        assertThat(draft.targets()).hasSize(1);
        assertThat(draft.responsibilities()).hasSize(1);
        assertSaidByHeading(draft);
    }

    @Test
    void parts_in_small_letters_may_hold_all_their_text_on_one_line() {
        PlanDraft draft = read("""
                Mục 1. Chỉ tiêu: chủ hàng hài lòng từ 95% trở lên.
                Mục 2. Nhiệm vụ của các phòng: a) Phòng Bến bãi đo lại kho số 3; b) Văn phòng Sở dán sơ đồ kho.
                Mục 2a. Nhiệm vụ của đơn vị sự nghiệp: a) Trung tâm Bến tàu thử xe nâng; b) Trung tâm Bến tàu dạy nghề.
                Mục 3. Thi hành: các phòng thi hành.
                """);
        assertThat(leads(draft))
                .containsExactly("Phòng Bến bãi", "Văn phòng Sở", "Trung tâm Bến tàu", "Trung tâm Bến tàu");
        assertThat(draft.targets()).hasSize(1);
    }

    @Test
    void numbers_of_sections_count_when_only_one_of_them_says_what_it_holds() {
        PlanDraft draft = read("""
                1. QUY ĐỊNH CHUNG
                1.1. Phạm vi: các kho của Sở.
                2. CHỈ TIÊU, NHIỆM VỤ
                2.1. Chỉ tiêu
                2.1.1. Chủ hàng hài lòng từ 95% trở lên.
                2.2. Nhiệm vụ
                2.2.1. Giao Phòng Bến bãi đo lại kho số 3 trong tháng 4/2026.
                2.2.2. Giao Văn phòng Sở dán sơ đồ kho.
                3. HIỆU LỰC
                Kế hoạch có hiệu lực từ ngày ký.
                """);
        assertThat(leads(draft)).containsExactly("Phòng Bến bãi", "Văn phòng Sở");
        assertThat(draft.targets()).hasSize(1);
        assertSaidByHeading(draft);
    }

    @Test
    void a_few_words_before_the_sentence_are_the_title_of_an_item() {
        PlanDraft draft = read("""
                II. NHIỆM VỤ
                1. Đo đạc. Phòng Bến bãi đo lại kho số 3; tháng 4/2026.
                2. Sơ đồ. Văn phòng Sở dán sơ đồ kho, thường xuyên.
                """);
        assertThat(contents(draft))
                .containsExactly(
                        "Phòng Bến bãi đo lại kho số 3; tháng 4/2026.", "Văn phòng Sở dán sơ đồ kho, thường xuyên.");
        assertThat(draft.tasks().getFirst().label()).isEqualTo("1.");
        assertThat(draft.groups().stream().map(group -> group.title())).contains("Đo đạc.");
    }

    @Test
    void one_paragraph_below_each_heading_is_its_task() {
        PlanDraft draft = read("""
                II. NỘI DUNG
                1. Với hàng nặng
                Phòng Bến bãi đo lại kho số 3 trước ngày 15/4/2026.
                2. Với hàng lạnh
                Văn phòng Sở dán sơ đồ kho hằng tháng.
                """);
        assertThat(contents(draft))
                .containsExactly(
                        "Phòng Bến bãi đo lại kho số 3 trước ngày 15/4/2026.",
                        "Văn phòng Sở dán sơ đồ kho hằng tháng.");
    }

    @Test
    void names_of_columns_may_be_abbreviated_and_one_column_say_who_and_with_whom() {
        PlanDraft draft = PlanReader.read("""
                #\tND\tCT/PH\tTG
                1\tĐo kho số 3\tVP / P.BB\tT4/2026
                2\tDán sơ đồ\tP.BB\thằng tuần
                """.getBytes(StandardCharsets.UTF_8), "a.tsv");
        assertThat(leads(draft)).containsExactly("VP", "P.BB");
        assertThat(draft.tasks().getFirst().coordinating().units().stream().map(ResponsibleUnit::name))
                .containsExactly("P.BB");
    }

    @Test
    void headings_of_any_words_are_known_by_their_numbers_and_tasks_by_who_does_them() {
        PlanDraft draft = read("""
                1. Vì sao phải đổi
                Chủ hàng phải đi 25 km. Hơn 60% số lượt năm ngoái là đi lần thứ hai.

                2. Năm nay ra sao
                Thứ nhất, Phòng Bến bãi đo lại kho số 3 trong tháng 4/2026.
                Thứ hai, Văn phòng Sở dán sơ đồ kho trước ngày 25/5/2026.

                3. Biết là được khi nào
                Coi là được khi tối thiểu 94% chủ hàng hài lòng.
                """);
        assertThat(leads(draft)).containsExactly("Phòng Bến bãi", "Văn phòng Sở");
        assertThat(draft.targets()).hasSize(1);
        assertSaidByLayout(draft);
    }

    @Test
    void items_without_any_heading_are_the_tasks() {
        PlanDraft draft = read("""
                1. Phòng Bến bãi đo lại kho số 3, xong trong quý II/2026.
                2. Văn phòng Sở dán sơ đồ kho, tháng 5/2026.
                3. Văn phòng Sở báo cáo hằng quý.
                """);
        assertThat(leads(draft)).containsExactly("Phòng Bến bãi", "Văn phòng Sở", "Văn phòng Sở");
        assertSaidByLayout(draft);
    }

    @Test
    void paragraphs_without_heading_and_labels_are_tasks_when_units_do_them() {
        PlanDraft draft = read("""
                Phòng Bến bãi đo lại kho số 3, xong trong quý II/2026.

                Văn phòng Sở dán sơ đồ kho trong tháng 5/2026.
                """);
        assertThat(leads(draft)).containsExactly("Phòng Bến bãi", "Văn phòng Sở");
        assertSaidByLayout(draft);
    }

    @Test
    void times_that_stand_over_items_without_any_heading_hold_for_them() {
        PlanDraft draft = read("""
                KẾ HOẠCH THEO QUÝ

                QUÝ I
                1. Đo lại kho số 3 – Phòng Bến bãi
                QUÝ II
                2. Dán sơ đồ kho – Văn phòng Sở
                CẢ NĂM
                3. Trực điện thoại – Văn phòng Sở
                """);
        assertThat(draft.tasks().stream().map(task -> task.schedule().verbatim()))
                .containsExactly("QUÝ I", "QUÝ II", "CẢ NĂM");
        assertThat(leads(draft)).containsExactly("Phòng Bến bãi", "Văn phòng Sở", "Văn phòng Sở");
        assertSaidByLayout(draft);
    }

    @Test
    void a_diary_gives_a_task_for_each_of_its_times() {
        PlanDraft draft = read("""
                Ngày 15/3/2026: Phòng Bến bãi trình sơ đồ kho.
                Tháng 5/2026: Văn phòng Sở mở lớp lái xe nâng.
                Quý III/2026: Thanh tra Sở kiểm tra 04 kho.
                """);
        assertThat(draft.tasks()).hasSize(3);
        assertSaidByLayout(draft);
    }

    @Test
    void who_is_responsible_for_what_are_the_tasks_where_there_are_no_others() {
        PlanDraft draft = read("""
                I. MỤC TIÊU
                - Chủ hàng hài lòng từ 95% trở lên.
                II. TỔ CHỨC THỰC HIỆN
                1. Văn phòng Sở
                - Dán sơ đồ kho trong tháng 5/2026.
                2. Thanh tra Sở
                - Kiểm tra 04 kho trong quý III/2026.
                III. ĐIỀU KHOẢN THI HÀNH
                Văn phòng Sở theo dõi chung.
                """);
        assertThat(leads(draft)).containsExactly("Văn phòng Sở", "Thanh tra Sở");
        assertSaidByLayout(draft);
    }

    @Test
    void a_plan_of_goals_and_views_alone_still_has_no_task() {
        PlanDraft draft = read("""
                I. MỤC ĐÍCH
                - Công khai, minh bạch mọi khoản thu.
                II. MỤC TIÊU
                - Chủ hàng hài lòng từ 95% trở lên.
                """);
        assertThat(draft.tasks()).isEmpty();
        assertThat(draft.uncertain()).anyMatch(doubt -> doubt.kind() == DoubtKind.NO_TASKS);
    }

    @Test
    void goals_may_stand_in_the_sentence_that_cites_what_the_plan_is_made_for() {
        PlanDraft draft = read("""
                Căn cứ chương trình công tác, Sở đặt mục tiêu: (i) 100% phản ánh được trả lời đúng hạn; (ii) chủ hàng hài lòng trên 95%.

                I. NHIỆM VỤ
                1. Văn phòng Sở dán sơ đồ kho.
                """);
        assertThat(draft.goals().stream().map(Statement::text)).anyMatch(text -> text.contains("(ii)"));
        assertThat(draft.targets()).hasSize(2);
    }

    private static void assertSaidByLayout(PlanDraft draft) {
        assertThat(draft.uncertain()).anyMatch(doubt -> doubt.kind() == DoubtKind.TASKS_BY_LAYOUT);
    }

    private static void assertSaidByHeading(PlanDraft draft) {
        assertThat(draft.uncertain()).noneMatch(doubt -> doubt.kind() == DoubtKind.TASKS_BY_LAYOUT);
    }

    private static List<String> contents(PlanDraft draft) {
        return draft.tasks().stream().map(task -> task.content()).toList();
    }

    private static List<String> leads(PlanDraft draft) {
        return draft.tasks().stream()
                .flatMap(task -> task.lead().units().stream())
                .map(ResponsibleUnit::name)
                .toList();
    }

    private static PlanDraft read(String body) {
        return PlanReader.read((HEAD + body + END).getBytes(StandardCharsets.UTF_8), "a.txt");
    }
}
