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
import static vn.motcua.plan.write.Refusing.refused;
import static vn.motcua.plan.write.Samples.ID;
import static vn.motcua.plan.write.Samples.OFFICE;
import static vn.motcua.plan.write.Samples.ORGANISATION;
import static vn.motcua.plan.write.Samples.REASON;
import static vn.motcua.plan.write.Samples.TASK;
import static vn.motcua.plan.write.Samples.TWICE;
import static vn.motcua.plan.write.Samples.after;
import static vn.motcua.plan.write.Samples.discarded;
import static vn.motcua.plan.write.Samples.drafted;
import static vn.motcua.plan.write.Samples.issued;
import static vn.motcua.plan.write.Samples.task;
import static vn.motcua.plan.write.Samples.taskDrafted;
import static vn.motcua.plan.write.Samples.taskDropped;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.organisations.Directory;
import vn.motcua.organisations.SampleDirectory;
import vn.motcua.plan.document.draft.Limits;
import vn.motcua.plan.document.draft.PlanDraft.ResponsibleUnit;
import vn.motcua.plan.document.draft.PlanDraft.UnitKind;
import vn.motcua.plan.events.AnyPlanEvent;
import vn.motcua.plan.events.PlanContent;
import vn.motcua.plan.events.PlanEvent.PlanDraftCorrected;
import vn.motcua.plan.events.TaskEvent.TaskDrafted;
import vn.motcua.plan.events.TaskId;
import vn.motcua.plan.events.TaskState;
import vn.motcua.plan.known.UnitNames;
import vn.motcua.plan.write.addtask.AddTask;
import vn.motcua.plan.write.droptask.DropTask;
import vn.motcua.plan.write.issueplan.IssuePlan;

/** A draft gets a task more, or one less. */
class DraftTasksTest {
    private static final Instant NOW = taskDropped().at();
    private static final Directory DIRECTORY = SampleDirectory.top(ORGANISATION, "DEPARTMENT")
            .below(ORGANISATION, OFFICE, "DIVISION")
            .renamed(OFFICE, "Văn phòng Sở", "2020-01-01")
            .build();
    private static final UnitNames NAMES = new UnitNames(DIRECTORY, LocalDate.parse("2026-01-21"));

    private static Map<String, Task> tasks(TaskId... ids) {
        Map<String, Task> tasks = new LinkedHashMap<>();
        for (TaskId id : ids) {
            tasks.put(id.toString(), task(taskDrafted(id, Samples.firstQuarter())));
        }
        return tasks;
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
        Map<String, Task> tasks = tasks(new TaskId(new UUID(0, 1)));
        tasks.put(TASK.toString(), task(taskDrafted(), taskDropped()));
        PlanContent.Task text = new PlanContent.Task(
                "I.2",
                "2",
                "I",
                "Niêm yết công khai",
                List.of(new PlanContent.Unit("UNIT", "Văn phòng  Sở", Optional.of(OFFICE))),
                List.of(),
                List.of("Báo cáo"),
                Samples.firstQuarter());

        assertThat(AddTask.decide(added("I.2"), after(drafted()), tasks, NAMES, NOW))
                .containsExactly(
                        reads(2), new TaskDrafted(ID, TWICE, NOW, ORGANISATION, 3, TaskState.NOT_STARTED, text));
    }

    @Test
    void the_reference_of_a_task_is_taken_until_it_is_dropped() {
        AddTask again = added("I.1");
        refused(TASK_REF_TAKEN, () -> AddTask.decide(again, after(drafted()), tasks(TASK), NAMES, NOW));
        Map<String, Task> dropped = Map.of(TASK.toString(), task(taskDrafted(), taskDropped()));
        assertThat(AddTask.decide(again, after(drafted()), dropped, NAMES, NOW)).hasSize(2);
    }

    @Test
    void a_draft_has_as_many_tasks_as_a_document_may_have() {
        TaskId[] most = IntStream.range(0, Limits.ITEMS_MAX)
                .mapToObj(n -> new TaskId(new UUID(0, n)))
                .toArray(TaskId[]::new);
        Map<String, Task> tasks = tasks(most);
        refused(TASKS_TOO_MANY, () -> AddTask.decide(added("I.2"), after(drafted()), tasks, NAMES, NOW));
        tasks.remove(most[0].toString());
        assertThat(AddTask.decide(added("I.2"), after(drafted()), tasks, NAMES, NOW))
                .hasSize(2);
    }

    @Test
    void a_task_is_dropped_once_and_not_the_last_one() {
        DropTask drop = new DropTask(ID, TASK, REASON);
        Map<String, Task> two = tasks(TASK, TWICE);
        assertThat(DropTask.decide(drop, after(drafted()), two, NOW)).containsExactly(reads(1), taskDropped());

        refused(DRAFT_INCOMPLETE, () -> DropTask.decide(drop, after(drafted()), tasks(TASK), NOW));
        refused(TASK_UNKNOWN, () -> DropTask.decide(drop, after(drafted()), tasks(TWICE), NOW));
        two.put(TASK.toString(), task(taskDrafted(), taskDropped()));
        refused(TASK_UNKNOWN, () -> DropTask.decide(drop, after(drafted()), two, NOW));
    }

    @Test
    void only_a_draft_is_given_tasks_or_loses_them() {
        DropTask drop = new DropTask(ID, TASK, REASON);
        Plan gone = after(drafted(), discarded());
        refused(PLAN_DISCARDED, () -> DropTask.decide(drop, gone, tasks(TASK, TWICE), NOW));
        refused(PLAN_DISCARDED, () -> AddTask.decide(added("I.2"), gone, tasks(TASK), NAMES, NOW));
        Plan inForce = after(drafted(), issued());
        refused(PLAN_ALREADY_ISSUED, () -> DropTask.decide(drop, inForce, tasks(TASK, TWICE), NOW));
        refused(PLAN_ALREADY_ISSUED, () -> AddTask.decide(added("I.2"), inForce, tasks(TASK), NAMES, NOW));
        refused(PLAN_UNKNOWN, () -> DropTask.decide(drop, Plan.NONE, Map.of(), NOW));
        refused(PLAN_UNKNOWN, () -> AddTask.decide(added("I.2"), Plan.NONE, Map.of(), NAMES, NOW));
    }

    @Test
    void what_was_dropped_is_not_issued_and_never_comes_back() {
        Map<String, Task> tasks = tasks(TWICE);
        tasks.put(TASK.toString(), task(taskDrafted(), taskDropped()));
        List<AnyPlanEvent> issued = IssuePlan.decide(
                new IssuePlan(ID, "07/KH-SNV", LocalDate.parse("2026-01-26"), "GIÁM ĐỐC"),
                after(drafted()),
                tasks,
                issued().at(),
                UUID::randomUUID);
        assertThat(issued).hasSize(2);
        assertThatIllegalStateException()
                .isThrownBy(() -> task(taskDrafted(), taskDropped(), Samples.taskDraftCorrected()));
    }
}
