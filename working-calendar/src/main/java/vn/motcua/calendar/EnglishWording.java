package vn.motcua.calendar;

import static java.util.stream.Collectors.joining;
import static vn.motcua.calendar.StateCalendar.ZONE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** English sentences. */
final class EnglishWording implements Wording {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Override
    public String received(Instant at, Term term) {
        return "The dossier was received at " + moment(at) + "; time limit: "
                + term.label().en() + ".";
    }

    @Override
    public String days(List<ExplainedDay> same, TermRun run) {
        ExplainedDay first = same.getFirst();
        ExplainedDay last = same.getLast();
        String range = first == last
                ? first.date().format(DATE)
                : first.date().format(SHORT) + " to " + last.date().format(SHORT);
        return range + ": " + outcome(first, last, run) + ".";
    }

    private static String outcome(ExplainedDay first, ExplainedDay last, TermRun run) {
        String reason = first.reason().en();
        return switch (first.outcome()) {
            case DAY_OF_RECEIPT -> "day of receipt, not counted";
            case AFTER_CUT_OFF ->
                "received at or after " + cutoff(run) + ", treated as received on the next working day";
            case START_MOVED -> "treated as the day of receipt, not counted";
            case COUNT_RESTARTED -> "dossier completed, not counted; the time limit starts anew";
            case COUNTED -> counted(first, last);
            case COUNTED_COMPENSATED_WORKDAY -> counted(first, last) + " (" + reason + ")";
            case WEEKEND -> "weekend, not counted";
            case HOLIDAY -> "day off (" + reason + "), not counted";
            case OUTSIDE_HOURS -> "outside working hours, not counted";
            case PAUSED -> "clock stopped (" + reason + "), not counted";
            case DAY_OF_RESUMPTION -> "clock went on during this day (" + reason + "), not counted";
            case DUE_DAY -> "due day";
        };
    }

    private static String counted(ExplainedDay first, ExplainedDay last) {
        if (!first.worked().isZero()) {
            return "counted, " + hours(first.worked()) + (first == last ? "" : " a day");
        }
        return first == last
                ? "counted, day " + first.number()
                : "counted, days " + first.number() + " to " + last.number();
    }

    @Override
    public String pauseWithoutEffect(Pause pause) {
        return "The pause from " + moment(pause.from()) + " ("
                + pause.reason().label().en() + ") does not move the due date: the dossier was already late.";
    }

    @Override
    public String extended(Extension extension) {
        return switch (extension) {
            case Extension.ByTerm more -> "Extended by " + more.extra().label().en() + ", by " + more.basis() + ".";
            case Extension.ToDate to ->
                "New appointment on " + to.newDueOn().format(SHORT) + ", by " + to.basis() + ".";
        };
    }

    @Override
    public String due(Instant at) {
        return "The result is due by " + moment(at) + ".";
    }

    @Override
    public String standing(Pause open, Optional<TermLeft> remainder, TermUnit unit) {
        return "The clock has stood still since " + moment(open.from()) + " ("
                + open.reason().label().en() + "); "
                + remainder
                        .map(left -> left(left, unit) + " left, the due date is set when it goes on.")
                        .orElse("the time limit starts anew when the dossier is complete.");
    }

    @Override
    public String standing(Pause open) {
        return "The clock has stood still since " + moment(open.from()) + " ("
                + open.reason().label().en() + "); the due date is set when it goes on.";
    }

    private static String left(TermLeft left, TermUnit unit) {
        String days = left.days()
                + (unit == TermUnit.CALENDAR_DAY || unit == TermUnit.MONTH ? " calendar day(s)" : " working day(s)");
        return left.time().isZero()
                ? days
                : left.days() == 0 ? hours(left.time()) : hours(left.time()) + " and " + days;
    }

    @Override
    public String calendars(List<CalendarVersion> calendars) {
        return "Counted on the state working calendar of "
                + calendars.stream()
                        .map(calendar -> calendar.year() + " (edition " + calendar.version() + ")")
                        .collect(joining(", "))
                + ".";
    }

    @Override
    public String unsettled(List<LocalDate> days) {
        return "Note: not yet officially decided whether these are days off: "
                + days.stream().map(SHORT::format).collect(joining(", "))
                + "; the due date may have to be counted again.";
    }

    private static String cutoff(TermRun run) {
        return run.policy().afterHoursCutoff().map(TIME::format).orElse("");
    }

    private static String hours(Duration time) {
        String told = Stream.of(
                        part(time.toHours(), "h"), part(time.toMinutesPart(), "min"), part(time.toSecondsPart(), "s"))
                .filter(part -> !part.isEmpty())
                .collect(joining(" "));
        return told.isEmpty() ? "0 h" : told;
    }

    private static String part(long amount, String unit) {
        return amount == 0 ? "" : amount + " " + unit;
    }

    private static String moment(Instant at) {
        return at.atZone(ZONE).format(TIME) + " on " + OfficeCalendar.dateOf(at).format(DATE);
    }
}
