package vn.motcua.feedback.events;

import java.time.Instant;

/** All that is stored about a piece of feedback: what happened to it, and beside it what officers were told. */
public sealed interface OfFeedback permits FeedbackEvent, ReminderEvent {
    FeedbackId feedbackId();

    /** Business time at the server. */
    Instant at();
}
