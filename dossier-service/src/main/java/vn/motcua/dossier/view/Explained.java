package vn.motcua.dossier.view;

import static vn.motcua.calendar.StateCalendar.ZONE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.calendar.CalendarVersion;
import vn.motcua.calendar.CountingPolicy;
import vn.motcua.calendar.DayOutcome;
import vn.motcua.calendar.DueTime;
import vn.motcua.calendar.ExplainedDay;
import vn.motcua.calendar.Explanation;
import vn.motcua.calendar.Left;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.PauseReason;
import vn.motcua.calendar.PlainExplanation;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.calendar.Term;
import vn.motcua.calendar.TermRun;
import vn.motcua.calendar.TermUnit;
import vn.motcua.calendar.Text;
import vn.motcua.dossier.events.DueDate;
import vn.motcua.dossier.events.TimeLimit;

/**
 * Tells why a due date falls where it falls, from what the event kept. Nothing is counted again: calendars and rules
 * may have changed since, and the due date has not.
 */
final class Explained {
    private Explained() {}

    static PlainExplanation of(
            Instant receivedAt,
            TimeLimit limit,
            DueDate due,
            vn.motcua.dossier.events.SupplementPolicy policy,
            List<Pause> pauses,
            List<Pause> pausesWithoutEffect,
            Optional<Instant> awaitingSince) {
        Optional<Pause> open = awaitingSince.map(since -> Pause.open(since, PauseReason.SUPPLEMENT));
        Optional<LocalDate> stoppedOn =
                awaitingSince.filter(since -> stopsClock(since, due)).map(since -> LocalDate.ofInstant(since, ZONE));
        TermRun run = TermRun.of(
                        receivedAt,
                        new Term(limit.amount(), TermUnit.valueOf(limit.unit().name())),
                        new CountingPolicy(
                                DueTime.valueOf(due.dueTime()),
                                due.cutOff(),
                                SupplementPolicy.valueOf(policy.name()),
                                due.hoursPerWorkingDay()))
                .withPauses(plus(pauses, open));
        List<ExplainedDay> days = days(due, limit.unit() != TimeLimit.Unit.HOUR).stream()
                .filter(day -> stoppedOn.isEmpty() || !day.date().isAfter(stoppedOn.get()))
                .toList();
        return new Explanation(
                        run,
                        stoppedOn.isEmpty() ? Optional.of(due.dueAt()) : Optional.empty(),
                        days,
                        due.calendars().stream()
                                .map(used -> new CalendarVersion(used.year(), used.version()))
                                .toList(),
                        Left.NOTHING,
                        stoppedOn.isEmpty() ? plus(pausesWithoutEffect, open) : pausesWithoutEffect,
                        days.stream()
                                .filter(ExplainedDay::unsettled)
                                .map(ExplainedDay::date)
                                .toList())
                .plain();
    }

    /** A dossier that is late already keeps its due date: what begins then moves nothing. */
    static boolean stopsClock(Instant since, DueDate due) {
        return !since.isAfter(due.dueAt());
    }

    private static List<Pause> plus(List<Pause> pauses, Optional<Pause> more) {
        return Stream.concat(pauses.stream(), more.stream()).toList();
    }

    /** Puts the days that were simply counted back between those that were kept. */
    private static List<ExplainedDay> days(DueDate due, boolean numbered) {
        Map<LocalDate, DueDate.Day> kept = due.days().stream().collect(Collectors.toMap(DueDate.Day::date, day -> day));
        LocalDate first =
                due.days().isEmpty() ? due.lastDay() : due.days().getFirst().date();
        List<ExplainedDay> days = new ArrayList<>();
        int counted = 0;
        for (LocalDate date = first; !date.isAfter(due.lastDay()); date = date.plusDays(1)) {
            Optional<DueDate.Day> told = Optional.ofNullable(kept.get(date));
            DayOutcome outcome =
                    told.map(day -> DayOutcome.valueOf(day.outcome())).orElse(DayOutcome.COUNTED);
            counted = outcome == DayOutcome.COUNT_RESTARTED ? 0 : counted + (outcome.counted() && numbered ? 1 : 0);
            days.add(new ExplainedDay(
                    date,
                    outcome,
                    new Text(
                            told.flatMap(DueDate.Day::reason).orElse(""),
                            told.flatMap(DueDate.Day::reasonEnglish).orElse("")),
                    outcome.counted() && numbered ? counted : 0,
                    Duration.ofMinutes(told.map(DueDate.Day::workedMinutes).orElse(0)),
                    told.map(DueDate.Day::unsettled).orElse(false)));
        }
        return days;
    }
}
