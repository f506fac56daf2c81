package vn.motcua.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.plan.document.draft.DoubtKind;
import vn.motcua.plan.document.draft.PlanDraft;
import vn.motcua.plan.document.draft.PlanDraft.Responsible;
import vn.motcua.plan.document.draft.PlanDraft.ResponsibleUnit;
import vn.motcua.plan.document.draft.PlanDraft.Task;
import vn.motcua.plan.document.draft.PlanDraft.TaskGroup;
import vn.motcua.plan.document.draft.PlanDraft.UnitKind;

/** Rows, groups and cells of the real plans; 001 row by row is in {@link LinearPlanTest}. */
class PlanTablesTest {
    @Test
    void plan_001_has_33_rows_in_13_groups() {
        assertThat(RealPlans.refs("001")).containsExactlyElementsOf(refs(2, 1, 4, 4, 4, 6, 2, 2, 2, 1, 2, 1, 2));
        assertThat(RealPlans.draft("001").groups()).hasSize(13);
    }

    @Test
    void plan_002_has_33_rows_in_7_groups() {
        assertThat(RealPlans.refs("002")).containsExactlyElementsOf(refs(6, 8, 8, 2, 4, 3, 2));
        assertThat(RealPlans.draft("002").groups()).hasSize(7);
    }

    @Test
    void plan_003_has_28_rows_in_3_groups_of_its_annex_and_9_tasks_in_prose() {
        PlanDraft draft = RealPlans.draft("003");
        assertThat(RealPlans.refs("003"))
                .containsExactly(("1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9 2.1.1 2.1.2 2.1.3 2.2.1 2.2.2 2.2.3 2.2.4 2.3.1"
                                + " 2.3.2 2.3.3 2.4 2.5 2.6.1 3.1 3.2 3.3 3.4 3.5 3.6")
                        .split(" "));
        assertThat(draft.groups()).extracting(TaskGroup::label).containsExactly("1.", "2.", "3");
        assertThat(draft.groups().get(1).parts())
                .extracting(TaskGroup::label)
                .containsExactly("2.1", "2.2", "2.3", "2.6");
        assertThat(draft.generalTasks().stream().filter(s -> s.label().matches("II\\.\\d")))
                .hasSize(9);
        assertThat(draft.annexes()).hasSize(2);
    }

    @Test
    void plan_000_has_its_11_numbered_contents() {
        PlanDraft draft = RealPlans.draft("000");
        assertThat(RealPlans.refs("000"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 11).mapToObj(n -> "II." + n).toList());
        assertThat(draft.groups()).extracting(TaskGroup::label).containsExactly("II");
        assertThat(draft.tasks())
                .allSatisfy(task -> assertThat(task.content().lines()).hasSizeGreaterThan(1));
    }

    @ParameterizedTest(name = "000 {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "II.1|Văn phòng Sở|các đơn vị liên quan",
                "II.2|các đơn vị chủ trì tham mưu|",
                "II.3|Văn phòng Sở|các đơn vị có liên quan",
                "II.4|Văn phòng Sở|các đơn vị có liên quan",
                "II.5|Văn phòng Sở|các đơn vị có liên quan",
                "II.7||",
                "II.8|Văn phòng Sở|đơn vị có liên quan",
                "II.9|Văn phòng Sở|các đơn vị liên quan",
                "II.10|Văn phòng Sở|đơn vị trực tiếp quản lý",
                "II.11||"
            })
    void units_of_a_task_in_prose_stand_in_its_sentences(String ref, String lead, String coordinating) {
        Task task = RealPlans.task("000", ref);
        assertThat(task.lead().verbatim()).isEqualTo(lead == null ? "" : lead);
        assertThat(task.coordinating().verbatim()).isEqualTo(coordinating == null ? "" : coordinating);
        DoubtKind doubt = lead == null ? DoubtKind.LEAD_UNKNOWN : DoubtKind.LEAD_FROM_TEXT;
        assertThat(RealPlans.draft("000").uncertain())
                .anySatisfy(d ->
                        assertThat(d.kind() == doubt && d.line() == task.line()).isTrue());
    }

    @Test
    void several_leads_of_one_content_are_told_apart() {
        assertThat(RealPlans.task("000", "II.6").lead().units())
                .extracting(ResponsibleUnit::kind)
                .containsExactly(UnitKind.UNIT, UnitKind.OFFICERS);
        assertThat(RealPlans.task("002", "III.6").lead().units())
                .extracting(ResponsibleUnit::kind)
                .containsExactly(UnitKind.UNIT, UnitKind.RULE, UnitKind.OFFICERS, UnitKind.OFFICERS);
        assertThat(RealPlans.task("003", "1.7").lead().units())
                .extracting(ResponsibleUnit::name)
                .containsExactly("Phòng Hỗ trợ - HCTP", "Văn phòng Sở");
        assertThat(RealPlans.task("003", "3.3").lead().units())
                .extracting(ResponsibleUnit::kind)
                .containsExactly(UnitKind.UNIT, UnitKind.RULE);
        assertThat(RealPlans.task("002", "IV.1").lead().units())
                .extracting(ResponsibleUnit::name)
                .containsExactly("Phòng Tổ chức, biên chế và Cải cách hành chính", "Văn phòng Sở");
    }

    @Test
    void every_row_of_002_has_lead_coordination_timing_and_products() {
        assertThat(RealPlans.draft("002").tasks()).allSatisfy(task -> {
            assertThat(task.lead().units()).isNotEmpty();
            assertThat(task.lead().inherited()).isFalse();
            assertThat(task.coordinating().units()).isNotEmpty();
            assertThat(task.products()).isNotEmpty();
            assertThat(task.schedule().verbatim()).isNotEmpty();
        });
        assertThat(RealPlans.draft("002").tasks().stream()
                        .map(task -> task.products().size()))
                .containsExactly(
                        1, 1, 1, 3, 2, 1, 3, 2, 3, 3, 3, 1, 2, 1, 3, 2, 1, 2, 1, 2, 1, 1, 4, 1, 1, 2, 2, 2, 2, 3, 2, 1,
                        1);
    }

    @Test
    void cells_that_a_page_cut_are_joined_in_their_columns() {
        Task cut = RealPlans.task("002", "II.6");
        assertThat(cut.products()).containsExactly("Văn bản của Sở cử công chức tham gia");
        assertThat(cut.coordinating().verbatim()).isEqualTo("Các Phòng, đơn vị thuộc và trực thuộc Sở");
        assertThat(RealPlans.task("002", "V.2").lead().verbatim()).isEqualTo("Phòng Công chức, viên chức");
        assertThat(RealPlans.task("002", "III.7").lead().verbatim()).endsWith("tiếp nhận hồ sơ TTHC của Sở.");
    }

    @Test
    void a_cell_over_three_columns_is_the_timing_and_says_so() {
        Task task = RealPlans.task("003", "1.9");
        assertThat(task.lead().units()).extracting(ResponsibleUnit::kind).containsExactly(UnitKind.RULE);
        assertThat(task.coordinating()).isEqualTo(Responsible.NONE);
        assertThat(RealPlans.draft("003").uncertain())
                .filteredOn(doubt -> doubt.kind() == DoubtKind.CELLS_MERGED_ACROSS)
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.line()).isEqualTo(task.line()));
    }

    @Test
    void a_year_that_is_not_the_plans_is_kept_and_pointed_at() {
        assertThat(RealPlans.draft("003").uncertain())
                .filteredOn(doubt -> doubt.kind() == DoubtKind.YEAR_DIFFERS)
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.about()).endsWith("năm 2025"));
    }

    private static List<String> refs(int... rowsOfGroups) {
        List<String> roman = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII");
        return IntStream.range(0, rowsOfGroups.length)
                .boxed()
                .flatMap(g -> IntStream.rangeClosed(1, rowsOfGroups[g]).mapToObj(n -> roman.get(g) + "." + n))
                .toList();
    }
}
