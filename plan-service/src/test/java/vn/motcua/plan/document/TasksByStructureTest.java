package vn.motcua.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.motcua.plan.document.draft.PlanDraft;
import vn.motcua.plan.document.draft.PlanDraft.Task;

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

    private static PlanDraft read(String name, String text) {
        return PlanReader.read(text.getBytes(StandardCharsets.UTF_8), name);
    }
}
