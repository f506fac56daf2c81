package vn.motcua.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.motcua.plan.document.draft.PlanDraft;
import vn.motcua.plan.document.draft.PlanDraft.Task;
import vn.motcua.plan.events.DueDate;
import vn.motcua.plan.events.Schedule.Offset;
import vn.motcua.plan.events.Schedule.OffsetUnit;
import vn.motcua.plan.events.Schedule.Triggered;

/** What a task is and when it is due, said by where words stand and by no word of it. */
class TasksByStructureTest {
    @Test
    void paragraphs_under_a_heading_are_tasks_when_each_begins_with_a_unit() {
        PlanDraft draft = read("a.txt", """
                I. NHIỆM VỤ
                1. Đầu tư, doanh nghiệp
                Phòng Đầu tư lập thẻ dự án cho mỗi nhà đầu tư.
                Phòng Doanh nghiệp tiếp doanh nghiệp vào ngày 05 hằng tháng.
                2. Lao động
                Văn phòng Ban mở lớp tập huấn vào quý III/2026.
                Các phòng gửi số liệu trước ngày 10 hằng tháng.
                """);
        assertThat(draft.tasks()).hasSize(4);
        assertThat(draft.groups()).hasSize(2);
    }

    @Test
    void a_mark_under_a_quarter_says_when() {
        PlanDraft draft = read("a.tsv", """
                TT\tNội dung\tĐơn vị chủ trì\tQuý I/2026\tQuý II/2026\tQuý III/2026
                1\tRà soát thủ tục\tVăn phòng Sở\tx\t\t
                2\tTập huấn\tPhòng Tin học\t\tx\tX
                """);
        assertThat(draft.tasks().stream().map(Task::schedule).map(schedule -> schedule.verbatim()))
                .containsExactly("Quý I/2026", "Quý II/2026, Quý III/2026");
    }

    @Test
    void columns_for_the_first_and_the_last_day_are_one_span() {
        PlanDraft draft = read("a.tsv", """
                Công việc\tChủ trì\tBắt đầu\tKết thúc
                Rà soát dữ liệu\tVăn phòng Sở\t15/01/2026\t31/3/2026
                """);
        assertThat(draft.tasks().getFirst().schedule().verbatim()).isEqualTo("từ 15/01/2026 đến 31/3/2026");
    }

    /** Only the row's own label tells that what stands over it is no end of the row before. */
    @Test
    void content_alone_over_a_numbered_row_is_a_group() {
        PlanDraft draft = read("a.tsv", """
                Số TT\tNội dung công việc\tĐơn vị chủ trì\tThời gian
                \tNhóm việc về công chức\t\t
                1\tTra cứu hồ sơ công chức\tVăn phòng Sở\tThường xuyên
                \tNhóm việc chung\t\t
                2\tTập huấn\tVăn phòng Sở\tTháng 4/2026
                """);
        assertThat(draft.groups()).hasSize(2);
        assertThat(draft.tasks().stream().map(Task::content)).containsExactly("Tra cứu hồ sơ công chức", "Tập huấn");
    }

    @Test
    void fields_may_stand_in_brackets_below() {
        PlanDraft draft = read("a.txt", """
                B. NHIỆM VỤ
                I. Trước khi dân đến
                1. Gửi lịch tiếp dân tới từng tổ
                [Giao: Văn phòng HĐND và UBND xã] [Hạn: thứ Sáu hằng tuần]
                2. Đổi máy in ở quầy số 2, số 4
                [Giao: Phòng Kinh tế] [Cùng: Đoàn Thanh niên; Công an xã] [Hạn: trước 20/3/2026]
                """);
        assertThat(draft.tasks())
                .extracting(task -> task.content() + "|" + task.lead().verbatim() + "|"
                        + task.coordinating().verbatim() + "|" + task.schedule().verbatim())
                .containsExactly(
                        "Gửi lịch tiếp dân tới từng tổ|Văn phòng HĐND và UBND xã||thứ Sáu hằng tuần",
                        "Đổi máy in ở quầy số 2, số 4|Phòng Kinh tế|Đoàn Thanh niên; Công an xã|trước 20/3/2026");
    }

    @Test
    void where_a_timing_stands_over_the_first_item_each_one_stands_over_what_follows() {
        PlanDraft draft = read("a.txt", """
                KẾ HOẠCH
                Kiểm soát thủ tục hành chính năm 2026
                I. LỘ TRÌNH THỰC HIỆN
                Tháng 01
                1. Ban hành kế hoạch (Văn phòng Ban).
                2. Phân công đầu mối - Văn phòng Ban.
                Quý II
                3. Kiểm tra 03 xã - Thanh tra Ban, phối hợp: Phòng Chính sách.
                """);
        assertThat(draft.tasks())
                .extracting(task -> task.label() + " " + task.lead().verbatim() + " "
                        + task.schedule().verbatim())
                .containsExactly("1. Văn phòng Ban Tháng 01", "2. Văn phòng Ban Tháng 01", "3. Thanh tra Ban Quý II");
    }

    @Test
    void a_table_may_have_bars_between_its_cells() {
        PlanDraft draft = read("a.txt", """
                ## II. NHIỆM VỤ

                | TT | Nhiệm vụ | Chủ trì | Thời gian |
                |----|:---------|---------|-----------|
                | 1 | Dán lịch trực | **Văn phòng Sở** | Hằng ngày |
                | 2 | Mở sổ góp ý | Phòng Tiếp dân | Quý I/2026 |
                """);
        assertThat(draft.tasks())
                .extracting(task -> task.content() + ", " + task.lead().verbatim())
                .containsExactly("Dán lịch trực, Văn phòng Sở", "Mở sổ góp ý, Phòng Tiếp dân");
        assertThat(draft.leftOver()).isEmpty();
    }

    @Test
    void an_event_in_the_column_of_the_first_day_is_none() {
        PlanDraft draft = read("a.tsv", """
                Công việc\tChủ trì\tBắt đầu\tKết thúc
                Trả lời phản ánh\tVăn phòng Sở\tKhi có phản ánh\tHằng quý
                """);
        assertThat(draft.tasks().getFirst().schedule().verbatim()).isEqualTo("Khi có phản ánh; Hằng quý");
    }

    @Test
    void fields_may_be_asked_for_as_communes_do() {
        PlanDraft draft = read("a.txt", """
                II. VIỆC LÀM
                1/ Sửa bảng niêm yết
                Ai làm: Trung tâm Phục vụ hành chính công
                Cùng ai: Đoàn Thanh niên
                Xong khi: cuối tháng 3/2026
                2/ Mở quầy lưu động
                Ai làm: Công an xã
                Bao giờ xong: mỗi tháng
                III. TỔ CHỨC
                Văn phòng lo chung.
                """);
        assertThat(draft.tasks())
                .extracting(task -> task.content() + "|" + task.lead().verbatim() + "|"
                        + task.coordinating().verbatim() + "|" + task.schedule().verbatim())
                .containsExactly(
                        "Sửa bảng niêm yết|Trung tâm Phục vụ hành chính công|Đoàn Thanh niên|cuối tháng 3/2026",
                        "Mở quầy lưu động|Công an xã||mỗi tháng");
    }

    @Test
    void a_sheet_may_have_its_title_in_its_first_row_and_months_as_figures() {
        PlanDraft draft = read("a.tsv", """
                KẾ HOẠCH KIỂM SOÁT TTHC NĂM 2027 - SỞ VÍ DỤ\t\t\t\t
                Số\tĐầu việc\tAi chủ trì\tTháng bắt đầu\tTháng xong
                I. NHÓM VIỆC CHUNG\t\t\t\t
                01\tRà soát thủ tục\tVP Sở\t2\t5
                02\tChấm điểm phòng\tVP Sở\t\tT6
                """);
        assertThat(draft.head().planYear()).contains(2027);
        assertThat(draft.tasks())
                .extracting(
                        task -> task.ref() + " " + DueDate.of(task.schedule()).orElseThrow())
                .containsExactly("I.01 2027-05-31", "I.02 2027-06-30");
    }

    @Test
    void items_may_be_marked_with_stars_and_underscores() {
        PlanDraft draft = read("a.txt", """
                **II. NHIỆM VỤ**
                **1. Lễ tân** _(Phòng Lễ tân)_
                * **Quét** hồ sơ đoàn ra — _quý II/2026_
                * **Dán** lịch trực
                """);
        assertThat(draft.tasks())
                .extracting(task -> task.content() + "|" + task.lead().verbatim())
                .containsExactly("Quét hồ sơ đoàn ra — quý II/2026|Phòng Lễ tân", "Dán lịch trực|Phòng Lễ tân");
    }

    @Test
    void an_item_that_was_put_between_has_a_letter_behind_its_number() {
        PlanDraft draft = read("a.txt", """
                I. NHIỆM VỤ
                4. Văn phòng Sở dán lịch trực.
                4a. Sau khi có kết quả, Phòng Tin học báo cáo Giám đốc Sở trong vòng 05 ngày.
                5. Văn phòng Sở mở sổ góp ý.
                """);
        assertThat(draft.tasks()).extracting(Task::ref).containsExactly("I.4", "I.4a", "I.5");
        assertThat(draft.tasks().get(1).schedule())
                .isInstanceOfSatisfying(Triggered.class, timing -> assertThat(timing.offset())
                        .isEqualTo(new Offset(5, OffsetUnit.CALENDAR_DAYS)));
    }

    @Test
    void a_heading_beside_groups_has_one_task_below_it() {
        PlanDraft draft = read("a.txt", """
                I. NHIỆM VỤ
                1. Số hóa
                a) Văn phòng Sở quét hồ sơ cũ.
                2. Truyền thông

                Phòng Tin học phát tin trên loa của xã, hằng ngày.
                """);
        assertThat(draft.groups()).hasSize(2);
        assertThat(draft.tasks())
                .extracting(Task::content)
                .containsExactly("Văn phòng Sở quét hồ sơ cũ.", "Phòng Tin học phát tin trên loa của xã, hằng ngày.");
    }

    @Test
    void headings_in_small_letters_are_counted_on() {
        PlanDraft draft = read("a.txt", """
                KẾ HOẠCH
                V/v kiểm soát thủ tục hành chính năm 2027
                1. Mục đích
                Dân bớt đi lại.
                2. Mục tiêu
                100% hồ sơ được trả đúng hạn.
                3. Những việc sẽ làm
                - In sổ tay bằng hai thứ tiếng.
                - Lắp hòm thư góp ý.
                4. Tổ chức thực hiện
                Văn phòng theo dõi.
                """);
        assertThat(draft.tasks())
                .extracting(Task::content)
                .containsExactly("In sổ tay bằng hai thứ tiếng.", "Lắp hòm thư góp ý.");
    }

    @Test
    void a_part_has_its_title_on_the_next_line() {
        PlanDraft draft = read("a.txt", """
                KẾ HOẠCH
                Kiểm soát thủ tục hành chính năm 2027
                Phần thứ nhất
                KẾT QUẢ NĂM 2026
                - Số hóa kết quả đạt 88%.
                Phần thứ hai
                NHIỆM VỤ NĂM 2027
                1. Văn phòng Sở dán lịch trực.
                """);
        assertThat(draft.targets()).isEmpty();
        assertThat(draft.tasks()).hasSize(1);
    }

    /** Neither is a word lost: what counts the rows is left over, the page's number is noise. */
    @Test
    void what_counts_the_rows_is_no_row() {
        PlanDraft draft = read("a.tsv", """
                TT\tNội dung\tChủ trì\tThời gian
                1\tDán lịch trực\tVăn phòng Sở\tHằng ngày
                \tCộng: 01 nội dung\t\t
                """);
        assertThat(draft.tasks()).extracting(Task::content).containsExactly("Dán lịch trực");
        assertThat(draft.leftOver()).hasSize(1);
    }

    private static PlanDraft read(String name, String text) {
        return PlanReader.read(text.getBytes(StandardCharsets.UTF_8), name);
    }
}
