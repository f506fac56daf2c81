package vn.motcua.feedback.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** How feedback comes in, and whether it is taken up at all. */
public sealed interface IntakeEvent extends FeedbackEvent {
    /**
     * Feedback was entered; its deadlines run since the day on which it came in.
     *
     * @param at when it was entered; a letter may have come in days before
     * @param code for example {@code PA-260302-000007}: yymmdd of the entry and running number; opaque
     * @param limits pinned for good: those in force on the day on which it came in
     * @param dueAt latest instant of the answer
     * @param rejectDueAt latest instant of a rejection
     * @param dueCount explains {@code dueAt}
     * @param sender reference into the vault
     * @param content reference into the vault
     * @param confidential whether the sender asked for confidentiality
     * @param trackingHash SHA-256 of the identifier and the tracking secret, lower-case hex
     */
    @JsonInclude(Include.NON_ABSENT)
    record FeedbackSent(
            FeedbackId feedbackId,
            Instant at,
            String code,
            Dimensions dimensions,
            Limits limits,
            Optional<Instant> dueAt,
            Optional<Instant> rejectDueAt,
            Optional<DueCount> dueCount,
            Optional<UUID> sender,
            UUID content,
            boolean confidential,
            String trackingHash)
            implements IntakeEvent {}

    /**
     * Not taken up; the sender was told where to turn.
     *
     * @param guidance reference into the vault
     * @param onTime whether it was rejected by its day
     */
    @JsonInclude(Include.NON_ABSENT)
    record FeedbackRejected(
            FeedbackId feedbackId, Instant at, RejectionReason reason, UUID guidance, Optional<Boolean> onTime)
            implements IntakeEvent {}
}
