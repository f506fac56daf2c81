package vn.motcua.dossier.write;

import static vn.motcua.calendar.StateCalendar.ZONE;
import static vn.motcua.dossier.DossierRefusal.REFERENCE_DATA_MISSING;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.calendar.CalendarYearUnknown;
import vn.motcua.calendar.CountingPolicy;
import vn.motcua.calendar.DueTime;
import vn.motcua.calendar.KeptDueDate;
import vn.motcua.calendar.OfficeCalendar;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.PauseReason;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.calendar.Term;
import vn.motcua.calendar.TermRun;
import vn.motcua.calendar.TermUnit;
import vn.motcua.calendar.WorkingHoursUnknown;
import vn.motcua.dossier.events.DueDate;
import vn.motcua.dossier.events.Ending;
import vn.motcua.dossier.events.OnTimeBasis;
import vn.motcua.dossier.events.TimeLimit;
import vn.motcua.dossier.events.Timeliness;
import vn.motcua.dossier.known.ReferenceData;
import vn.motcua.dossier.known.RuleSet;
import vn.motcua.dossier.write.Facts.Wait;

/** Puts a dossier's facts to the working calendar and keeps the answer in the words of its events. */
public final class Deadline {
    private Deadline() {}

    /**
     * When the result must be issued, given every wait so far.
     *
     * @throws vn.motcua.eventstore.Refused REFERENCE_DATA_MISSING: a calendar year or working hours are not here yet
     */
    public static DueDate of(
            OfficeCalendar office, RuleSet.Rules rules, Instant receivedAt, TimeLimit limit, List<Wait> waits) {
        CountingPolicy policy = new CountingPolicy(
                DueTime.valueOf(rules.dueTime()),
                isWithinTheDay(limit) ? rules.sameDayCutoff() : Optional.empty(),
                SupplementPolicy.valueOf(rules.supplementPolicy().name()),
                rules.hoursPerWorkingDay());
        TermRun run = TermRun.of(
                        receivedAt,
                        new Term(limit.amount(), TermUnit.valueOf(limit.unit().name())),
                        policy)
                .withPauses(waits.stream()
                        .map(wait -> Pause.closed(wait.from(), wait.to(), PauseReason.SUPPLEMENT))
                        .toList());
        try {
            return inOurWords(KeptDueDate.of(office.dueDate(run).explanation()));
        } catch (CalendarYearUnknown | WorkingHoursUnknown missing) {
            throw REFERENCE_DATA_MISSING.because(missing.getMessage());
        }
    }

    private static boolean isWithinTheDay(TimeLimit limit) {
        return limit.amount() == 0;
    }

    private static DueDate inOurWords(KeptDueDate kept) {
        return new DueDate(
                kept.dueAt(),
                kept.dueTime(),
                kept.cutOff(),
                kept.hoursPerWorkingDay(),
                kept.days().stream()
                        .map(day -> new DueDate.Day(
                                day.date(),
                                day.outcome(),
                                day.reason(),
                                day.reasonEnglish(),
                                day.workedSeconds(),
                                day.unsettled()))
                        .toList(),
                kept.lastDay(),
                kept.calendars().stream()
                        .map(used -> new DueDate.CalendarEdition(used.year(), used.version()))
                        .toList());
    }

    /** How a running dossier stands when its result is issued now: early, on time or late. */
    public static Ending resolved(Facts facts, Instant now, ReferenceData reference) {
        OnTimeBasis basis = reference.rulesOf(facts.dimensions()).rules().onTimeBasis();
        Instant counted = counted(facts, basis);
        return ending(facts, counted, now, Stream.empty(), Optional.of(timeliness(now, counted)), Optional.of(basis));
    }

    /** How a running dossier stands when it ends now without a result. */
    public static Ending ending(Facts facts, Instant now) {
        return ending(facts, facts.dueAt(), now, Stream.empty(), Optional.empty(), Optional.empty());
    }

    /** The same of a waiting one. @param since when its clock stopped */
    public static Ending endingWhileWaiting(Facts facts, Instant since, Instant now) {
        return ending(facts, facts.dueAt(), now, Stream.of(new Wait(since, now)), Optional.empty(), Optional.empty());
    }

    /** The due date that timeliness is counted by. */
    public static Instant counted(Facts facts, OnTimeBasis basis) {
        return switch (basis) {
            case ORIGINAL -> facts.dueAt();
            case CURRENT -> facts.promisedAt();
        };
    }

    private static Ending ending(
            Facts facts,
            Instant dueAt,
            Instant now,
            Stream<Wait> openWait,
            Optional<Timeliness> timeliness,
            Optional<OnTimeBasis> basis) {
        long waited = Stream.concat(facts.waits().stream(), openWait)
                .mapToLong(wait -> Duration.between(wait.from(), wait.to()).toSeconds())
                .sum();
        return new Ending(now, dueAt, timeliness, basis, facts.supplementRequests(), waited);
    }

    /** Compares by date in Asia/Ho_Chi_Minh, so a result of the due day is on time whatever the hour. */
    static Timeliness timeliness(Instant endedAt, Instant dueAt) {
        LocalDate ended = LocalDate.ofInstant(endedAt, ZONE);
        LocalDate due = LocalDate.ofInstant(dueAt, ZONE);
        return ended.isBefore(due) ? Timeliness.EARLY : ended.isAfter(due) ? Timeliness.LATE : Timeliness.ON_TIME;
    }
}
