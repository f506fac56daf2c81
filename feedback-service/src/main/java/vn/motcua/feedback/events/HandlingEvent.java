package vn.motcua.feedback.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What feedback is about, and who handles it. */
public sealed interface HandlingEvent extends FeedbackEvent {
    /** Code of the organisation that handles it from now on. */
    String handler();

    /** Taken up: it is about a rule or about conduct, and somebody handles it. Due dates stay. */
    record FeedbackClassified(FeedbackId feedbackId, Instant at, Kind kind, String handler) implements HandlingEvent {}

    /**
     * A classification was corrected. The limits count from the same day as before, on the office of whoever handles it
     * now: a slip of ours gives nobody more time.
     *
     * @param reason reference into the vault
     * @param dueAt latest instant of the answer, from now on
     * @param dueCount explains {@code dueAt}
     */
    @JsonInclude(Include.NON_ABSENT)
    record FeedbackReclassified(
            FeedbackId feedbackId,
            Instant at,
            Kind kind,
            String handler,
            UUID reason,
            Optional<Instant> dueAt,
            Optional<DueCount> dueCount)
            implements HandlingEvent {}

    /**
     * Given to another agency, which has to take it up or not. All limits count anew from this day, on the office of that
     * agency; its kind is open again.
     *
     * @param from code of the organisation that gave it away
     * @param reason reference into the vault
     * @param dueAt latest instant of the answer, from now on
     * @param rejectDueAt latest instant of a rejection or of giving it back, from now on
     * @param dueCount explains {@code dueAt}
     */
    @JsonInclude(Include.NON_ABSENT)
    record FeedbackTransferred(
            FeedbackId feedbackId,
            Instant at,
            String from,
            String handler,
            UUID reason,
            Optional<Instant> dueAt,
            Optional<Instant> rejectDueAt,
            Optional<DueCount> dueCount)
            implements HandlingEvent {}

    /**
     * Given back to the organisation that had transferred it. All limits count anew, as after a transfer.
     *
     * @param from code of the organisation that gives it back
     * @param reason reference into the vault
     * @param dueAt latest instant of the answer, from now on
     * @param rejectDueAt latest instant of a rejection, from now on
     * @param dueCount explains {@code dueAt}
     * @param onTime whether it was given back by its day
     */
    @JsonInclude(Include.NON_ABSENT)
    record FeedbackReturned(
            FeedbackId feedbackId,
            Instant at,
            String from,
            String handler,
            UUID reason,
            Optional<Instant> dueAt,
            Optional<Instant> rejectDueAt,
            Optional<DueCount> dueCount,
            Optional<Boolean> onTime)
            implements HandlingEvent {}
}
