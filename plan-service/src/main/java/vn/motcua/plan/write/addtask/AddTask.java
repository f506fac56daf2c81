package vn.motcua.plan.write.addtask;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.motcua.eventstore.Refusal;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.document.draft.Limits;
import vn.motcua.plan.document.draft.PlanDraft.ResponsibleUnit;
import vn.motcua.plan.events.AnyPlanEvent;
import vn.motcua.plan.events.DueDate;
import vn.motcua.plan.events.PlanContent;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.events.TaskEvent.TaskDrafted;
import vn.motcua.plan.events.TaskId;
import vn.motcua.plan.events.TaskState;
import vn.motcua.plan.known.UnitNames;
import vn.motcua.plan.write.Plan;
import vn.motcua.plan.write.PlanCommand;
import vn.motcua.plan.write.Task;

/**
 * Adds a task to a draft, after its last one.
 *
 * @param taskId new
 * @param reason why, in the vault
 */
public record AddTask(PlanId planId, TaskId taskId, Text text, UUID reason) implements PlanCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            PlanRefusal.PLAN_ALREADY_ISSUED,
            PlanRefusal.PLAN_DISCARDED,
            PlanRefusal.PLAN_UNKNOWN,
            PlanRefusal.TASKS_TOO_MANY,
            PlanRefusal.TASK_REF_TAKEN);

    /**
     * What the task says.
     *
     * @param ref unique in the plan, for example {@code III.4}
     * @param label as it is to be printed
     * @param group label of the group that it stands in
     */
    public record Text(
            String ref,
            String label,
            String group,
            String content,
            List<ResponsibleUnit> leadUnits,
            List<ResponsibleUnit> coordinatingUnits,
            List<String> products,
            Schedule schedule) {
        public Text {
            leadUnits = List.copyOf(leadUnits);
            coordinatingUnits = List.copyOf(coordinatingUnits);
            products = List.copyOf(products);
        }

        PlanContent.Task linked(String organisation, UnitNames names) {
            return new PlanContent.Task(
                    ref,
                    label,
                    group,
                    content,
                    names.linked(organisation, leadUnits),
                    names.linked(organisation, coordinatingUnits),
                    products,
                    schedule);
        }
    }

    /**
     * @param tasks all that the plan ever had, by their identifiers, in its order
     * @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS}
     */
    public static List<AnyPlanEvent> decide(
            AddTask command, Plan plan, Map<String, Task> tasks, UnitNames names, Instant now) {
        Plan.Draft draft = Plan.requireDraft(plan, command.planId());
        Text text = command.text();
        List<Task.Draft> there = Task.drafts(tasks);
        if (there.size() >= Limits.ITEMS_MAX) {
            throw PlanRefusal.TASKS_TOO_MANY.because("Kế hoạch " + command.planId());
        }
        if (there.stream().anyMatch(task -> task.content().ref().equals(text.ref()))) {
            throw PlanRefusal.TASK_REF_TAKEN.because("Nhiệm vụ " + text.ref());
        }
        return List.of(
                draft.head().corrected(command.planId(), now, there.size() + 1, command.reason()),
                new TaskDrafted(
                        command.planId(),
                        command.taskId(),
                        now,
                        draft.organisation(),
                        tasks.size() + 1,
                        DueDate.bornDone(text.schedule()) ? TaskState.COMPLETED : TaskState.NOT_STARTED,
                        text.linked(draft.organisation(), names)));
    }
}
