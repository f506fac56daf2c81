package vn.motcua.feedback.automation.whenduethenremind;

import static vn.motcua.feedback.FeedbackRefusal.REFERENCE_DATA_MISSING;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.calendar.CalendarYearUnknown;
import vn.motcua.calendar.ReminderDays;
import vn.motcua.calendar.ReminderDays.Reached;
import vn.motcua.calendar.StateCalendar;
import vn.motcua.eventstore.Refusal;
import vn.motcua.feedback.events.FeedbackId;
import vn.motcua.feedback.events.Reminder;
import vn.motcua.feedback.events.ReminderEvent;
import vn.motcua.feedback.events.ReminderEvent.FeedbackReminded;
import vn.motcua.feedback.write.Feedback;
import vn.motcua.feedback.write.Feedback.Answered;
import vn.motcua.feedback.write.Feedback.InProcess;
import vn.motcua.feedback.write.Feedback.Sent;
import vn.motcua.feedback.write.FeedbackCommand;

/**
 * Tells officers once how urgent the limit of an answer, or of its publication, has become. Anonymous feedback has no limits, and is told
 * nothing of; after a jump of the clock the highest level alone is told.
 */
public record RemindOfFeedback(FeedbackId feedbackId) implements FeedbackCommand {
    public static final Set<Refusal> REFUSALS = Set.of(REFERENCE_DATA_MISSING);

    /** Gives nothing when there is nothing to tell, or it was told. */
    public static List<ReminderEvent> decide(
            RemindOfFeedback command, Reminders told, Feedback feedback, Reached<Reminder> levels) {
        return dueAt(feedback).stream()
                .flatMap(dueAt -> levels
                        .by(dueAt)
                        .filter(level -> !told.told(level, dueAt))
                        .<ReminderEvent>map(
                                level -> new FeedbackReminded(command.feedbackId(), levels.at(), level, dueAt))
                        .stream())
                .toList();
    }

    private static Optional<Instant> dueAt(Feedback feedback) {
        return switch (feedback) {
            case Sent f -> f.facts().duty().dueAt();
            case InProcess f -> f.facts().duty().dueAt();
            case Answered f -> f.publishDueAt();
            default -> Optional.empty();
        };
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
