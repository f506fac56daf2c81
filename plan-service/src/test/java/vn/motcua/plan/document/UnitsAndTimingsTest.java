package vn.motcua.plan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.plan.document.draft.PlanDraft;
import vn.motcua.plan.document.draft.PlanDraft.ResponsibleUnit;
import vn.motcua.plan.events.DueDate;
import vn.motcua.plan.events.Schedule.Periods;
import vn.motcua.plan.events.Schedule.Recurring;
import vn.motcua.plan.events.Schedule.Unspecified;

/** Who leads, and by when, in sentences of all kinds. */
class UnitsAndTimingsTest {
    private static PlanDraft.Task task(String sentence) {
        String text = "KẾ HOẠCH\nKiểm soát thủ tục năm 2027\nI. NHIỆM VỤ\n1. " + sentence + "\n";
        return PlanReader.read(text.getBytes(StandardCharsets.UTF_8), "kh.txt")
                .tasks()
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phòng Sở hữu trí tuệ tham mưu cắt giảm giấy tờ. | Phòng Sở hữu trí tuệ",
                "Trung tâm Kiểm định đo lường bố trí cán bộ trực. | Trung tâm Kiểm định đo lường",
                "Thanh tra Sở lồng ghép kiểm tra vào các cuộc thanh tra. | Thanh tra Sở",
                "Định kỳ hằng quý, Văn phòng Sở báo cáo Giám đốc Sở. | Văn phòng Sở",
                "Đối thoại với doanh nghiệp (Phòng Quản lý chuyên ngành thực hiện, Quý III/2027). | Phòng Quản lý chuyên ngành",
                "Vẽ lưu đồ bốn bước, do Phòng Người có công (Sở Nội vụ) chủ trì. | Phòng Người có công (Sở Nội vụ)",
                "Phòng Quản lý vận tải, phương tiện và người lái chuyển dữ liệu vào hệ thống. | Phòng Quản lý vận tải, phương tiện và người lái",
            })
    void the_lead_is_named(String sentence, String unit) {
        assertThat(task(sentence).lead().units())
                .extracting(ResponsibleUnit::name)
                .containsExactly(unit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tổng kết mô hình vào tháng 11. | 2027-11-30",
                "Đến hết năm 2027 hoàn thành số hóa. | 2027-12-31",
                "Tập huấn nghiệp vụ trong 6 tháng đầu năm. | 2027-06-30",
            })
    void the_last_day_is_known(String sentence, LocalDate day) {
        assertThat(DueDate.of(task(sentence).schedule())).isEqualTo(Optional.of(day));
    }

    @Test
    void several_quarters_are_all_kept_whatever_verb_stands_before_them() {
        assertThat(task("Cắt giảm giấy tờ, thực hiện trong quý II và quý III năm 2027.")
                        .schedule())
                .isInstanceOfSatisfying(
                        Periods.class, periods -> assertThat(periods.periods()).hasSize(2));
    }

    @Test
    void what_is_said_twice_is_one_timing() {
        assertThat(task("Định kỳ hằng quý, Văn phòng Sở báo cáo trước ngày 20 của tháng cuối quý.")
                        .schedule())
                .isInstanceOf(Recurring.class);
    }

    @Test
    void a_week_of_a_month_is_not_the_month() {
        String table = "STT\tNội dung\tChủ trì\tThời gian\n1\tSơ kết\tVăn phòng Sở\tTuần 1 tháng 7\n";
        assertThat(PlanReader.read(table.getBytes(StandardCharsets.UTF_8), "a.tsv")
                        .tasks()
                        .getFirst()
                        .schedule())
                .isInstanceOf(Unspecified.class);
    }

    @Test
    void a_unit_leads_what_stands_under_its_name_and_named_fields_belong_to_the_line_above() {
        String text = """
                KẾ HOẠCH
                Kiểm soát thủ tục năm 2027
                I. NHIỆM VỤ CỦA TỪNG ĐƠN VỊ
                1. Văn phòng Sở
                a) Tổng hợp, báo cáo hằng tháng.
                II. NỘI DUNG
                Công việc 1: Lắp màn hình tra cứu
                Người phụ trách: Phòng Tổng hợp
                Hoàn thành: Quý II
                """;
        assertThat(PlanReader.read(text.getBytes(StandardCharsets.UTF_8), "kh.txt")
                        .tasks())
                .extracting(PlanDraft.Task::content, task -> task.lead().verbatim())
                .containsExactly(
                        tuple("Tổng hợp, báo cáo hằng tháng.", "Văn phòng Sở"),
                        tuple("Lắp màn hình tra cứu", "Phòng Tổng hợp"));
    }

    /** A timing on a line of its own holds for the dashes below it, but for those that say their own. */
    @Test
    void tasks_under_a_month_are_due_in_it() {
        String text = """
                KẾ HOẠCH
                Kiểm soát thủ tục năm 2027
                I. NHIỆM VỤ
                Tháng 1
                - Văn phòng treo bảng chỉ dẫn.
                - Trưởng các thôn họp dân phổ biến, xong ngày 25/01.
                Quý II:
                - Bộ phận Một cửa lập sổ.
                """;
        PlanDraft draft = PlanReader.read(text.getBytes(StandardCharsets.UTF_8), "kh.txt");
        assertThat(draft.tasks())
                .extracting(task -> DueDate.of(task.schedule()).orElseThrow())
                .containsExactly(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 1, 25), LocalDate.of(2027, 6, 30));
        assertThat(draft.tasks()).extracting(PlanDraft.Task::scheduleInherited).containsExactly(true, false, true);
        assertThat(draft.groups()).extracting(PlanDraft.TaskGroup::title).containsExactly("Tháng 1", "Quý II:");
    }
}
