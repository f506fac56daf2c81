package vn.motcua.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A due date and everything that explains it, small enough for an event. It is told again from what was kept, never counted again:
 * calendars and rules may have changed since, and the due date has not.
 *
 * @param dueAt latest instant, to the second
 * @param dueTime {@code END_OF_DAY} or {@code SAME_TIME}
 * @param cutOff clock time from which a receipt counts as the next working day's; empty when there was no such rule
 * @param hoursPerWorkingDay hours of a limit that stand for one whole working day
 * @param days the days of the count in order that are not simply counted: a day between the first and the last that
 *     is not listed was counted. A limit in hours lists every day, for each has its own share
 * @param lastDay last day of the count
 * @param calendars editions of the state calendar that were used
 */
@JsonInclude(Include.NON_ABSENT)
public record KeptDueDate(
        Instant dueAt,
        String dueTime,
        Optional<LocalTime> cutOff,
        int hoursPerWorkingDay,
        List<Day> days,
        LocalDate lastDay,
        List<CalendarEdition> calendars) {
    public KeptDueDate {
        days = List.copyOf(days);
        calendars = List.copyOf(calendars);
    }

    /**
     * One calendar day in Asia/Ho_Chi_Minh.
     *
     * @param outcome what became of it, for example {@code WEEKEND}, {@code HOLIDAY}, {@code PAUSED}
     * @param reason name of the holiday or pause in Vietnamese; empty when the outcome says all
     * @param reasonEnglish the same in English
     * @param workedSeconds working time counted on it; 0 unless the limit runs in hours
     * @param unsettled whether the State had not settled yet if it is a working day
     */
    @JsonInclude(Include.NON_ABSENT)
    public record Day(
            LocalDate date,
            String outcome,
            Optional<String> reason,
            Optional<String> reasonEnglish,
            @JsonInclude(Include.NON_DEFAULT) int workedSeconds,
            @JsonInclude(Include.NON_DEFAULT) boolean unsettled) {}

    /** @param version edition of that year's calendar, 1 or more */
    public record CalendarEdition(int year, int version) {}

    /** @throws IllegalStateException the clock stands still, so that there is no due date */
    public static KeptDueDate of(Explanation explanation) {
        CountingPolicy policy = explanation.run().policy();
        boolean eachDayHasItsShare = explanation.run().term().unit() == TermUnit.HOUR;
        return new KeptDueDate(
                explanation.dueAt().orElseThrow(() -> new IllegalStateException("a running clock without a due date")),
                policy.dueTime().name(),
                policy.afterHoursCutoff(),
                policy.hoursPerWorkingDay(),
                explanation.days().stream()
                        .filter(day -> eachDayHasItsShare || !isPlainlyCounted(day))
                        .map(KeptDueDate::kept)
                        .toList(),
                explanation.days().getLast().date(),
                explanation.calendars().stream()
                        .map(used -> new CalendarEdition(used.year(), used.version()))
                        .toList());
    }

    private static boolean isPlainlyCounted(ExplainedDay day) {
        return day.outcome() == DayOutcome.COUNTED
                && !day.unsettled()
                && day.worked().isZero();
    }

    private static Day kept(ExplainedDay day) {
        return new Day(
                day.date(),
                day.outcome().name(),
                told(day.reason().vi()),
                told(day.reason().en()),
                Math.toIntExact(day.worked().toSeconds()),
                day.unsettled());
    }

    private static Optional<String> told(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }

    /** The policy that it was counted by. */
    public CountingPolicy policy(SupplementPolicy supplement) {
        return new CountingPolicy(DueTime.valueOf(dueTime), cutOff, supplement, hoursPerWorkingDay);
    }

    /** Whether a pause that begins then stops the clock: what is late already keeps its due date. */
    public boolean stopsClock(Instant since) {
        return !TermRun.toTheSecond(since).isAfter(dueAt);
    }

    /**
     * Tells why the due date falls where it falls. While a pause stands open that stops the clock there is no due date, and the days end
     * with the one on which it began.
     *
     * @param run the question as it was put, with the pause that stands open if there is one
     * @param withoutEffect closed pauses that began when it was late already
     */
    public Explanation toldAgain(TermRun run, List<Pause> withoutEffect) {
        Optional<Pause> open =
                run.pauses().stream().filter(pause -> pause.to().isEmpty()).findFirst();
        Optional<LocalDate> stoppedOn =
                open.map(Pause::from).filter(this::stopsClock).map(OfficeCalendar::dateOf);
        List<ExplainedDay> told = days(run.term().unit() != TermUnit.HOUR).stream()
                .filter(day -> stoppedOn.filter(day.date()::isAfter).isEmpty())
                .toList();
        return new Explanation(
                run,
                stoppedOn.isEmpty() ? Optional.of(dueAt) : Optional.empty(),
                told,
                calendars.stream()
                        .map(used -> new CalendarVersion(used.year(), used.version()))
                        .toList(),
                TermLeft.NOTHING,
                stoppedOn.isEmpty()
                        ? Stream.concat(withoutEffect.stream(), open.stream()).toList()
                        : withoutEffect,
                told.stream()
                        .filter(ExplainedDay::unsettled)
                        .map(ExplainedDay::date)
                        .toList());
    }

    /** Puts the days that were simply counted back between those that were kept. */
    private List<ExplainedDay> days(boolean numbered) {
        Map<LocalDate, Day> kept = days.stream().collect(Collectors.toMap(Day::date, Function.identity()));
        LocalDate first = days.isEmpty() ? lastDay : days.getFirst().date();
        List<ExplainedDay> told = new ArrayList<>();
        int counted = 0;
        for (LocalDate date = first; !date.isAfter(lastDay); date = date.plusDays(1)) {
            Optional<Day> day = Optional.ofNullable(kept.get(date));
            DayOutcome outcome =
                    day.map(here -> DayOutcome.valueOf(here.outcome())).orElse(DayOutcome.COUNTED);
            counted = beginsCount(outcome) ? 0 : counted + (outcome.counted() && numbered ? 1 : 0);
            told.add(new ExplainedDay(
                    date,
                    outcome,
                    new Text(
                            day.flatMap(Day::reason).orElse(""),
                            day.flatMap(Day::reasonEnglish).orElse("")),
                    outcome.counted() && numbered ? counted : 0,
                    Duration.ofSeconds(day.map(Day::workedSeconds).orElse(0)),
                    day.map(Day::unsettled).orElse(false)));
        }
        return told;
    }

    private static boolean beginsCount(DayOutcome outcome) {
        return switch (outcome) {
            case DAY_OF_RECEIPT, AFTER_CUT_OFF, START_MOVED, COUNT_RESTARTED -> true;
            case COUNTED,
                    COUNTED_COMPENSATED_WORKDAY,
                    WEEKEND,
                    HOLIDAY,
                    OUTSIDE_HOURS,
                    PAUSED,
                    DAY_OF_RESUMPTION,
                    DUE_DAY -> false;
        };
    }
}
