package vn.motcua.feedback.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything that can happen to a piece of feedback (phản ánh, kiến nghị). Stored for good: components may be added,
 * never renamed or removed. None holds personal data or free text: both are references into the vault. Every event that
 * a board counts carries the {@link Dimensions} that boards group by; due dates and timeliness are absent for anonymous
 * feedback.
 */
public sealed interface FeedbackEvent {
    FeedbackId feedbackId();

    /** Business time at the server. */
    Instant at();

    /**
     * Feedback came in; its deadlines run.
     *
     * @param code for example {@code PA-260302-000007}: yymmdd and running number; opaque
     * @param limits pinned for good
     * @param dueAt latest instant of the answer
     * @param rejectDueAt latest instant of a rejection
     * @param dueCount explains {@code dueAt}
     * @param sender reference into the vault
     * @param content reference into the vault
     * @param confidential whether the sender asked for confidentiality
     * @param trackingHash SHA-256 of the tracking secret, lower-case hex
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
            implements FeedbackEvent {}

    /**
     * Taken up: it is about a rule or about conduct, and somebody handles it.
     *
     * @param handler code of the organisation that handles it
     */
    record FeedbackClassified(FeedbackId feedbackId, Instant at, Dimensions dimensions, Kind kind, String handler)
            implements FeedbackEvent {}

    /**
     * Not taken up; the sender was told where to turn.
     *
     * @param guidance reference into the vault
     * @param onTime whether it was rejected by its day
     */
    @JsonInclude(Include.NON_ABSENT)
    record FeedbackRejected(
            FeedbackId feedbackId,
            Instant at,
            Dimensions dimensions,
            RejectionReason reason,
            UUID guidance,
            Optional<Boolean> onTime)
            implements FeedbackEvent {}

    /**
     * The answer went to the sender.
     *
     * @param dueAt latest instant of the answer
     * @param answeredAt same as {@code at}, named for readers that fold
     * @param onTime by date in Asia/Ho_Chi_Minh: an answer of the due day is on time whatever the hour
     * @param publishDueAt latest instant of the result's publication
     * @param answer reference into the vault
     */
    @JsonInclude(Include.NON_ABSENT)
    record FeedbackAnswered(
            FeedbackId feedbackId,
            Instant at,
            Dimensions dimensions,
            Kind kind,
            String handler,
            Optional<Instant> dueAt,
            Instant answeredAt,
            Optional<Boolean> onTime,
            Optional<Instant> publishDueAt,
            UUID answer)
            implements FeedbackEvent {}

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
            Dimensions dimensions,
            Kind kind,
            String handler,
            Disclosure disclosure,
            Optional<UUID> publicText,
            Optional<Boolean> onTime)
            implements FeedbackEvent {}

    /**
     * The sender was forgotten: the vault rows are gone for good, and replay cannot bring them back.
     *
     * @param person reference that leads nowhere now; empty for anonymous feedback
     * @param texts references of what was written by and to the sender, gone too; the redacted public text stays
     */
    @JsonInclude(Include.NON_ABSENT)
    record PersonErased(FeedbackId feedbackId, Instant at, Optional<UUID> person, List<UUID> texts)
            implements FeedbackEvent {
        public PersonErased {
            texts = List.copyOf(texts);
        }
    }
}
