package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Working days for the oracle: reads the data file with code of its own. */
final class NaiveDays {
    private static final Set<LocalDate> OFF = new HashSet<>();
    private static final Set<LocalDate> WORKED = new HashSet<>();

    static {
        for (String[] line : CalendarFile.lines("days.csv", 6)) {
            if (Set.of("CONFIRMED", "BY_LAW", "LIKELY").contains(line[4])) {
                (line[1].equals("DAY_OFF") ? OFF : WORKED).add(LocalDate.parse(line[0]));
            }
        }
    }

    private NaiveDays() {}

    static boolean works(LocalDate day) {
        if (WORKED.contains(day)) {
            return true;
        }
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !OFF.contains(day);
    }

    static LocalDate nextWorking(LocalDate day) {
        LocalDate next = day.plusDays(1);
        return works(next) ? next : nextWorking(next);
    }

    static LocalDate sameOrNextWorking(LocalDate day) {
        return works(day) ? day : nextWorking(day);
    }

    static int between(LocalDate from, LocalDate to) {
        return from.isBefore(to)
                ? from.plusDays(1)
                        .datesUntil(to.plusDays(1))
                        .filter(NaiveDays::works)
                        .collect(Collectors.toSet())
                        .size()
                : 0;
    }
}
