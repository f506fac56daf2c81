package vn.motcua.feedback.write;

import static vn.motcua.calendar.StateCalendar.ZONE;
import static vn.motcua.feedback.FeedbackRefusal.REFERENCE_DATA_MISSING;

import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.calendar.CalendarYearUnknown;
import vn.motcua.calendar.CountingPolicy;
import vn.motcua.calendar.KeptDueDate;
import vn.motcua.calendar.OfficeCalendar;
import vn.motcua.calendar.Term;
import vn.motcua.calendar.TermRun;
import vn.motcua.calendar.WorkingHoursUnknown;
import vn.motcua.feedback.events.DueCount;

/**
 * A limit in working days, counted on an organisation's calendar and kept in the words of our events.
 *
 * @param dueAt end of the working hours of the last day
 * @legal LB-53 the day from which it counts is not counted itself
 */
public record Deadline(Instant dueAt, DueCount count) {

    /**
     * @param from day from which it counts
     * @throws vn.motcua.eventstore.Refused REFERENCE_DATA_MISSING: a calendar year or working hours are not here yet
     */
    public static Deadline of(OfficeCalendar office, LocalDate from, int workingDays) {
        TermRun run =
                TermRun.of(from.atStartOfDay(ZONE).toInstant(), Term.workingDays(workingDays), CountingPolicy.plain());
        try {
            return inOurWords(KeptDueDate.of(office.dueDate(run).explanation()));
        } catch (CalendarYearUnknown | WorkingHoursUnknown missing) {
            throw REFERENCE_DATA_MISSING.because(missing.getMessage());
        }
    }

    /** By date in Asia/Ho_Chi_Minh: what is done on the due day is on time, whatever the hour. */
    public static boolean isMet(Instant doneAt, Instant dueAt) {
        return !LocalDate.ofInstant(doneAt, ZONE).isAfter(LocalDate.ofInstant(dueAt, ZONE));
    }

    private static Deadline inOurWords(KeptDueDate kept) {
        return new Deadline(
                kept.dueAt(),
                new DueCount(
                        kept.days().stream()
                                .map(day -> new DueCount.Day(
                                        day.date(), day.outcome(), day.reason(), day.reasonEnglish(), day.unsettled()))
                                .toList(),
                        kept.lastDay(),
                        kept.calendars().stream()
                                .map(used -> new DueCount.CalendarEdition(used.year(), used.version()))
                                .toList()));
    }
}
