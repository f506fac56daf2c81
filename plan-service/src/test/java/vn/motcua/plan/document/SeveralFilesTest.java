package vn.motcua.plan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.plan.document.draft.Limits;
import vn.motcua.plan.document.draft.PlanDraft;
import vn.motcua.plan.document.draft.PlanDraft.Use;
import vn.motcua.plan.document.draft.UnreadableDocument;
import vn.motcua.plan.document.draft.UnreadableDocument.Reason;
import vn.motcua.plan.document.measure.WordAccount;

/** A plan and its annexes in files of their own are one document. */
class SeveralFilesTest {
    private static PlanFile file(String name, String text) {
        return new PlanFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static final PlanFile PLAN = file("kh.txt", """
            SỞ VÍ DỤ
            Số: 7/KH-SVD
            KẾ HOẠCH
            Kiểm soát thủ tục năm 2027
            I. MỤC TIÊU
            1. Hồ sơ giải quyết đúng hạn đạt từ 98% trở lên.
            II. TỔ CHỨC THỰC HIỆN
            Các phòng làm theo Kế hoạch này.
            Nơi nhận:
            - Lưu: VT.
            """);
    private static final PlanFile TASKS = file("nhiem-vu.tsv", """
            PHÂN CÔNG NHIỆM VỤ
            (Kèm theo Kế hoạch số 7/KH-SVD)
            STT\tNội dung\tChủ trì\tThời gian
            1\tMở sổ góp ý\tVăn phòng Sở\tQuý I
            2\tDán lịch trực\tVăn phòng Sở\tQuý II
            """);
    private static final PlanFile TARGETS = file("chi-tieu.tsv", """
            STT\tChỉ tiêu\tĐơn vị tính\tMục tiêu
            1\tMức độ hài lòng của người dân khi giải quyết thủ tục\t%\t95
            """);

    @Test
    void plan_tasks_and_targets_of_three_files() {
        PlanDraft draft = PlanReader.read(List.of(PLAN, TASKS, TARGETS));
        assertThat(draft.head().number()).contains(7);
        assertThat(draft.tasks()).extracting(PlanDraft.Task::content).containsExactly("Mở sổ góp ý", "Dán lịch trực");
        assertThat(draft.targets())
                .extracting(target -> target.metric().orElse(""))
                .containsExactly("onTimeRate", "satisfaction");
        assertThat(draft.recipients()).hasSize(1);
        assertThat(draft.annexes()).anySatisfy(annex -> assertThat(annex.text()).contains("Kèm theo Kế hoạch"));
        assertThat(WordAccount.lost(draft)).isEmpty();
    }

    @Test
    void lines_are_counted_on_from_file_to_file() {
        PlanDraft draft = PlanReader.read(List.of(PLAN, TASKS));
        long ofPlan = PlanReader.read(List.of(PLAN)).lines().size();
        assertThat(draft.lines()).extracting(PlanDraft.LineUse::line).doesNotHaveDuplicates();
        assertThat(draft.tasks().getFirst().line()).isEqualTo((int) ofPlan + 4);
        assertThat(draft.lines()).noneMatch(line -> line.use() == Use.LEFT_OVER);
    }

    @Test
    void together_they_are_within_the_bounds_of_one() {
        PlanFile half = file("a.txt", "a\n".repeat(Limits.LINES_MAX / 2));
        assertThatThrownBy(() -> PlanReader.read(List.of(half, half)))
                .isInstanceOfSatisfying(UnreadableDocument.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.TOO_MANY_LINES));
    }
}
