package vn.motcua.feedback.write;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.calendar.OfficeCalendar;
import vn.motcua.feedback.events.DueCount;
import vn.motcua.feedback.events.Limits;
import vn.motcua.feedback.known.ReferenceData;

/**
 * The limits of whoever has to answer, counted; empty for anonymous feedback, which has no deadline.
 *
 * @param dueAt latest instant of the answer
 * @param rejectDueAt latest instant of a rejection, or of giving it back
 * @param count explains {@code dueAt}
 * @legal LB-50 the answer is due 15 working days after the day on which it came in, or of the last transfer
 * @legal LB-51 a rejection, or giving it back, is due 2 working days after the same day
 * @legal LB-54 anonymous feedback is left out of timeliness
 */
public record Counted(Optional<Instant> dueAt, Optional<Instant> rejectDueAt, Optional<DueCount> count) {
    private static final Counted NOTHING = new Counted(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * @param day from which they count
     * @param handler whose office counts
     * @throws vn.motcua.eventstore.Refused REFERENCE_DATA_MISSING
     */
    public static Counted from(
            LocalDate day, Limits limits, boolean anonymous, String handler, ReferenceData reference) {
        if (anonymous) {
            return NOTHING;
        }
        OfficeCalendar office = reference.office(handler, day);
        Deadline answer = Deadline.of(office, day, limits.answerWorkingDays());
        Deadline rejection = Deadline.of(office, day, limits.rejectWorkingDays());
        return new Counted(Optional.of(answer.dueAt()), Optional.of(rejection.dueAt()), Optional.of(answer.count()));
    }
}
