package vn.motcua.dossier.read;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.calendar.CalendarVersion;
import vn.motcua.calendar.CountingPolicy;
import vn.motcua.calendar.DayOutcome;
import vn.motcua.calendar.DueTime;
import vn.motcua.calendar.ExplainedDay;
import vn.motcua.calendar.Explanation;
import vn.motcua.calendar.Left;
import vn.motcua.calendar.Pause;
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
            List<Pause> pausesWithoutEffect) {
        TermRun run = TermRun.of(
                        receivedAt,
                        new Term(limit.amount(), TermUnit.valueOf(limit.unit().name())),
                        new CountingPolicy(
                                DueTime.valueOf(due.dueTime()),
                                due.cutOff(),
                                SupplementPolicy.valueOf(policy.name()),
                                due.hoursPerWorkingDay()))
                .withPauses(pauses);
        List<ExplainedDay> days = days(due, limit.unit() != TimeLimit.Unit.HOUR);
        return new Explanation(
                        run,
                        Optional.of(due.dueAt()),
                        days,
                        due.calendars().stream()
                                .map(used -> new CalendarVersion(used.year(), used.version()))
                                .toList(),
                        Left.NOTHING,
                        pausesWithoutEffect,
                        days.stream()
                                .filter(ExplainedDay::unsettled)
                                .map(ExplainedDay::date)
                                .toList())
                .plain();
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
