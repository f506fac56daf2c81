package vn.motcua.plan.write.correctdraft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.eventstore.Refusal;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.document.draft.PlanDraft.ResponsibleUnit;
import vn.motcua.plan.events.AnyPlanEvent;
import vn.motcua.plan.events.DueDate;
import vn.motcua.plan.events.PlanContent;
import vn.motcua.plan.events.PlanContent.Instrument;
import vn.motcua.plan.events.PlanContent.Target;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.events.TaskEvent.TaskDraftCorrected;
import vn.motcua.plan.events.TaskId;
import vn.motcua.plan.events.TaskState;
import vn.motcua.plan.known.UnitNames;
import vn.motcua.plan.write.ListedMetrics;
import vn.motcua.plan.write.Plan;
import vn.motcua.plan.write.PlanCommand;
import vn.motcua.plan.write.Task;

/**
 * Corrects a draft in place: what is named changes, all else stays.
 *
 * @param tasks corrections by task, each task once
 * @param reason why, in the vault
 */
public record CorrectDraft(PlanId planId, Head head, Map<TaskId, TaskText> tasks, UUID reason) implements PlanCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            PlanRefusal.METRIC_UNKNOWN,
            PlanRefusal.PLAN_ALREADY_ISSUED,
            PlanRefusal.PLAN_DISCARDED,
            PlanRefusal.PLAN_UNKNOWN,
            PlanRefusal.TASK_UNKNOWN);

    public CorrectDraft {
        tasks = Map.copyOf(tasks);
    }

    /** What is corrected of the plan; empty: as it was. */
    public record Head(
            Optional<String> title,
            Optional<Integer> year,
            Optional<String> issuer,
            Optional<Instrument> parentPlan,
            Optional<List<Target>> targets) {}

    /** What is corrected of a task; empty: as it was. */
    public record TaskText(
            Optional<String> content,
            Optional<List<ResponsibleUnit>> leadUnits,
            Optional<List<ResponsibleUnit>> coordinatingUnits,
            Optional<List<String>> products,
            Optional<Schedule> schedule) {}

    /**
     * @param tasks of the plan by their identifiers, in its order
     * @throws vn.motcua.eventstore.Refused PLAN_UNKNOWN, PLAN_DISCARDED, PLAN_ALREADY_ISSUED, TASK_UNKNOWN or METRIC_UNKNOWN
     */
    public static List<AnyPlanEvent> decide(
            CorrectDraft command, Plan plan, Map<String, Task> tasks, UnitNames names, Instant now) {
        Plan.Draft draft = Plan.requireDraft(plan, command.planId());
        command.tasks().keySet().stream()
                .filter(id -> !(tasks.get(id.toString()) instanceof Task.Draft))
                .findFirst()
                .ifPresent(id -> {
                    throw PlanRefusal.TASK_UNKNOWN.because("Nhiệm vụ " + id);
                });
        ListedMetrics.require(
                command.head().targets().stream().flatMap(List::stream).map(Target::metric));
        List<AnyPlanEvent> events = new ArrayList<>();
        events.add(corrected(command.head(), draft.head())
                .corrected(command.planId(), now, Task.drafts(tasks).size(), command.reason()));
        tasks.forEach((id, task) -> {
            TaskId taskId = TaskId.fromString(id);
            TaskText text = command.tasks().get(taskId);
            if (text != null && task instanceof Task.Draft one) {
                events.add(corrected(command, taskId, one, text, names, now));
            }
        });
        return events;
    }

    private static Plan.Head corrected(Head head, Plan.Head before) {
        return new Plan.Head(
                head.title().orElse(before.title()),
                head.year().orElse(before.year()),
                head.issuer().or(before::issuer),
                head.parentPlan().or(before::parentPlan),
                head.targets().orElse(before.targets()));
    }

    private static TaskDraftCorrected corrected(
            CorrectDraft command, TaskId taskId, Task.Draft task, TaskText text, UnitNames names, Instant now) {
        PlanContent.Task before = task.content();
        Schedule schedule = text.schedule().orElse(before.schedule());
        return new TaskDraftCorrected(
                command.planId(),
                taskId,
                now,
                DueDate.bornDone(schedule) ? TaskState.COMPLETED : TaskState.NOT_STARTED,
                new PlanContent.Task(
                        before.ref(),
                        before.label(),
                        before.group(),
                        text.content().orElse(before.content()),
                        linked(text.leadUnits(), task, names).orElse(before.leadUnits()),
                        linked(text.coordinatingUnits(), task, names).orElse(before.coordinatingUnits()),
                        text.products().orElse(before.products()),
                        schedule),
                command.reason());
    }

    private static Optional<List<PlanContent.Unit>> linked(
            Optional<List<ResponsibleUnit>> units, Task.Draft task, UnitNames names) {
        return units.map(named -> names.linked(task.organisation(), named));
    }
}
