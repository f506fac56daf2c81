package vn.motcua.calendar;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;

/**
 * The state calendar of one year, as announced or as far as it is known.
 *
 * @param year    calendar year, 1900 to 2999
 * @param version 1 or more; a later announcement about the same year has a higher one
 * @param days    every day that differs from the plain week, each date once, kept in order of date; may be empty
 */
public record CalendarYear(int year, int version, List<CalendarDay> days) {

    public CalendarYear {
        if (year < 1900 || year > 2999 || version < 1) {
            throw new IllegalArgumentException("year " + year + ", version " + version);
        }
        days = days.stream().sorted(Comparator.comparing(CalendarDay::date)).toList();
        int wanted = year;
        days.stream().filter(day -> day.date().getYear() != wanted).findFirst().ifPresent(day -> {
            throw new IllegalArgumentException(day.date() + " is not in " + wanted);
        });
        days.stream().collect(groupingBy(CalendarDay::date)).forEach((date, same) -> {
            if (same.size() > 1) {
                throw new IllegalArgumentException(date + " stands " + same.size() + " times");
            }
        });
    }
}
