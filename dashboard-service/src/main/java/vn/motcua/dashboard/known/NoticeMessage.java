package vn.motcua.dashboard.known;

import java.time.Instant;
import java.util.UUID;

/** What may put something on somebody's desk, or take it away: messages of one item come in order. */
public sealed interface NoticeMessage
        permits DossierMessage, FeedbackMessage, ReminderMessage, SubmissionMessage, TaskMessage {
    /** The dossier, the piece of feedback or the task that it is about. */
    UUID itemId();

    /** When it happened, business time. */
    Instant at();
}
