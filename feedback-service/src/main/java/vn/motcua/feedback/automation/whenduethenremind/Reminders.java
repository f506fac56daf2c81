package vn.motcua.feedback.automation.whenduethenremind;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.feedback.events.Reminder;
import vn.motcua.feedback.events.ReminderEvent;
import vn.motcua.feedback.events.ReminderEvent.FeedbackReminded;

/** What was told of the limits of a piece of feedback. @param last what was told last */
public record Reminders(Optional<FeedbackReminded> last) {
    public static final Reminders NONE = new Reminders(Optional.empty());

    public static Reminders evolve(Reminders before, ReminderEvent event) {
        return switch (event) {
            case FeedbackReminded e -> new Reminders(Optional.of(e));
        };
    }

    /** Whether this level, or a higher one, was told of a due date. */
    boolean told(Reminder level, Instant dueAt) {
        return last.filter(e -> e.dueAt().equals(dueAt) && e.reminder().compareTo(level) >= 0)
                .isPresent();
    }
}
