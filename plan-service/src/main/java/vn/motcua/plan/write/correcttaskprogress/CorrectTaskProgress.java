package vn.motcua.plan.write.correcttaskprogress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.eventstore.Refusal;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.events.TaskEvent;
import vn.motcua.plan.events.TaskEvent.TaskProgressCorrected;
import vn.motcua.plan.events.TaskId;
import vn.motcua.plan.write.Plan;
import vn.motcua.plan.write.Task;
import vn.motcua.plan.write.TaskCommand;

/**
 * Mends a report of progress that was wrong, also after the task was completed. The report stays in the history.
 *
 * @param percent how much was done in truth, 0 to 100
 * @param noteRef what is written in place of the first note, in the vault; empty when that one stays
 * @param reason why, in the vault
 */
public record CorrectTaskProgress(
        PlanId planId, TaskId taskId, UUID reportId, int percent, Optional<UUID> noteRef, UUID reason)
        implements TaskCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            PlanRefusal.PLAN_DISCARDED,
            PlanRefusal.PLAN_NOT_ISSUED,
            PlanRefusal.PLAN_UNKNOWN,
            PlanRefusal.REPORT_UNKNOWN,
            PlanRefusal.TASK_NOT_YOURS,
            PlanRefusal.TASK_UNKNOWN);

    /**
     * @throws vn.motcua.eventstore.Refused PLAN_UNKNOWN, PLAN_DISCARDED, PLAN_NOT_ISSUED, TASK_UNKNOWN or REPORT_UNKNOWN
     */
    public static List<TaskEvent> decide(CorrectTaskProgress command, Task task, Plan plan, Instant now) {
        Task.Issued issued = Task.inForce(command, task, plan);
        if (!issued.work().reports().containsKey(command.reportId())) {
            throw PlanRefusal.REPORT_UNKNOWN.because("Báo cáo " + command.reportId());
        }
        return List.of(new TaskProgressCorrected(
                command.planId(),
                command.taskId(),
                now,
                command.reportId(),
                issued.work().reports().get(command.reportId()),
                command.percent(),
                command.noteRef(),
                command.reason(),
                issued.work()
                        .reportCorrected(command.reportId(), command.percent())
                        .standing()));
    }
}
