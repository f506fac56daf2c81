package vn.motcua.feedback.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What came of it: the answer, and the result in public. */
public sealed interface ResultEvent extends FeedbackEvent {
    /**
     * The answer went to the sender.
     *
     * @param answer reference into the vault
     * @param onTime by date in Asia/Ho_Chi_Minh: an answer of the due day is on time whatever the hour
     * @param publishDueAt latest instant of the result's publication
     */
    @JsonInclude(Include.NON_ABSENT)
    record FeedbackAnswered(
            FeedbackId feedbackId, Instant at, UUID answer, Optional<Boolean> onTime, Optional<Instant> publishDueAt)
            implements ResultEvent {}

    /**
     * The answer was corrected before its result was published. When it was answered, and whether on time, stays.
     *
     * @param answer reference into the vault to the whole corrected answer; the one before stays in the history
     * @param reason reference into the vault
     */
    record AnswerCorrected(FeedbackId feedbackId, Instant at, UUID answer, UUID reason) implements ResultEvent {}

    /**
     * The result is public, or kept back for a reason.
     *
     * @param publicText reference into the vault to the redacted text; empty when kept back
     * @param onTime whether it was published by its day
     */
    @JsonInclude(Include.NON_ABSENT)
    record FeedbackResultPublished(
            FeedbackId feedbackId,
            Instant at,
            Disclosure disclosure,
            Optional<UUID> publicText,
            Optional<Boolean> onTime)
            implements ResultEvent {}
}
