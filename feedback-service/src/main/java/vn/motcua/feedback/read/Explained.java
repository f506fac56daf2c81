package vn.motcua.feedback.read;

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
import vn.motcua.calendar.ExplainedDay;
import vn.motcua.calendar.Explanation;
import vn.motcua.calendar.Left;
import vn.motcua.calendar.PlainExplanation;
import vn.motcua.calendar.Term;
import vn.motcua.calendar.TermRun;
import vn.motcua.calendar.Text;
import vn.motcua.feedback.events.DueCount;

/**
 * Tells why the answer is due when it is, from what the event kept. Nothing is counted again: calendar and limits may
 * have changed since, and the due date has not.
 */
final class Explained {
    private Explained() {}

    /**
     * @param from when the count began
     * @param workingDays limit of the answer
     */
    static PlainExplanation of(Instant from, int workingDays, Optional<Instant> dueAt, DueCount count) {
        List<ExplainedDay> days = days(count);
        return new Explanation(
                        TermRun.of(from, Term.workingDays(workingDays), CountingPolicy.plain()),
                        dueAt,
                        days,
                        count.calendars().stream()
                                .map(used -> new CalendarVersion(used.year(), used.version()))
                                .toList(),
                        Left.NOTHING,
                        List.of(),
                        days.stream()
                                .filter(ExplainedDay::unsettled)
                                .map(ExplainedDay::date)
                                .toList())
                .plain();
    }

    /** Puts the days that were simply counted back between those that were kept. */
    private static List<ExplainedDay> days(DueCount count) {
        Map<LocalDate, DueCount.Day> kept =
                count.days().stream().collect(Collectors.toMap(DueCount.Day::date, day -> day));
        LocalDate first = count.days().isEmpty()
                ? count.lastDay()
                : count.days().getFirst().date();
        List<ExplainedDay> days = new ArrayList<>();
        int counted = 0;
        for (LocalDate date = first; !date.isAfter(count.lastDay()); date = date.plusDays(1)) {
            Optional<DueCount.Day> told = Optional.ofNullable(kept.get(date));
            DayOutcome outcome =
                    told.map(day -> DayOutcome.valueOf(day.outcome())).orElse(DayOutcome.COUNTED);
            counted += outcome.counted() ? 1 : 0;
            days.add(new ExplainedDay(
                    date,
                    outcome,
                    new Text(
                            told.flatMap(DueCount.Day::reason).orElse(""),
                            told.flatMap(DueCount.Day::reasonEnglish).orElse("")),
                    outcome.counted() ? counted : 0,
                    Duration.ZERO,
                    told.map(DueCount.Day::unsettled).orElse(false)));
        }
        return days;
    }
}
