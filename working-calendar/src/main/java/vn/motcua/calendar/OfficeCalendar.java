package vn.motcua.calendar;

import static vn.motcua.calendar.StateCalendar.ZONE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The state calendar with the working hours of one organisation: all that counting needs. Immutable; every method is a
 * pure function.
 *
 * @throws CalendarYearUnknown (every method) when a year without data is needed
 * @throws WorkingHoursUnknown (every method that tells a time) when a day without working hours is needed
 */
public record OfficeCalendar(StateCalendar state, Timetable hours) {

    /** Shipped calendar, shipped hours. */
    public static OfficeCalendar shipped() {
        return new OfficeCalendar(StateCalendar.shipped(), Timetable.shipped());
    }

    /** Counts the term and explains each day. */
    public DueDate dueDate(TermRun run) {
        return Counting.dueDate(this, run);
    }

    public boolean isWorkingDay(LocalDate date) {
        return state.isWorkingDay(date);
    }

    /** The working stretches of one date, in order; none on a day off. */
    List<Span> spans(LocalDate date) {
        if (!state.isWorkingDay(date)) {
            return List.of();
        }
        return hours.on(date).sessions().stream()
                .map(s -> new Span(
                        date.atTime(s.from()).atZone(ZONE).toInstant(),
                        date.atTime(s.to()).atZone(ZONE).toInstant()))
                .toList();
    }

    /** The end of working hours. @param date a day with working hours, working day or not */
    public Instant closing(LocalDate date) {
        return date.atTime(hours.on(date).closing()).atZone(ZONE).toInstant();
    }

    Instant opening(LocalDate date) {
        return date.atTime(hours.on(date).opening()).atZone(ZONE).toInstant();
    }

    /** The first end of a working day after the instant. */
    Instant nextClosing(Instant at) {
        LocalDate day = state.sameOrNextWorkingDay(dateOf(at));
        return closing(day).isAfter(at) ? closing(day) : closing(state.nextWorkingDay(day));
    }

    /** Working time of the organisation between two instants; zero when they are in the other order. */
    public Duration workingTimeBetween(Instant from, Instant to) {
        if (!to.isAfter(from)) {
            return Duration.ZERO;
        }
        Span wanted = new Span(from, to);
        return dateOf(from)
                .datesUntil(dateOf(to).plusDays(1))
                .flatMap(date -> spans(date).stream())
                .map(span -> span.intersect(wanted).length())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** How much is left until a due instant, or how late it is. */
    public Remaining remaining(Instant now, Instant dueAt) {
        boolean late = now.isAfter(dueAt);
        Instant from = late ? dueAt : now;
        Instant to = late ? now : dueAt;
        return new Remaining(late, state.workingDaysBetween(dateOf(from), dateOf(to)), workingTimeBetween(from, to));
    }

    static LocalDate dateOf(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }
}
