package vn.motcua.calendar;

import static vn.motcua.calendar.DayOutcome.COUNTED;
import static vn.motcua.calendar.DayOutcome.COUNTED_COMPENSATED_WORKDAY;
import static vn.motcua.calendar.DayOutcome.DAY_OF_RESUMPTION;
import static vn.motcua.calendar.DayOutcome.HOLIDAY;
import static vn.motcua.calendar.DayOutcome.OUTSIDE_HOURS;
import static vn.motcua.calendar.DayOutcome.PAUSED;
import static vn.motcua.calendar.DayOutcome.WEEKEND;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Says what each day was, and keeps one line for each. A later word about a day takes the place of an earlier one. */
final class DayLog {
    private final StateCalendar state;
    private final ClockPauses stops;
    private final NavigableMap<LocalDate, ExplainedDay> days = new TreeMap<>();

    DayLog(StateCalendar state, ClockPauses stops) {
        this.state = state;
        this.stops = stops;
    }

    List<ExplainedDay> days() {
        return List.copyOf(days.values());
    }

    boolean has(LocalDate date) {
        return days.containsKey(date);
    }

    void put(LocalDate date, DayOutcome outcome, boolean unsettled) {
        put(new ExplainedDay(date, outcome, Text.NONE, 0, Duration.ZERO, unsettled));
    }

    void put(ExplainedDay day) {
        days.put(day.date(), day);
    }

    /** Says of a day already put that the count asked whether it is a working day. */
    void asked(LocalDate date) {
        days.computeIfPresent(
                date,
                (_, d) -> new ExplainedDay(
                        date, d.outcome(), d.reason(), d.number(), d.worked(), state.isUnsettled(date)));
    }

    /** What a whole day is to a term in days, {@code number} being its number if it is counted. */
    ExplainedDay wholeDay(LocalDate date, TermUnit unit, int number) {
        Optional<Pause> pause = stops.atBeginningOf(date);
        if (pause.isPresent()) {
            return paused(date, pause.get());
        }
        if (unit != TermUnit.WORKING_DAY) {
            return new ExplainedDay(date, COUNTED, Text.NONE, number, Duration.ZERO, false);
        }
        if (!state.isWorkingDay(date)) {
            return off(date);
        }
        return working(date, number, Duration.ZERO);
    }

    /** What a day is to a term in hours of which the given time passed on it. */
    ExplainedDay hours(LocalDate date, Duration worked, Span officeDay) {
        if (!worked.isZero()) {
            Optional<ExplainedDay> before = Optional.ofNullable(days.get(date));
            return working(
                    date,
                    before.map(ExplainedDay::number).orElse(0),
                    before.map(ExplainedDay::worked).orElse(Duration.ZERO).plus(worked));
        }
        return stops.atBeginningOf(date)
                .map(pause -> paused(date, pause))
                .or(() -> state.isWorkingDay(date) ? Optional.empty() : Optional.of(off(date)))
                .or(() -> stops.during(officeDay).map(pause -> paused(date, pause)))
                .orElseGet(() ->
                        new ExplainedDay(date, OUTSIDE_HOURS, Text.NONE, 0, Duration.ZERO, state.isUnsettled(date)));
    }

    /** Fills in the days after the one, up to and with the other, of which nothing has been said yet. */
    void passOver(LocalDate after, LocalDate last) {
        for (LocalDate day = after.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            if (!has(day)) {
                put(passedOver(day));
            }
        }
    }

    /** What a day is that lies between the end of the count and the due day. */
    ExplainedDay passedOver(LocalDate date) {
        Span wholeDay = new Span(dayBegins(date), dayBegins(date.plusDays(1)));
        return stops.atBeginningOf(date)
                .map(pause -> paused(date, pause))
                .or(() -> state.isWorkingDay(date) ? Optional.empty() : Optional.of(off(date)))
                .or(() -> stops.during(wholeDay).map(pause -> paused(date, pause)))
                .orElseThrow(() -> new IllegalStateException("a working day passed over for no reason: " + date));
    }

    private ExplainedDay working(LocalDate date, int number, Duration worked) {
        boolean compensated = StateCalendar.isWeekend(date);
        return new ExplainedDay(
                date,
                compensated ? COUNTED_COMPENSATED_WORKDAY : COUNTED,
                compensated ? nameOf(date) : Text.NONE,
                number,
                worked,
                state.isUnsettled(date));
    }

    /** A day that the State does not work; a holiday on a weekend keeps its name. */
    ExplainedDay off(LocalDate date) {
        Text name = nameOf(date);
        return new ExplainedDay(
                date, name == Text.NONE ? WEEKEND : HOLIDAY, name, 0, Duration.ZERO, state.isUnsettled(date));
    }

    private ExplainedDay paused(LocalDate date, Pause pause) {
        DayOutcome outcome =
                ClockPauses.lastDay(pause).equals(date) && pause.from().isBefore(dayBegins(date))
                        ? DAY_OF_RESUMPTION
                        : PAUSED;
        return new ExplainedDay(date, outcome, pause.reason().label(), 0, Duration.ZERO, false);
    }

    private Text nameOf(LocalDate date) {
        return state.entry(date)
                .filter(day -> day.certainty().takesEffect())
                .map(CalendarDay::name)
                .orElse(Text.NONE);
    }

    private static Instant dayBegins(LocalDate date) {
        return date.atStartOfDay(StateCalendar.ZONE).toInstant();
    }
}
