package vn.motcua.dossier.automation.whenduethenremind;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.dossier.events.Reminder;
import vn.motcua.dossier.events.ReminderEvent;
import vn.motcua.dossier.events.ReminderEvent.DossierReminded;

/** What was told of a dossier's due dates. @param last what was told last */
public record Reminders(Optional<DossierReminded> last) {
    public static final Reminders NONE = new Reminders(Optional.empty());

    public static Reminders evolve(Reminders before, ReminderEvent event) {
        return switch (event) {
            case DossierReminded e -> new Reminders(Optional.of(e));
        };
    }

    /** Whether this level, or a higher one, was told of a due date. */
    boolean told(Reminder level, Instant dueAt) {
        return last.filter(e -> e.dueAt().equals(dueAt) && e.reminder().compareTo(level) >= 0)
                .isPresent();
    }
}
