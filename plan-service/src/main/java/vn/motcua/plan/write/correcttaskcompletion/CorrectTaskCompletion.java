package vn.motcua.plan.write.correcttaskcompletion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.eventstore.Refusal;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.events.TaskEvent;
import vn.motcua.plan.events.TaskEvent.TaskCompletionCorrected;
import vn.motcua.plan.events.TaskId;
import vn.motcua.plan.write.Plan;
import vn.motcua.plan.write.Task;
import vn.motcua.plan.write.TaskCommand;
import vn.motcua.time.BusinessClock;

/**
 * Mends a completion that was wrong: another day, another note, or not done after all. It stays in the history.
 *
 * @param occurrenceId the occurrence whose completion was wrong; empty when the whole task's was
 * @param completedOn the right day in Asia/Ho_Chi_Minh, not in the future; empty when it was not done after all
 * @param noteRef what is written in place of the first note, in the vault; empty when that one stays
 * @param reason why, in the vault
 */
public record CorrectTaskCompletion(
        PlanId planId,
        TaskId taskId,
        Optional<UUID> occurrenceId,
        Optional<LocalDate> completedOn,
        Optional<UUID> noteRef,
        UUID reason)
        implements TaskCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            PlanRefusal.DATE_IN_FUTURE,
            PlanRefusal.OCCURRENCE_UNKNOWN,
            PlanRefusal.PLAN_DISCARDED,
            PlanRefusal.PLAN_NOT_ISSUED,
            PlanRefusal.PLAN_UNKNOWN,
            PlanRefusal.TASK_NOT_COMPLETED,
            PlanRefusal.TASK_NOT_YOURS,
            PlanRefusal.TASK_UNKNOWN);

    /**
     * @throws vn.motcua.eventstore.Refused PLAN_UNKNOWN, PLAN_DISCARDED, PLAN_NOT_ISSUED, TASK_UNKNOWN, OCCURRENCE_UNKNOWN,
     *     TASK_NOT_COMPLETED or DATE_IN_FUTURE
     */
    public static List<TaskEvent> decide(CorrectTaskCompletion command, Task task, Plan plan, Instant now) {
        Task.Issued issued = Task.inForce(command, task, plan);
        issued.requireOccurrence(command.occurrenceId());
        if (!issued.work().of(command.occurrenceId()).isCompleted()) {
            throw PlanRefusal.TASK_NOT_COMPLETED.because("Nhiệm vụ " + command.taskId());
        }
        command.completedOn().ifPresent(day -> Task.requireNotAfter(LocalDate.ofInstant(now, BusinessClock.ZONE), day));
        return List.of(new TaskCompletionCorrected(
                command.planId(),
                command.taskId(),
                now,
                command.occurrenceId(),
                command.completedOn(),
                issued.work().of(command.occurrenceId()).dueOn(),
                command.noteRef(),
                command.reason(),
                issued.work()
                        .completed(command.occurrenceId(), command.completedOn())
                        .standing()));
    }
}
