package vn.motcua.dashboard.known;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What is read of the topic {@code feedback}. */
public sealed interface FeedbackMessage {
    UUID feedbackId();

    Instant at();

    /** @param dueAt latest instant of the answer; empty for an anonymous sender, whose feedback has no deadline */
    record Sent(UUID feedbackId, Instant at, Dimensions dimensions, Optional<Instant> dueAt)
            implements FeedbackMessage {}

    /** @param handler code of the organisation that has to answer */
    record Classified(UUID feedbackId, Instant at, String handler) implements FeedbackMessage {}

    /**
     * Classified anew, transferred or returned.
     *
     * @param handler code of the organisation that has to answer now
     * @param dueAt latest instant of its answer; empty without a deadline
     */
    record Handed(UUID feedbackId, Instant at, String handler, Optional<Instant> dueAt) implements FeedbackMessage {}

    /**
     * @param onTime by date, as the feedback's own service counts it; empty without a deadline
     * @param publishDueAt latest instant to publish the answer
     */
    record Answered(UUID feedbackId, Instant at, Optional<Boolean> onTime, Optional<Instant> publishDueAt)
            implements FeedbackMessage {}

    /** @param onTime by the time limit of rejections; empty without a deadline */
    record Rejected(UUID feedbackId, Instant at, Optional<Boolean> onTime) implements FeedbackMessage {}

    /** @param onTime by the time limit of publication */
    record ResultPublished(UUID feedbackId, Instant at, Optional<Boolean> onTime) implements FeedbackMessage {}

    /** @param agency code of the organisation that it was sent to */
    record Dimensions(String agency) {}
}
