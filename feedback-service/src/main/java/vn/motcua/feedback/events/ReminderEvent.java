package vn.motcua.feedback.events;

import java.time.Instant;

/**
 * What officers were told of the limits of a piece of feedback. It has a history beside the feedback's: a reminder makes no version of the
 * feedback stale that an officer has before them.
 */
public sealed interface ReminderEvent extends OfFeedback {
    /**
     * A limit comes near or has passed: that of the answer, then that of its publication. Each level is told once for a due date.
     *
     * @param dueAt the due date that was meant
     */
    record FeedbackReminded(FeedbackId feedbackId, Instant at, Reminder reminder, Instant dueAt)
            implements ReminderEvent {}
}
