package vn.motcua.plan.write.reporttaskprogress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.eventstore.Refusal;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.events.TaskEvent;
import vn.motcua.plan.events.TaskEvent.TaskProgressReported;
import vn.motcua.plan.events.TaskId;
import vn.motcua.plan.write.Plan;
import vn.motcua.plan.write.Task;
import vn.motcua.plan.write.TaskCommand;

/**
 * Tells how a task goes on; as often as there is something to tell.
 *
 * @param reportId of the report, new
 * @param occurrenceId the occurrence that is told about: one of a task that has some
 * @param percent how much is done, 0 to 100
 * @param noteRef what was written, in the vault
 */
public record ReportTaskProgress(
        PlanId planId, TaskId taskId, UUID reportId, Optional<UUID> occurrenceId, int percent, Optional<UUID> noteRef)
        implements TaskCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            PlanRefusal.OCCURRENCE_NEEDED,
            PlanRefusal.OCCURRENCE_UNKNOWN,
            PlanRefusal.PLAN_DISCARDED,
            PlanRefusal.PLAN_NOT_ISSUED,
            PlanRefusal.PLAN_UNKNOWN,
            PlanRefusal.TASK_ALREADY_COMPLETED,
            PlanRefusal.TASK_NOT_YOURS,
            PlanRefusal.TASK_UNKNOWN);

    /**
     * @throws vn.motcua.eventstore.Refused PLAN_UNKNOWN, PLAN_DISCARDED, PLAN_NOT_ISSUED, TASK_UNKNOWN, OCCURRENCE_UNKNOWN,
     *     OCCURRENCE_NEEDED or TASK_ALREADY_COMPLETED
     */
    public static List<TaskEvent> decide(ReportTaskProgress command, Task task, Plan plan, Instant now) {
        Task.Issued issued = Task.inForce(command, task, plan);
        issued.requireOpen(command.occurrenceId());
        if (command.occurrenceId().isEmpty() && !issued.work().occurrences().isEmpty()) {
            throw PlanRefusal.OCCURRENCE_NEEDED.because("Nhiệm vụ " + command.taskId());
        }
        return List.of(new TaskProgressReported(
                command.planId(),
                command.taskId(),
                now,
                command.reportId(),
                command.occurrenceId(),
                command.percent(),
                command.noteRef(),
                issued.work()
                        .reported(command.reportId(), command.occurrenceId(), command.percent())
                        .standing()));
    }
}
