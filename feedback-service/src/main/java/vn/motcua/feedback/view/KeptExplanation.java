package vn.motcua.feedback.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.CountingPolicy;
import vn.motcua.calendar.DueTime;
import vn.motcua.calendar.KeptDueDate;
import vn.motcua.calendar.PlainExplanation;
import vn.motcua.calendar.Term;
import vn.motcua.calendar.TermRun;
import vn.motcua.feedback.events.DueCount;

/**
 * Tells why the answer is due when it is, from what the event kept. Nothing is counted again: calendar and limits may
 * have changed since, and the due date has not.
 */
final class KeptExplanation {
    private KeptExplanation() {}

    /**
     * @param from when the count began
     * @param workingDays limit of the answer
     */
    static PlainExplanation of(Instant from, int workingDays, Instant dueAt, DueCount count) {
        CountingPolicy policy = CountingPolicy.plain();
        return new KeptDueDate(
                        dueAt,
                        DueTime.END_OF_DAY.name(),
                        Optional.empty(),
                        policy.hoursPerWorkingDay(),
                        count.days().stream().map(KeptExplanation::kept).toList(),
                        count.lastDay(),
                        count.calendars().stream()
                                .map(used -> new KeptDueDate.CalendarEdition(used.year(), used.version()))
                                .toList())
                .toldAgain(TermRun.of(from, Term.workingDays(workingDays), policy), List.of())
                .plain();
    }

    private static KeptDueDate.Day kept(DueCount.Day day) {
        return new KeptDueDate.Day(day.date(), day.outcome(), day.reason(), day.reasonEnglish(), 0, day.unsettled());
    }
}
