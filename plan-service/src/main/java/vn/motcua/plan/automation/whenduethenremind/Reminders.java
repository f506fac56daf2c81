package vn.motcua.plan.automation.whenduethenremind;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.plan.events.Reminder;
import vn.motcua.plan.events.ReminderEvent;
import vn.motcua.plan.events.ReminderEvent.TaskReminded;

/** What was told of a task's due days. @param last what was told last of each occurrence, and of the whole task */
public record Reminders(Map<Optional<UUID>, TaskReminded> last) {
    public static final Reminders NONE = new Reminders(Map.of());

    public Reminders {
        last = Map.copyOf(last);
    }

    public static Reminders evolve(Reminders before, ReminderEvent event) {
        return switch (event) {
            case TaskReminded e -> {
                Map<Optional<UUID>, TaskReminded> more = new HashMap<>(before.last());
                more.put(e.occurrenceId(), e);
                yield new Reminders(more);
            }
        };
    }

    /** Whether this level, or a higher one, was told of a due day. */
    boolean told(Optional<UUID> occurrenceId, Reminder level, LocalDate dueOn) {
        TaskReminded told = last.get(occurrenceId);
        return told != null && told.dueOn().equals(dueOn) && told.reminder().compareTo(level) >= 0;
    }
}
