package vn.motcua.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.plan.document.draft.DoubtKind;
import vn.motcua.plan.document.draft.PlanDraft;
import vn.motcua.plan.document.draft.PlanDraft.Responsible;
import vn.motcua.plan.document.draft.PlanDraft.ResponsibleUnit;
import vn.motcua.plan.document.draft.PlanDraft.Task;

/** Who leads: by what names are made of, by where they stand, and by sections far from the tasks. */
class WhoLeadsTest {
    /** The verb behind the name is in no list, or a word of the name is a verb elsewhere. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chi cục An toàn vệ sinh thực phẩm bỏ bớt giấy tờ.|Chi cục An toàn vệ sinh thực phẩm|",
                "Phòng Văn hóa - Xã hội khai sinh tại nhà.|Phòng Văn hóa - Xã hội|",
                "Văn phòng HĐND và UBND xã khép lại việc cũ.|Văn phòng HĐND và UBND xã|",
                "Phòng Công chức, viên chức bãi bỏ mẫu cũ.|Phòng Công chức, viên chức|",
                "Trung tâm Kiểm nghiệm và Trung tâm Giám định y khoa bố trí người.|Trung tâm Kiểm nghiệm; Trung tâm Giám định y khoa|",
                "Công chức tiếp nhận viết phiếu hẹn.|Công chức tiếp nhận|",
                "Các phòng, chi cục thực hiện quy trình.|Các phòng, chi cục|",
                "Khi có phản ánh của cá nhân, tổ chức, phòng chuyên môn được giao xử lý dự thảo trả lời.|phòng chuyên môn được giao xử lý|",
                "Phòng Môi trường chủ trì, Văn phòng Sở phối hợp tham mưu phân cấp.|Phòng Môi trường|Văn phòng Sở",
                "Công an xã phối hợp với Trung tâm kích hoạt tài khoản.|Công an xã|Trung tâm",
                "Phòng Đo đạc và Bản đồ phối hợp với UBND cấp xã khép kín bản đồ.|Phòng Đo đạc và Bản đồ|UBND cấp xã",
                "Rà soát thủ tục cử cán bộ đi công tác (Phòng Lễ tân - Lãnh sự).|Phòng Lễ tân - Lãnh sự|",
                "Đề nghị Bộ Ngoại giao phân cấp (Phòng Lễ tân - Lãnh sự).|Phòng Lễ tân - Lãnh sự|",
                "Phòng Pháp chế, Thanh tra Sở: Kiến nghị bỏ thủ tục.|Phòng Pháp chế; Thanh tra Sở|",
                "Rà soát thủ tục: giao Phòng Quản lý giá chủ trì rà soát.|Phòng Quản lý giá|",
                "Tổ chức đối thoại với doanh nghiệp: Phòng Doanh nghiệp, tháng 6.|Phòng Doanh nghiệp|",
                "Gửi cảnh báo hồ sơ sắp đến hạn. Phòng Giám sát thực hiện, mỗi tháng.|Phòng Giám sát|",
                "Giao Phòng Ngân sách chủ trì, Phòng Tin học phối hợp: kết nối dữ liệu.|Phòng Ngân sách|Phòng Tin học",
                "Ngay trong quý I, Phòng Nghiệp vụ Dược lập danh sách giấy tờ.|Phòng Nghiệp vụ Dược|",
                "Từ tháng 4, Phòng Tin học mở cổng tra cứu.|Phòng Tin học|",
                "Khi có dịch, trạm y tế liên quan phải báo tin.|trạm y tế liên quan|",
                "Các trường trung học cơ sở hướng dẫn phụ huynh.|Các trường trung học cơ sở|",
                "Phòng Quy hoạch xây dựng, Phòng Giám sát cùng thí điểm một bộ hồ sơ.|Phòng Quy hoạch xây dựng; Phòng Giám sát|",
                "Cập nhật thủ tục; đơn vị thực hiện là Phòng Giám sát, Văn phòng Sở phối hợp.|Phòng Giám sát|Văn phòng Sở",
                "Phòng Tin học lắp máy gọi số, với sự tham gia của Bưu điện tỉnh.|Phòng Tin học|Bưu điện tỉnh",
                "Phòng Kinh tế chủ trì cùng Chi nhánh điện lực lập thủ tục cấp điện.|Phòng Kinh tế|Chi nhánh điện lực",
                "Phòng Tin học nối mạng, phối hợp với VNPT Sông Vân, xong sớm.|Phòng Tin học|VNPT Sông Vân",
                "Văn phòng Sở chủ trì, các phòng phối hợp thử biểu mẫu.|Văn phòng Sở|các phòng",
                "Văn phòng Sở phối hợp với Chi nhánh Văn phòng đăng ký đất đai tách hồ sơ tồn.|Văn phòng Sở|Chi nhánh Văn phòng đăng ký đất đai",
                "Các phòng chuyên môn, đơn vị sự nghiệp kiểm tra hồ sơ tồn.|Các phòng chuyên môn, đơn vị sự nghiệp|",
                "Phòng Quản lý khai thác: lập danh sách tàu cá.|Phòng Quản lý khai thác|",
                "Văn phòng Sở thực hiện các việc sau: rà soát, công khai.|Văn phòng Sở|",
                "Phòng Quản lý bảo vệ và phát triển rừng khoanh vùng hồ sơ chậm.|Phòng Quản lý bảo vệ và phát triển rừng|",
                "Trung tâm Khuyến nông cùng Phòng Đo đạc quét bản đồ cũ.|Trung tâm Khuyến nông|Phòng Đo đạc",
                "Toàn bộ các đơn vị trực thuộc cam kết không nhận hồ sơ giấy.|Toàn bộ các đơn vị trực thuộc|",
                "Rà soát quy trình (VP Sở, quý I).|VP Sở|",
                "Phòng Tin học (chủ trì), Văn phòng Sở (phối hợp): nối dữ liệu.|Phòng Tin học|Văn phòng Sở",
                "Giao đồng chí Chánh Văn phòng theo dõi hồ sơ trễ.|Chánh Văn phòng|",
                "Tham dự lớp học do Văn phòng UBND tỉnh tổ chức.||",
                "Thanh tra trách nhiệm giải quyết hồ sơ tại các xã.||"
            })
    void a_sentence_says_who_leads_and_who_takes_part(String sentence, String lead, String coordinating) {
        Task task = read("I. NHIỆM VỤ\n1. " + sentence + "\n2. Mở sổ góp ý.\n")
                .tasks()
                .getFirst();
        assertThat(names(task.lead())).isEqualTo(lead == null ? "" : lead);
        assertThat(names(task.coordinating())).isEqualTo(coordinating == null ? "" : coordinating);
    }

    @Test
    void a_name_that_is_known_beforehand_ends_where_it_does() {
        byte[] text =
                "I. NHIỆM VỤ\n1. Phòng Trù liệu nhẩm lại sổ cũ.\n2. Mở sổ góp ý.\n".getBytes(StandardCharsets.UTF_8);
        List<PlanFile> files = List.of(new PlanFile("plan.txt", text));
        assertThat(names(PlanReader.read(files).tasks().getFirst().lead())).isEmpty();
        assertThat(names(PlanReader.read(files, List.of("Phòng Trù liệu"))
                        .tasks()
                        .getFirst()
                        .lead()))
                .isEqualTo("Phòng Trù liệu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Văn phòng Sở chủ trì thực hiện các nhiệm vụ 1 và 3; theo dõi chung.\n- Phòng Tin học chủ trì nhiệm vụ 2.",
                "1. Văn phòng Sở\n- Chủ trì các nhiệm vụ 1, 3.\n2. Phòng Tin học\n- Chủ trì nhiệm vụ số 2.",
                "- Nhiệm vụ 1, 3: Văn phòng Sở chủ trì.\n- Nhiệm vụ 2 giao Phòng Tin học.",
                "- Phòng Tin học phụ trách nhiệm vụ 2.\n- Văn phòng Sở chủ trì các nhiệm vụ còn lại."
            })
    void a_section_far_from_the_tasks_says_who_leads_which(String assignments) {
        PlanDraft draft = read("I. NHIỆM VỤ\n1. Rà soát thủ tục.\n2. Mở lớp học.\n3. Dán lịch trực.\n"
                + "II. TỔ CHỨC THỰC HIỆN\n" + assignments + "\n");
        assertThat(draft.tasks().stream().map(task -> names(task.lead())))
                .containsExactly("Văn phòng Sở", "Phòng Tin học", "Văn phòng Sở");
        assertThat(draft.uncertain().stream().filter(doubt -> doubt.kind() == DoubtKind.LEAD_UNKNOWN))
                .isEmpty();
    }

    @Test
    void one_sentence_may_give_out_a_part_and_a_task_of_another() {
        PlanDraft draft = read("I. NHIỆM VỤ\nA. Công khai\n1. Dán lịch trực.\n2. Mở sổ góp ý.\nB. Kiểm tra\n1. Tự kiểm"
                + " tra.\n2. Chấm điểm.\nII. TỔ CHỨC THỰC HIỆN\n- Văn phòng Sở chủ trì các nhiệm vụ phần A và nhiệm vụ 1 phần B.\n"
                + "- Thanh tra Sở chủ trì nhiệm vụ 2 phần B.\n");
        assertThat(draft.tasks().stream().map(task -> names(task.lead())))
                .containsExactly("Văn phòng Sở", "Văn phòng Sở", "Văn phòng Sở", "Thanh tra Sở");
    }

    @Test
    void one_sentence_gives_the_rest_to_who_leads_and_to_who_takes_part() {
        PlanDraft draft = read("I. NHIỆM VỤ\n1. Rà soát thủ tục.\n2. Phòng Tin học mở lớp học.\n3. Dán lịch trực.\n"
                + "II. TỔ CHỨC THỰC HIỆN\nTrừ việc đã giao đích danh, Văn phòng Sở chủ trì, phối hợp với các phòng thuộc"
                + " Sở thực hiện các việc nêu tại mục I.\n");
        assertThat(draft.tasks().stream().map(task -> names(task.lead()) + " / " + names(task.coordinating())))
                .containsExactly(
                        "Văn phòng Sở / các phòng thuộc Sở", "Phòng Tin học / ", "Văn phòng Sở / các phòng thuộc Sở");
    }

    /** What another unit holds is no work of its own. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. Văn phòng Sở|Văn phòng Sở",
                "1. Phòng Tiếp dân, xử lý đơn thư:|Phòng Tiếp dân, xử lý đơn thư",
                "1. Trách nhiệm chung của các phòng:|các phòng",
                "1. Đối với Thanh tra Sở|Thanh tra Sở",
                "1. Phòng Kế hoạch tổng hợp|Phòng Kế hoạch tổng hợp",
                "1. Phòng Tài chính - Kế toán|Phòng Tài chính - Kế toán",
                "1. Văn phòng Sở tham mưu, tổng hợp|Văn phòng Sở",
                "PHÒNG KINH TẾ|PHÒNG KINH TẾ",
                "Công an xã:|Công an xã"
            })
    void a_unit_leads_what_stands_under_its_name(String heading, String lead) {
        PlanDraft draft = read("I. NHIỆM VỤ\n" + heading
                + "\n- Dán lịch trực.\n- Dự lớp học do Văn phòng UBND tỉnh tổ chức.\n- Mở sổ góp ý.\n");
        assertThat(draft.tasks().stream().map(task -> names(task.lead()))).containsExactly(lead, lead, lead);
    }

    @Test
    void a_section_gives_all_tasks_of_a_part_to_a_unit() {
        PlanDraft draft =
                read("A. NHIỆM VỤ\nI. Công khai\na) Dán lịch trực.\nb) Mở sổ góp ý.\nII. Kiểm tra\na) Tự kiểm tra.\n"
                        + "B. TỔ CHỨC THỰC HIỆN\n1. Văn phòng chủ trì các nhiệm vụ tại mục I Phần A.\n"
                        + "2. Thanh tra Sở chủ trì các nhiệm vụ tại mục II Phần A.\n");
        assertThat(draft.tasks().stream().map(task -> names(task.lead())))
                .containsExactly("Văn phòng", "Văn phòng", "Thanh tra Sở");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chủ trì: Văn phòng Sở; phối hợp: Các phòng",
                "Văn phòng Sở (chủ trì), Các phòng (phối hợp)",
                "Văn phòng Sở chủ trì, Các phòng phối hợp"
            })
    void one_cell_may_say_who_leads_and_who_takes_part(String cell) {
        Task task = PlanReader.read(
                        ("STT\tNhiệm vụ\tĐơn vị thực hiện\tThời gian\n1\tRà soát\t" + cell + "\tQuý I/2027\n")
                                .getBytes(StandardCharsets.UTF_8),
                        "plan.tsv")
                .tasks()
                .getFirst();
        assertThat(names(task.lead())).isEqualTo("Văn phòng Sở");
        assertThat(names(task.coordinating())).isEqualTo("Các phòng");
    }

    /** The header of a table in one column tells the order of its cells. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thời gian,Đơn vị chủ trì,Đơn vị phối hợp|Quý I/2027,Văn phòng Sở,Các phòng",
                "Đơn vị chủ trì,Đơn vị phối hợp,Sản phẩm,Thời gian|Văn phòng Sở,Các phòng,Báo cáo,Quý I/2027",
                "Đơn vị chủ trì,Đơn vị phối hợp,Thời gian,Sản phẩm|Văn phòng Sở,Các phòng,Quý I/2027,Báo cáo"
            })
    void cells_of_a_table_in_one_column_stand_in_the_order_of_its_header(String header, String cells) {
        String row = "\n" + cells.replace(",", "\n") + "\n";
        PlanDraft draft = read("I. NHIỆM VỤ\nTT\nNội dung\n" + header.replace(",", "\n")
                + "\n1\nRà soát thủ tục hành chính nội bộ của Sở" + row + "2\nBáo cáo định kỳ" + row);
        for (Task task : draft.tasks()) {
            assertThat(names(task.lead())).isEqualTo("Văn phòng Sở");
            assertThat(names(task.coordinating())).isEqualTo("Các phòng");
            assertThat(task.schedule().verbatim()).isEqualTo("Quý I/2027");
            assertThat(task.products()).isEqualTo(header.contains("Sản phẩm") ? List.of("Báo cáo") : List.of());
        }
        assertThat(draft.tasks().stream().map(Task::content))
                .containsExactly("Rà soát thủ tục hành chính nội bộ của Sở", "Báo cáo định kỳ");
    }

    private static PlanDraft read(String text) {
        return PlanReader.read(text.getBytes(StandardCharsets.UTF_8), "plan.txt");
    }

    private static String names(Responsible responsible) {
        return responsible.units().stream().map(ResponsibleUnit::name).collect(Collectors.joining("; "));
    }
}
