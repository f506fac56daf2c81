package vn.motcua.plan.write.reporttaskprogress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.plan.events.PlanEvent;
import vn.motcua.plan.events.PlanEvent.TaskProgressReported;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.write.Plan;
import vn.motcua.plan.write.PlanCommand;

/**
 * Tells how a task goes on; as often as there is something to tell.
 *
 * @param percent how much is done, 0 to 100
 * @param noteRef what was written, in the vault
 */
public record ReportTaskProgress(PlanId planId, String taskId, int percent, Optional<UUID> noteRef)
        implements PlanCommand {
    /** @throws vn.motcua.eventstore.Refused PLAN_UNKNOWN, PLAN_NOT_ISSUED, PLAN_DISCARDED, TASK_UNKNOWN or TASK_ALREADY_COMPLETED */
    public static List<PlanEvent> decide(ReportTaskProgress command, Plan plan, Instant now) {
        Plan.issued(plan, command.entityId()).open(command.taskId());
        return List.of(new TaskProgressReported(
                command.planId(), now, command.taskId(), command.percent(), command.noteRef()));
    }
}
