package vn.motcua.dossier.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.calendar.KeptDueDate;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.PauseReason;
import vn.motcua.calendar.PlainExplanation;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.calendar.Term;
import vn.motcua.calendar.TermRun;
import vn.motcua.calendar.TermUnit;
import vn.motcua.dossier.events.DueDate;
import vn.motcua.dossier.events.TimeLimit;

/** Tells why a due date falls where it falls, from what the event kept. */
final class KeptExplanation {
    private KeptExplanation() {}

    static PlainExplanation of(
            Instant receivedAt,
            TimeLimit limit,
            DueDate due,
            vn.motcua.dossier.events.SupplementPolicy policy,
            List<Pause> pauses,
            List<Pause> pausesWithoutEffect,
            Optional<Instant> awaitingSince) {
        KeptDueDate kept = kept(due);
        TermRun run = TermRun.of(
                        receivedAt,
                        new Term(limit.amount(), TermUnit.valueOf(limit.unit().name())),
                        kept.policy(SupplementPolicy.valueOf(policy.name())))
                .withPauses(Stream.concat(
                                pauses.stream(),
                                awaitingSince.map(since -> Pause.open(since, PauseReason.SUPPLEMENT)).stream())
                        .toList());
        return kept.toldAgain(run, pausesWithoutEffect).plain();
    }

    /** A dossier that is late already keeps its due date: what begins then moves nothing. */
    static boolean stopsClock(Instant since, DueDate due) {
        return kept(due).stopsClock(since);
    }

    private static KeptDueDate kept(DueDate due) {
        return new KeptDueDate(
                due.dueAt(),
                due.dueTime(),
                due.cutOff(),
                due.hoursPerWorkingDay(),
                due.days().stream()
                        .map(day -> new KeptDueDate.Day(
                                day.date(),
                                day.outcome(),
                                day.reason(),
                                day.reasonEnglish(),
                                day.workedSeconds(),
                                day.unsettled()))
                        .toList(),
                due.lastDay(),
                due.calendars().stream()
                        .map(used -> new KeptDueDate.CalendarEdition(used.year(), used.version()))
                        .toList());
    }
}
