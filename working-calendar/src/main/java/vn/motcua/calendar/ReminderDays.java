package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When a due date is told to whom, in working days of the State: to whoever handles it some days ahead, on its day and on the day after; to
 * their head and to the office some days after.
 *
 * @param before how many ahead whoever handles it is told, 1 or more
 * @param headAfter how many after the due day their head is told, 2 or more
 * @param officeAfter how many after the due day the office is told, more than for the head
 */
public record ReminderDays(int before, int headAfter, int officeAfter) {
    private static final int LEVELS = 5;

    public ReminderDays {
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
    public record Reached<L extends Enum<L>>(Instant at, Map<L, Instant> before) {
        public Reached {
            before = Map.copyOf(before);
        }

        /** The highest level that a due date has reached; empty when it is still far away. */
        public Optional<L> by(Instant dueAt) {
            return before.keySet().stream()
                    .filter(level -> dueAt.isBefore(before.get(level)))
                    .max(Comparator.naturalOrder());
        }
    }

    /**
     * @param levels five names in rising order: due soon, due today, overdue, told to the head, told to the office
     * @throws CalendarYearUnknown the calendar of a year that has to be counted over
     */
    public <L extends Enum<L>> Reached<L> on(StateCalendar calendar, Instant now, Class<L> levels) {
        LocalDate today = LocalDate.ofInstant(now, StateCalendar.ZONE);
        List<LocalDate> begins = List.of(
                calendar.plusWorkingDays(today, before).plusDays(1),
                today.plusDays(1),
                today,
                countedBack(calendar, today, headAfter),
                countedBack(calendar, today, officeAfter));
        L[] names = levels.getEnumConstants();
        if (names.length != LEVELS) {
            throw new IllegalArgumentException(levels + " has other levels");
        }
        Map<L, Instant> reached = new EnumMap<>(levels);
        for (L level : names) {
            reached.put(
                    level,
                    begins.get(level.ordinal()).atStartOfDay(StateCalendar.ZONE).toInstant());
        }
        return new Reached<>(now, reached);
    }

    /** The day before which a due day lies so many working days back, today's counted. */
    private static LocalDate countedBack(StateCalendar calendar, LocalDate today, int workingDays) {
        return calendar.plusWorkingDays(today.plusDays(1), -workingDays);
    }
}
