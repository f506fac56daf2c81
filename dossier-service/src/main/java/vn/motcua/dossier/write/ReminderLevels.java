package vn.motcua.dossier.write;

import static vn.motcua.dossier.DossierRefusal.REFERENCE_DATA_MISSING;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import vn.motcua.calendar.CalendarYearUnknown;
import vn.motcua.calendar.ReminderDays;
import vn.motcua.dossier.events.Reminder;
import vn.motcua.dossier.known.ReferenceData;

/**
 * When a due date is told to whom, in working days of the State.
 *
 * @param before how many ahead whoever handles it is told, 1 or more
 * @param headAfter how many after the due day their head is told, 2 or more
 * @param officeAfter how many after the due day the office is told, more than for the head
 */
public record ReminderLevels(int before, int headAfter, int officeAfter) {
    public ReminderLevels {
        if (before < 1 || headAfter < 2 || officeAfter <= headAfter) {
            throw new IllegalArgumentException("the office is told after the head, and both after the due day: "
                    + before + ", " + headAfter + ", " + officeAfter);
        }
    }

    /**
     * The levels as they are on one day: a due date earlier than an instant has reached its level.
     *
     * @param at business time that they were asked for
     * @param before the instant of each level
     */
    public record Reached(Instant at, Map<Reminder, Instant> before) {
        public Reached {
            before = Map.copyOf(before);
        }

        /** The highest level that a due date has reached; empty when it is still far away. */
        public Optional<Reminder> by(Instant dueAt) {
            return before.keySet().stream()
                    .filter(level -> dueAt.isBefore(before.get(level)))
                    .max(Comparator.naturalOrder());
        }
    }

    /** @throws vn.motcua.eventstore.Refused REFERENCE_DATA_MISSING: the calendar of a year is not here yet */
    public Reached on(ReferenceData reference, Instant now) {
        try {
            return new Reached(
                    now,
                    new ReminderDays(before, headAfter, officeAfter)
                            .on(reference.directory().calendar(), now, Reminder.class)
                            .before());
        } catch (CalendarYearUnknown missing) {
            throw REFERENCE_DATA_MISSING.because(missing.getMessage());
        }
    }
}
