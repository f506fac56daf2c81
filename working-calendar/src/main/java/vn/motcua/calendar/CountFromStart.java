package vn.motcua.calendar;

import static vn.motcua.calendar.OfficeCalendar.dateOf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * One count of the whole term, from receipt or from a restart, leg by leg: the term, then each extension.
 *
 * <p>Used once. The last day is where the count is cut short: the day on which the clock stopped for good so far, or the
 * day before a restart; {@link LocalDate#MAX} when nothing cuts it.
 *
 * @legal LB-07 the day of receipt is not counted; an end on a day off moves to the next working day
 * @legal LB-08 a working day counts if and only if the clock was running when it began
 */
final class CountFromStart {
    private final OfficeCalendar office;
    private final ClockPauses stops;
    private final CountingPolicy policy;
    private final DayLog log;
    private final Instant start;
    private final LocalDate lastDay;

    private LocalDate day;
    private Instant due;
    /** When the last unit of the term began, so that a pause since then finds no whole unit left. */
    private Instant lastUnitBegan;

    private int counted;
    private boolean stopped;
    private int daysLeft;
    private Duration timeLeft = Duration.ZERO;

    CountFromStart(
            OfficeCalendar office,
            ClockPauses stops,
            CountingPolicy policy,
            DayLog log,
            Instant start,
            LocalDate lastDay) {
        this.office = office;
        this.stops = stops;
        this.policy = policy;
        this.log = log;
        this.start = start;
        this.lastDay = lastDay;
    }

    void walk(DayOutcome startOutcome, List<TermPart> legs) {
        begin(startOutcome);
        for (TermPart leg : legs) {
            nothingLeftAtResumption(leg.since());
            Term term = leg.term();
            if (term.amount() == 0) {
                withinTheDay();
            } else if (term.unit() == TermUnit.HOUR) {
                hours(workingTime(term.amount()));
            } else {
                days(term);
            }
        }
        if (lastDay.isBefore(LocalDate.MAX)) {
            stopped = true;
            log.passOver(dateOf(start), lastDay);
        }
        nothingLeftAtResumption(Instant.MAX);
    }

    boolean isStopped() {
        return stopped;
    }

    Instant due() {
        return due;
    }

    TermLeft left() {
        return new TermLeft(daysLeft, timeLeft);
    }

    private void begin(DayOutcome startOutcome) {
        day = dateOf(start);
        due = start;
        lastUnitBegan = start;
        LocalTime time = LocalTime.ofInstant(start, StateCalendar.ZONE);
        boolean late = policy.afterHoursCutoff()
                .filter(cutoff -> !time.isBefore(cutoff))
                .isPresent();
        if (late && office.isWorkingDay(day)) {
            put(day, DayOutcome.AFTER_CUT_OFF);
            log.asked(day);
            skipTo(office.state().nextWorkingDay(day), DayOutcome.START_MOVED);
            due = office.opening(day);
        } else {
            put(day, startOutcome);
        }
    }

    private void withinTheDay() {
        log.asked(day);
        due = office.nextClosing(due);
        skipTo(dateOf(due), DayOutcome.DUE_DAY);
    }

    private void days(Term leg) {
        int need = leg.unit() == TermUnit.MONTH
                ? (int) ChronoUnit.DAYS.between(day, day.plusMonths(leg.amount()))
                : leg.amount();
        while (!stopped && need > 0 && day.isBefore(lastDay)) {
            day = day.plusDays(1);
            ExplainedDay next = log.wholeDay(day, leg.unit(), counted + 1);
            log.put(next);
            if (next.outcome().counted()) {
                counted++;
                need--;
            }
        }
        stopped |= need > 0;
        daysLeft += need;
        if (stopped) {
            return;
        }
        lastUnitBegan = day.atStartOfDay(StateCalendar.ZONE).toInstant();
        if (leg.unit() != TermUnit.WORKING_DAY) {
            log.asked(day);
            skipTo(office.state().sameOrNextWorkingDay(day), DayOutcome.DUE_DAY);
        }
        due = policy.dueTime().on(day, start, office);
    }

    /** Whole days of a term last as long as the organisation works; the rest is hours of the clock. */
    private Duration workingTime(int hours) {
        Duration day = office.hours().on(dateOf(due)).perDay();
        Duration rest = Duration.ofHours(hours % policy.hoursPerWorkingDay());
        return day.multipliedBy(hours / policy.hoursPerWorkingDay()).plus(rest.compareTo(day) > 0 ? day : rest);
    }

    private void hours(Duration term) {
        Duration need = term;
        for (LocalDate date = dateOf(due); !stopped && !date.isAfter(lastDay); date = date.plusDays(1)) {
            Span since = new Span(due, Instant.MAX);
            List<Span> running = Span.without(
                    office.spans(date).stream().map(since::intersect).toList(), stops.spans());
            Duration worked = Span.lengthOf(running);
            boolean ends = worked.compareTo(need) >= 0;
            note(date, ends ? need : worked);
            if (ends) {
                due = Span.after(running, need);
                lastUnitBegan = due;
                day = date;
                return;
            }
            need = need.minus(worked);
        }
        stopped = true;
        timeLeft = timeLeft.plus(need);
    }

    private void note(LocalDate date, Duration worked) {
        if (!worked.isZero() || !log.has(date)) {
            log.put(log.hours(date, worked, new Span(office.opening(date), office.closing(date))));
        }
    }

    /** No days left at resumption: due at the end of the day of resumption, or of the next day that still has one. */
    private void nothingLeftAtResumption(Instant beganBefore) {
        if (stopped) {
            return;
        }
        stops.lastEndAfter(lastUnitBegan, beganBefore)
                .map(office::nextClosing)
                .filter(end -> end.isAfter(due))
                .ifPresent(end -> {
                    due = end;
                    skipTo(dateOf(end), DayOutcome.DUE_DAY);
                });
    }

    /** Moves on to a later day, saying of each day between why it was passed over. */
    private void skipTo(LocalDate target, DayOutcome outcome) {
        while (day.isBefore(target)) {
            day = day.plusDays(1);
            if (day.equals(target)) {
                put(day, outcome);
                log.asked(day);
            } else if (!day.isAfter(lastDay)) {
                log.put(log.passedOver(day));
            }
        }
    }

    private void put(LocalDate date, DayOutcome outcome) {
        if (!date.isAfter(lastDay)) {
            log.put(date, outcome, false);
        }
    }
}
