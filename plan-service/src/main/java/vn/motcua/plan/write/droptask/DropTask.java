package vn.motcua.plan.write.droptask;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.motcua.eventstore.Refusal;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.events.AnyPlanEvent;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.events.TaskEvent.TaskDropped;
import vn.motcua.plan.events.TaskId;
import vn.motcua.plan.write.Plan;
import vn.motcua.plan.write.PlanCommand;
import vn.motcua.plan.write.Task;

/**
 * Takes a task out of a draft; one stays at least.
 *
 * @param reason why, in the vault
 */
public record DropTask(PlanId planId, TaskId taskId, UUID reason) implements PlanCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            PlanRefusal.DRAFT_INCOMPLETE,
            PlanRefusal.PLAN_ALREADY_ISSUED,
            PlanRefusal.PLAN_DISCARDED,
            PlanRefusal.PLAN_UNKNOWN,
            PlanRefusal.TASK_UNKNOWN);

    /**
     * @param tasks all that the plan ever had, by their identifiers
     * @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS}
     */
    public static List<AnyPlanEvent> decide(DropTask command, Plan plan, Map<String, Task> tasks, Instant now) {
        Plan.Draft draft = Plan.requireDraft(plan, command.planId());
        if (!(tasks.get(command.taskId().toString()) instanceof Task.Draft)) {
            throw PlanRefusal.TASK_UNKNOWN.because("Nhiệm vụ " + command.taskId());
        }
        int left = Task.drafts(tasks).size() - 1;
        if (left == 0) {
            throw PlanRefusal.DRAFT_INCOMPLETE.because("Kế hoạch cần ít nhất một nhiệm vụ");
        }
        return List.of(
                draft.head().corrected(command.planId(), now, left, command.reason()),
                new TaskDropped(command.planId(), command.taskId(), now, command.reason()));
    }
}
