package vn.motcua.plan.write.completetask;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.events.PlanEvent;
import vn.motcua.plan.events.PlanEvent.TaskCompleted;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.write.Plan;
import vn.motcua.plan.write.PlanCommand;
import vn.motcua.time.BusinessClock;

/**
 * Says that a task is done, once.
 *
 * @param completedOn day in Asia/Ho_Chi_Minh, not in the future
 * @param noteRef product and evidence, in the vault
 */
public record CompleteTask(PlanId planId, String taskId, LocalDate completedOn, Optional<UUID> noteRef)
        implements PlanCommand {
    /**
     * @throws vn.motcua.eventstore.Refused PLAN_UNKNOWN, PLAN_NOT_ISSUED, PLAN_DISCARDED, TASK_UNKNOWN, TASK_ALREADY_COMPLETED or
     *     DATE_IN_FUTURE
     */
    public static List<PlanEvent> decide(CompleteTask command, Plan plan, Instant now) {
        Plan.issued(plan, command.entityId()).open(command.taskId());
        if (command.completedOn().isAfter(LocalDate.ofInstant(now, BusinessClock.ZONE))) {
            throw PlanRefusal.DATE_IN_FUTURE.because("Ngày hoàn thành " + command.completedOn());
        }
        return List.of(
                new TaskCompleted(command.planId(), now, command.taskId(), command.completedOn(), command.noteRef()));
    }
}
