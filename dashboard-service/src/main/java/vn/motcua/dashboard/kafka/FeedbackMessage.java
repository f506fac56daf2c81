package vn.motcua.dashboard.kafka;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What is read of the topic {@code feedback}. */
public sealed interface FeedbackMessage {
    UUID feedbackId();

    Instant at();

    /** @param dueAt latest instant of the answer; empty for an anonymous sender, whose feedback has no deadline */
    record Sent(UUID feedbackId, Instant at, Optional<Instant> dueAt) implements FeedbackMessage {}

    /** @param onTime by date, as the feedback's own service counts it; empty without a deadline */
    record Answered(UUID feedbackId, Instant at, Optional<Boolean> onTime) implements FeedbackMessage {}

    record Rejected(UUID feedbackId, Instant at) implements FeedbackMessage {}
}
