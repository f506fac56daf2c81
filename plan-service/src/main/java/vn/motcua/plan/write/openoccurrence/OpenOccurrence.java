package vn.motcua.plan.write.openoccurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.calendar.CalendarYearUnknown;
import vn.motcua.eventstore.Refusal;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.events.DueDate;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.events.TaskEvent;
import vn.motcua.plan.events.TaskEvent.TaskOccurrenceOpened;
import vn.motcua.plan.events.TaskId;
import vn.motcua.plan.events.TaskOccurrence;
import vn.motcua.plan.events.TaskWork.Occurrence;
import vn.motcua.plan.write.Plan;
import vn.motcua.plan.write.Task;
import vn.motcua.plan.write.TaskCommand;
import vn.motcua.time.BusinessClock;

/**
 * Says that the trigger of a task fired, so that it is to be done once more.
 *
 * @param occurrenceId of the occurrence, new
 * @param triggeredOn day of the trigger in Asia/Ho_Chi_Minh, not in the future
 * @param reference number and symbol of the document that is the trigger, 1 to 50 characters, no personal data
 */
public record OpenOccurrence(
        PlanId planId, TaskId taskId, UUID occurrenceId, LocalDate triggeredOn, Optional<String> reference)
        implements TaskCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            PlanRefusal.DATE_IN_FUTURE,
            PlanRefusal.OCCURRENCE_ALREADY_OPENED,
            PlanRefusal.PLAN_DISCARDED,
            PlanRefusal.PLAN_NOT_ISSUED,
            PlanRefusal.PLAN_UNKNOWN,
            PlanRefusal.REFERENCE_DATA_MISSING,
            PlanRefusal.TASK_ALREADY_COMPLETED,
            PlanRefusal.TASK_NOT_TRIGGERED,
            PlanRefusal.TASK_NOT_YOURS,
            PlanRefusal.TASK_UNKNOWN);

    /**
     * @throws vn.motcua.eventstore.Refused PLAN_UNKNOWN, PLAN_DISCARDED, PLAN_NOT_ISSUED, TASK_UNKNOWN, TASK_NOT_TRIGGERED,
     *     TASK_ALREADY_COMPLETED, OCCURRENCE_ALREADY_OPENED, DATE_IN_FUTURE or REFERENCE_DATA_MISSING
     */
    public static List<TaskEvent> decide(
            OpenOccurrence command, Task task, Plan plan, Instant now, DueDate.Workdays workdays) {
        Task.Issued issued = Task.inForce(command, task, plan);
        if (!DueDate.triggered(issued.schedule())) {
            throw PlanRefusal.TASK_NOT_TRIGGERED.because("Nhiệm vụ " + command.taskId());
        }
        if (issued.work().occurrences().values().stream().anyMatch(one -> isSame(command, issued.schedule(), one))) {
            throw PlanRefusal.OCCURRENCE_ALREADY_OPENED.because("Nhiệm vụ " + command.taskId());
        }
        issued.requireOpen(Optional.empty());
        Task.requireNotAfter(LocalDate.ofInstant(now, BusinessClock.ZONE), command.triggeredOn());
        TaskOccurrence occurrence = new TaskOccurrence(
                command.occurrenceId(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(command.triggeredOn()),
                command.reference(),
                dueOn(command, issued.schedule(), workdays));
        return List.of(new TaskOccurrenceOpened(
                command.planId(),
                command.taskId(),
                now,
                occurrence,
                issued.work().opened(occurrence).standing()));
    }

    private static Optional<LocalDate> dueOn(OpenOccurrence command, Schedule schedule, DueDate.Workdays workdays) {
        try {
            return DueDate.afterTrigger(schedule, command.triggeredOn(), workdays);
        } catch (CalendarYearUnknown unknown) {
            throw PlanRefusal.REFERENCE_DATA_MISSING.because("Chưa có lịch làm việc năm " + unknown.year());
        }
    }

    /** The same trigger on the same day; or any, of a trigger that fires once. */
    private static boolean isSame(OpenOccurrence command, Schedule schedule, Occurrence one) {
        return DueDate.firesOnce(schedule)
                || one.planned().triggeredOn().equals(Optional.of(command.triggeredOn()))
                        && one.planned().reference().equals(command.reference());
    }
}
