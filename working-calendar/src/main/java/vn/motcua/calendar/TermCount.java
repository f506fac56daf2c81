package vn.motcua.calendar;

import static vn.motcua.calendar.OfficeCalendar.dateOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One count with the pauses and extensions that are in force: a round from receipt, and one from each restart. */
record TermCount(OfficeCalendar office, Optional<Instant> dueAt, TermLeft left, List<ExplainedDay> days) {

    static TermCount over(OfficeCalendar office, TermRun run, List<Pause> pauses, List<TermPart> legs) {
        ClockPauses stops = new ClockPauses(pauses);
        DayLog log = new DayLog(office.state(), stops);
        Instant start = run.receivedAt();
        DayOutcome outcome = DayOutcome.DAY_OF_RECEIPT;
        for (Instant restart : stops.restarts(run.policy().supplement())) {
            new CountFromStart(
                            office,
                            stops,
                            run.policy(),
                            log,
                            start,
                            dateOf(restart).minusDays(1))
                    .walk(outcome, legs);
            start = restart;
            outcome = DayOutcome.COUNT_RESTARTED;
        }
        LocalDate lastDay = stops.openSince().map(OfficeCalendar::dateOf).orElse(LocalDate.MAX);
        CountFromStart last = new CountFromStart(office, stops, run.policy(), log, start, lastDay);
        last.walk(outcome, legs);
        return last.isStopped()
                ? new TermCount(office, Optional.empty(), last.left(), log.days())
                : new TermCount(office, Optional.of(last.due()), TermLeft.NOTHING, log.days());
    }

    Explanation explained(TermRun run, List<Pause> withoutEffect) {
        List<CalendarVersion> calendars = days.stream()
                .map(day -> day.date().getYear())
                .distinct()
                .filter(office.state()::knows)
                .map(year -> new CalendarVersion(year, office.state().year(year).version()))
                .toList();
        List<LocalDate> unsettled = days.stream()
                .filter(ExplainedDay::unsettled)
                .map(ExplainedDay::date)
                .toList();
        return new Explanation(run, dueAt, days, calendars, left, withoutEffect, unsettled);
    }
}
