package vn.motcua.plan.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.motcua.plan.PlanRefusal.DRAFT_INCOMPLETE;
import static vn.motcua.plan.PlanRefusal.PLAN_ALREADY_ISSUED;
import static vn.motcua.plan.PlanRefusal.PLAN_DISCARDED;
import static vn.motcua.plan.PlanRefusal.PLAN_UNKNOWN;
import static vn.motcua.plan.PlanRefusal.TASKS_TOO_MANY;
import static vn.motcua.plan.PlanRefusal.TASK_REF_TAKEN;
import static vn.motcua.plan.PlanRefusal.TASK_UNKNOWN;
import static vn.motcua.plan.infra.PlanScenario.given;
import static vn.motcua.plan.write.Samples.ID;
import static vn.motcua.plan.write.Samples.OFFICE;
import static vn.motcua.plan.write.Samples.ORGANISATION;
import static vn.motcua.plan.write.Samples.REASON;
import static vn.motcua.plan.write.Samples.TASK;
import static vn.motcua.plan.write.Samples.TWICE;
import static vn.motcua.plan.write.Samples.discarded;
import static vn.motcua.plan.write.Samples.drafted;
import static vn.motcua.plan.write.Samples.issued;
import static vn.motcua.plan.write.Samples.task;
import static vn.motcua.plan.write.Samples.taskDrafted;
import static vn.motcua.plan.write.Samples.taskDropped;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.plan.document.draft.Limits;
import vn.motcua.plan.document.draft.PlanDraft.ResponsibleUnit;
import vn.motcua.plan.document.draft.PlanDraft.UnitKind;
import vn.motcua.plan.events.AnyPlanEvent;
import vn.motcua.plan.events.PlanContent;
import vn.motcua.plan.events.PlanEvent.PlanDraftCorrected;
import vn.motcua.plan.events.TaskEvent.TaskDrafted;
import vn.motcua.plan.events.TaskId;
import vn.motcua.plan.events.TaskState;
import vn.motcua.plan.write.addtask.AddTask;
import vn.motcua.plan.write.droptask.DropTask;
import vn.motcua.plan.write.issueplan.IssuePlan;
import vn.motcua.servicetest.Scenario;

/** A draft gets a task more, or one less. */
class DraftTasksTest {
    private static final Instant NOW = taskDropped().at();
    private static final TaskDrafted OTHER = taskDrafted(TWICE, Samples.firstQuarter());

    /** A draft of these tasks on the day after it came. */
    private static Scenario draft(AnyPlanEvent... tasks) {
        return given(drafted()).given((Object[]) tasks).at(NOW);
    }

    private static AddTask added(String ref) {
        return new AddTask(
                ID,
                TWICE,
                new AddTask.Text(
                        ref,
                        "2",
                        "I",
                        "Niêm yết công khai",
                        List.of(new ResponsibleUnit(UnitKind.UNIT, "Văn phòng  Sở")),
                        List.of(),
                        List.of("Báo cáo"),
                        Samples.firstQuarter()),
                REASON);
    }

    private static PlanDraftCorrected reads(int tasks) {
        return new PlanDraftCorrected(
                ID,
                NOW,
                drafted().title(),
                drafted().year(),
                drafted().issuer(),
                drafted().parentPlan(),
                drafted().targets(),
                tasks,
                REASON);
    }

    @Test
    void a_task_is_added_after_all_that_there_ever_were_and_linked_to_who_leads_it() {
        PlanContent.Task text = new PlanContent.Task(
                "I.2",
                "2",
                "I",
                "Niêm yết công khai",
                List.of(new PlanContent.Unit("UNIT", "Văn phòng  Sở", Optional.of(OFFICE))),
                List.of(),
                List.of("Báo cáo"),
                Samples.firstQuarter());

        draft(taskDrafted(new TaskId(new UUID(0, 1)), Samples.firstQuarter()), taskDrafted(), taskDropped())
                .when(added("I.2"))
                .then(reads(2), new TaskDrafted(ID, TWICE, NOW, ORGANISATION, 3, TaskState.NOT_STARTED, text));
    }

    @Test
    void the_reference_of_a_task_is_taken_until_it_is_dropped() {
        AddTask again = added("I.1");
        draft(taskDrafted()).when(again).thenRefused(TASK_REF_TAKEN);
        assertThat(draft(taskDrafted(), taskDropped()).when(again).events()).hasSize(2);
    }

    @Test
    void a_draft_has_as_many_tasks_as_a_document_may_have() {
        List<TaskDrafted> most = IntStream.range(0, Limits.ITEMS_MAX)
                .mapToObj(n -> taskDrafted(new TaskId(new UUID(0, n)), Samples.firstQuarter()))
                .toList();
        draft(most.toArray(AnyPlanEvent[]::new)).when(added("I.2")).thenRefused(TASKS_TOO_MANY);
        List<TaskDrafted> oneLess = most.subList(1, most.size());
        assertThat(draft(oneLess.toArray(AnyPlanEvent[]::new))
                        .when(added("I.2"))
                        .events())
                .hasSize(2);
    }

    @Test
    void a_task_is_dropped_once_and_not_the_last_one() {
        DropTask drop = new DropTask(ID, TASK, REASON);
        draft(taskDrafted(), OTHER)
                .when(drop)
                .then(reads(1), taskDropped())
                .when(drop)
                .thenRefused(TASK_UNKNOWN);
        draft(taskDrafted()).when(drop).thenRefused(DRAFT_INCOMPLETE);
        draft(OTHER).when(drop).thenRefused(TASK_UNKNOWN);
    }

    @Test
    void only_a_draft_is_given_tasks_or_loses_them() {
        DropTask drop = new DropTask(ID, TASK, REASON);
        Scenario gone = draft(taskDrafted(), OTHER, discarded());
        gone.when(drop).thenRefused(PLAN_DISCARDED);
        gone.when(added("I.2")).thenRefused(PLAN_DISCARDED);
        Scenario inForce = draft(taskDrafted(), OTHER, issued());
        inForce.when(drop).thenRefused(PLAN_ALREADY_ISSUED);
        inForce.when(added("I.2")).thenRefused(PLAN_ALREADY_ISSUED);
        given().when(drop).thenRefused(PLAN_UNKNOWN);
        given().when(added("I.2")).thenRefused(PLAN_UNKNOWN);
    }

    @Test
    void what_was_dropped_is_not_issued_and_never_comes_back() {
        assertThat(draft(OTHER, taskDrafted(), taskDropped())
                        .at(issued().at())
                        .when(new IssuePlan(ID, "07/KH-SNV", LocalDate.parse("2026-01-26"), "GIÁM ĐỐC"))
                        .events())
                .hasSize(2);
        assertThatIllegalStateException()
                .isThrownBy(() -> task(taskDrafted(), taskDropped(), Samples.taskDraftCorrected()));
    }
}
