package vn.motcua.plan.automation.whenduethenremind;

import static vn.motcua.plan.PlanRefusal.REFERENCE_DATA_MISSING;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.calendar.CalendarYearUnknown;
import vn.motcua.calendar.ReminderDays;
import vn.motcua.calendar.ReminderDays.Reached;
import vn.motcua.calendar.StateCalendar;
import vn.motcua.eventstore.Refusal;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.events.Reminder;
import vn.motcua.plan.events.ReminderEvent;
import vn.motcua.plan.events.ReminderEvent.TaskReminded;
import vn.motcua.plan.events.TaskId;
import vn.motcua.plan.events.TaskWork;
import vn.motcua.plan.events.TaskWork.Progress;
import vn.motcua.plan.write.Task;
import vn.motcua.plan.write.TaskCommand;

/**
 * Tells once how urgent the due days of a task have become: of the whole of it, and of each occurrence that is not done. After a jump of the
 * clock the highest level alone is told.
 */
public record RemindOfTask(PlanId planId, TaskId taskId) implements TaskCommand {
    public static final Set<Refusal> REFUSALS = Set.of(REFERENCE_DATA_MISSING);

    /** Gives nothing when there is nothing to tell, or it was told. */
    public static List<ReminderEvent> decide(
            RemindOfTask command, Reminders told, Task task, Reached<Reminder> levels) {
        return task instanceof Task.Issued issued
                        && !issued.bornDone()
                        && !issued.work().isCompleted()
                ? parts(issued.work())
                        .flatMap(part -> reminder(command, told, part.getKey(), part.getValue(), levels).stream())
                        .toList()
                : List.of();
    }

    private static Stream<Map.Entry<Optional<UUID>, Progress>> parts(TaskWork work) {
        return Stream.concat(
                Stream.of(Map.entry(Optional.empty(), work.whole())),
                work.occurrences().entrySet().stream()
                        .map(one -> Map.entry(
                                Optional.of(one.getKey()), one.getValue().progress())));
    }

    private static Optional<ReminderEvent> reminder(
            RemindOfTask command,
            Reminders told,
            Optional<UUID> occurrence,
            Progress progress,
            Reached<Reminder> levels) {
        return progress.dueOn().filter(_ -> !progress.isCompleted()).flatMap(dueOn -> levels.by(
                        dueOn.atStartOfDay(StateCalendar.ZONE).toInstant())
                .filter(level -> !told.told(occurrence, level, dueOn))
                .map(level ->
                        new TaskReminded(command.planId(), command.taskId(), levels.at(), occurrence, level, dueOn)));
    }

    /** @throws vn.motcua.eventstore.Refused REFERENCE_DATA_MISSING: the calendar of a year is not here yet */
    public static Reached<Reminder> reached(ReminderDays days, StateCalendar calendar, Instant now) {
        try {
            return days.on(calendar, now, Reminder.class);
        } catch (CalendarYearUnknown missing) {
            throw REFERENCE_DATA_MISSING.because(missing.getMessage());
        }
    }
}
