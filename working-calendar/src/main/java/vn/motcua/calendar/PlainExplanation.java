package vn.motcua.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * An explanation in strings, numbers and lists only, ready for an event or an answer. Instants and dates are ISO 8601,
 * instants in UTC; what does not exist is an empty string. Holds no personal data unless a basis does.
 *
 * @param minutesLeft of working time, for a term in hours; 0 when nothing is left or the clock runs
 */
public record PlainExplanation(
        String receivedAt,
        String dueAt,
        int termAmount,
        String termUnit,
        String dueTime,
        String afterHoursCutoff,
        String supplementPolicy,
        int hoursPerWorkingDay,
        List<Day> days,
        List<Edition> calendars,
        List<PausePart> pauses,
        List<ExtensionPart> extensions,
        int daysLeft,
        int minutesLeft,
        List<String> unsettledDays,
        List<String> textVi,
        List<String> textEn) {

    /** @param minutes whole minutes of working time that the day adds to those before; 0 unless the term runs in hours */
    public record Day(
            String date,
            String outcome,
            boolean counted,
            int number,
            int minutes,
            String reasonVi,
            String reasonEn,
            boolean unsettled) {}

    public record Edition(int year, int version) {}

    /** @param to empty while the clock stands still */
    public record PausePart(String from, String to, String reason, String basis, boolean tookEffect) {}

    /** @param extraAmount 0 when a date was set; {@code newDueOn} is empty when a term was added */
    public record ExtensionPart(String decidedAt, int extraAmount, String extraUnit, String newDueOn, String basis) {}

    static PlainExplanation of(Explanation e) {
        CountingPolicy policy = e.run().policy();
        return new PlainExplanation(
                e.run().receivedAt().toString(),
                e.dueAt().map(Instant::toString).orElse(""),
                e.run().term().amount(),
                e.run().term().unit().name(),
                policy.dueTime().name(),
                policy.afterHoursCutoff().map(LocalTime::toString).orElse(""),
                policy.supplement().name(),
                policy.hoursPerWorkingDay(),
                days(e.days()),
                e.calendars().stream()
                        .map(c -> new Edition(c.year(), c.version()))
                        .toList(),
                e.run().pauses().stream().map(pause -> pause(pause, e)).toList(),
                e.run().extensions().stream().map(PlainExplanation::extension).toList(),
                e.left().days(),
                Math.toIntExact(e.left().time().toMinutes()),
                e.unsettledDays().stream().map(LocalDate::toString).toList(),
                e.inVietnamese(),
                e.inEnglish());
    }

    /** Minutes that each day adds to the whole ones counted until then, so that the parts make the whole. */
    private static List<Day> days(List<ExplainedDay> days) {
        List<Day> plain = new ArrayList<>();
        Duration until = Duration.ZERO;
        for (ExplainedDay day : days) {
            Duration with = until.plus(day.worked());
            plain.add(day(day, Math.toIntExact(with.toMinutes() - until.toMinutes())));
            until = with;
        }
        return plain;
    }

    private static Day day(ExplainedDay day, int minutes) {
        return new Day(
                day.date().toString(),
                day.outcome().name(),
                day.outcome().counted(),
                day.number(),
                minutes,
                day.reason().vi(),
                day.reason().en(),
                day.unsettled());
    }

    private static PausePart pause(Pause pause, Explanation e) {
        return new PausePart(
                pause.from().toString(),
                pause.to().map(Instant::toString).orElse(""),
                pause.reason().name(),
                pause.basis(),
                !e.pausesWithoutEffect().contains(pause));
    }

    private static ExtensionPart extension(Extension extension) {
        return switch (extension) {
            case Extension.ByTerm more ->
                new ExtensionPart(
                        more.decidedAt().toString(),
                        more.extra().amount(),
                        more.extra().unit().name(),
                        "",
                        more.basis());
            case Extension.ToDate to ->
                new ExtensionPart(
                        to.decidedAt().toString(), 0, "", to.newDueOn().toString(), to.basis());
        };
    }
}
