package vn.motcua.dashboard.metrics;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.metrics.ReportPeriods;

/**
 * Periods by their names: a day {@code 2026-03-05}, a week of ISO 8601 {@code 2026-W10}, a month {@code 2026-03}, a quarter {@code 2026-Q1}, a
 * half-year {@code 2026-H1}, a year {@code 2026}. With {@code R} in front, months, quarters, half-years and years of statutory reports.
 */
public final class Periods {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final Pattern MONTHS = Pattern.compile("(R?)(\\d{4})(?:-(?:(\\d{2})|Q([1-4])|H([12])))?");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    private Periods() {}

    /** The period of a name, seen from a moment; empty when there is no such period. */
    public static Optional<Period> named(String name, Instant now) {
        try {
            return bounds(name).filter(Periods::isOfOurTime).map(days -> new Period(days.from(), days.until(), now));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private record Bounds(LocalDate from, LocalDate until) {}

    private static boolean isOfOurTime(Bounds bounds) {
        return bounds.from().getYear() >= FIRST_YEAR && bounds.from().getYear() < LAST_YEAR;
    }

    private static Optional<Bounds> bounds(String name) {
        if (DAY.matcher(name).matches()) {
            LocalDate day = LocalDate.parse(name);
            return Optional.of(new Bounds(day, day.plusDays(1)));
        }
        Matcher week = WEEK.matcher(name);
        if (week.matches()) {
            return week(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)));
        }
        Matcher months = MONTHS.matcher(name);
        return months.matches() ? Optional.of(months(months)) : Optional.empty();
    }

    private static Optional<Bounds> week(int year, int week) {
        // The fourth of January is always in the first week.
        LocalDate inFirst = LocalDate.of(year, 1, 4);
        if (week < 1
                || week
                        > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(inFirst)
                                .getMaximum()) {
            return Optional.empty();
        }
        LocalDate monday = inFirst.plusWeeks(week - 1L).with(DayOfWeek.MONDAY);
        return Optional.of(new Bounds(monday, monday.plusWeeks(1)));
    }

    private static Bounds months(Matcher name) {
        int year = Integer.parseInt(name.group(2));
        YearMonth first = YearMonth.of(year, 1);
        int length = 12;
        if (name.group(3) != null) {
            first = YearMonth.of(year, Integer.parseInt(name.group(3)));
            length = 1;
        } else if (name.group(4) != null) {
            first = first.plusMonths(3L * (Integer.parseInt(name.group(4)) - 1));
            length = 3;
        } else if (name.group(5) != null) {
            first = first.plusMonths(6L * (Integer.parseInt(name.group(5)) - 1));
            length = 6;
        }
        YearMonth next = first.plusMonths(length);
        return name.group(1).isEmpty()
                ? new Bounds(first.atDay(1), next.atDay(1))
                : new Bounds(ReportPeriods.firstDayOf(first), ReportPeriods.firstDayOf(next));
    }
}
