package vn.motcua.feedback.write;

import static vn.motcua.calendar.StateCalendar.ZONE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.feedback.events.HandlingEvent.FeedbackReclassified;
import vn.motcua.feedback.events.HandlingEvent.FeedbackReturned;
import vn.motcua.feedback.events.HandlingEvent.FeedbackTransferred;
import vn.motcua.feedback.events.IntakeEvent.FeedbackSent;

/**
 * Who has to answer, and until when.
 *
 * @param handler code of the organisation that handles it; before anything is decided, the agency that it tells of
 * @param since day from which its limits count: when it came in, or was last transferred
 * @param from code of the organisation that transferred it here; empty when nobody did
 * @param dueAt latest instant of the answer; empty when anonymous
 * @param rejectDueAt latest instant of a rejection, or of giving it back; empty when anonymous
 */
public record Duty(
        String handler,
        LocalDate since,
        Optional<String> from,
        Optional<Instant> dueAt,
        Optional<Instant> rejectDueAt) {

    static Duty of(FeedbackSent e) {
        return new Duty(
                e.dimensions().agency(), e.dimensions().arrivedOn(), Optional.empty(), e.dueAt(), e.rejectDueAt());
    }

    static Duty of(FeedbackTransferred e) {
        return new Duty(e.handler(), day(e.at()), Optional.of(e.from()), e.dueAt(), e.rejectDueAt());
    }

    static Duty of(FeedbackReturned e) {
        return new Duty(e.handler(), day(e.at()), Optional.empty(), e.dueAt(), e.rejectDueAt());
    }

    Duty by(String other) {
        return new Duty(other, since, from, dueAt, rejectDueAt);
    }

    Duty corrected(FeedbackReclassified e) {
        return new Duty(e.handler(), since, from, e.dueAt(), rejectDueAt);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }
}
