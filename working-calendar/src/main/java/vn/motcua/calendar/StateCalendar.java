package vn.motcua.calendar;

import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Which days the State works. Immutable; safe to share between threads.
 *
 * <p>Every method throws {@link CalendarYearUnknown} when it meets a year without data.
 *
 * @legal LB-01 weekly rest on Saturday and Sunday
 * @legal LB-02 public holidays
 * @legal LB-03 a holiday on a weekly rest day is made up on the next working day
 * @legal LB-04 swaps of a weekday for a Saturday
 * @legal LB-11 24 November
 */
public final class StateCalendar {
    /** The zone of every legal day, whatever the machine's own zone is. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Map<Integer, CalendarYear> years;
    private final Map<LocalDate, CalendarDay> days;

    private StateCalendar(Map<Integer, CalendarYear> years) {
        this.years = years;
        this.days = years.values().stream()
                .flatMap(year -> year.days().stream())
                .collect(toMap(CalendarDay::date, Function.identity()));
    }

    /** The years that come with this module: 2022 to 2027, the last not fully announced. */
    public static StateCalendar shipped() {
        return CalendarFile.SHIPPED;
    }

    /** @throws IllegalArgumentException when one year is given twice */
    public static StateCalendar of(Collection<CalendarYear> years) {
        Map<Integer, CalendarYear> byYear = new TreeMap<>();
        for (CalendarYear year : years) {
            if (byYear.put(year.year(), year) != null) {
                throw new IllegalArgumentException("the year " + year.year() + " is given twice");
            }
        }
        return new StateCalendar(byYear);
    }

    /** This calendar with one year added or replaced, whatever the versions are. */
    public StateCalendar with(CalendarYear year) {
        Map<Integer, CalendarYear> changed = new TreeMap<>(years);
        changed.put(year.year(), year);
        return new StateCalendar(changed);
    }

    /** The years known, in order. */
    public List<CalendarYear> years() {
        return List.copyOf(years.values());
    }

    public boolean knows(int year) {
        return years.containsKey(year);
    }

    public CalendarYear year(int year) {
        CalendarYear known = years.get(year);
        if (known == null) {
            throw new CalendarYearUnknown(year);
        }
        return known;
    }

    /** What the State has said about the date, uncertain statements included; empty for a plain day of the week. */
    public Optional<CalendarDay> entry(LocalDate date) {
        year(date.getYear());
        return Optional.ofNullable(days.get(date));
    }

    /** Uncertain days count by their weekday alone: see {@link Certainty#UNCERTAIN}. */
    public boolean isWorkingDay(LocalDate date) {
        return entry(date)
                .filter(day -> day.certainty().takesEffect())
                .map(day -> day.kind() == CalendarDay.Kind.COMPENSATED_WORKDAY)
                .orElseGet(() -> !isWeekend(date));
    }

    /** The first working day after the date. */
    public LocalDate nextWorkingDay(LocalDate date) {
        return sameOrNextWorkingDay(date.plusDays(1));
    }

    /** The date itself when it is a working day, otherwise the first one after it. */
    public LocalDate sameOrNextWorkingDay(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /**
     * The n-th working day after the date, which is not counted itself; before the date when n is negative; the date,
     * working or not, when n is 0.
     */
    public LocalDate plusWorkingDays(LocalDate date, int n) {
        LocalDate day = date;
        for (int left = Math.abs(n); left > 0; ) {
            day = day.plusDays(Integer.signum(n));
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** Working days after {@code from} up to and with {@code to}; negative, as mirrored, when {@code to} is earlier. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** Whether it is still open if the date is a working day: a weekday that may become a day off, or the reverse. */
    public boolean isUnsettled(LocalDate date) {
        return entry(date)
                .filter(day -> !day.certainty().settled())
                .filter(day -> isWeekend(date) == (day.kind() == CalendarDay.Kind.COMPENSATED_WORKDAY))
                .isPresent();
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
