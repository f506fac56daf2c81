package vn.motcua.dashboard.known;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What is read of the topic {@code feedback}. Due dates are absent for an anonymous sender, whose feedback has none. */
public sealed interface FeedbackMessage extends NoticeMessage {
    UUID feedbackId();

    @Override
    default UUID itemId() {
        return feedbackId();
    }

    /**
     * @param code what the sender knows it by
     * @param dueAt latest instant of the answer
     */
    record Sent(UUID feedbackId, Instant at, String code, Dimensions dimensions, Optional<Instant> dueAt)
            implements FeedbackMessage {}

    /** @param handler code of the organisation that has to answer */
    record Classified(UUID feedbackId, Instant at, String handler) implements FeedbackMessage {}

    /** Somebody else handles it, or by other limits. */
    sealed interface HandedOn extends FeedbackMessage {
        /** Code of the organisation that has to answer from now on. */
        String handler();

        /** Latest instant of the answer from now on. */
        Optional<Instant> dueAt();
    }

    /** A classification was corrected. */
    record Reclassified(UUID feedbackId, Instant at, String handler, Optional<Instant> dueAt) implements HandedOn {}

    record Transferred(UUID feedbackId, Instant at, String handler, Optional<Instant> dueAt) implements HandedOn {}

    record Returned(UUID feedbackId, Instant at, String handler, Optional<Instant> dueAt) implements HandedOn {}

    /**
     * @param onTime by date, as the feedback's own service counts it; empty without a deadline
     * @param publishDueAt latest instant to publish the answer
     */
    record Answered(UUID feedbackId, Instant at, Optional<Boolean> onTime, Optional<Instant> publishDueAt)
            implements FeedbackMessage {}

    record AnswerCorrected(UUID feedbackId, Instant at) implements FeedbackMessage {}

    /** @param onTime by the time limit of rejections; empty without a deadline */
    record Rejected(UUID feedbackId, Instant at, Optional<Boolean> onTime) implements FeedbackMessage {}

    record ResultPublished(UUID feedbackId, Instant at) implements FeedbackMessage {}

    /** @param agency code of the organisation that it was sent to */
    record Dimensions(String agency) {}
}
