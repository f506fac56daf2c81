package vn.motcua.plan.write.completetask;

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
import vn.motcua.plan.events.TaskEvent.TaskCompleted;
import vn.motcua.plan.events.TaskId;
import vn.motcua.plan.write.Plan;
import vn.motcua.plan.write.Task;
import vn.motcua.plan.write.TaskCommand;
import vn.motcua.time.BusinessClock;

/**
 * Says that a task, or one occurrence of it, is done, once.
 *
 * @param occurrenceId the occurrence that is done; empty when the whole task is, whatever occurrences are open
 * @param completedOn day in Asia/Ho_Chi_Minh, not in the future
 * @param noteRef product and evidence, in the vault
 */
public record CompleteTask(
        PlanId planId, TaskId taskId, Optional<UUID> occurrenceId, LocalDate completedOn, Optional<UUID> noteRef)
        implements TaskCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            PlanRefusal.DATE_IN_FUTURE,
            PlanRefusal.OCCURRENCE_UNKNOWN,
            PlanRefusal.PLAN_DISCARDED,
            PlanRefusal.PLAN_NOT_ISSUED,
            PlanRefusal.PLAN_UNKNOWN,
            PlanRefusal.TASK_ALREADY_COMPLETED,
            PlanRefusal.TASK_NOT_YOURS,
            PlanRefusal.TASK_UNKNOWN);

    /**
     * @throws vn.motcua.eventstore.Refused PLAN_UNKNOWN, PLAN_DISCARDED, PLAN_NOT_ISSUED, TASK_UNKNOWN, OCCURRENCE_UNKNOWN,
     *     TASK_ALREADY_COMPLETED or DATE_IN_FUTURE
     */
    public static List<TaskEvent> decide(CompleteTask command, Task task, Plan plan, Instant now) {
        Task.Issued issued = Task.inForce(command, task, plan);
        issued.requireOpen(command.occurrenceId());
        Task.requireNotAfter(LocalDate.ofInstant(now, BusinessClock.ZONE), command.completedOn());
        return List.of(new TaskCompleted(
                command.planId(),
                command.taskId(),
                now,
                command.occurrenceId(),
                command.completedOn(),
                issued.work().of(command.occurrenceId()).dueOn(),
                command.noteRef(),
                issued.work()
                        .completed(command.occurrenceId(), Optional.of(command.completedOn()))
                        .standing()));
    }
}
