package vn.motcua.dashboard.known;

import java.time.Instant;
import java.util.UUID;

/** What the services tell officers by themselves as a day comes near or has passed. */
public sealed interface ReminderMessage extends NoticeMessage {
    Level reminder();

    /** The due date that was meant. */
    Instant dueAt();

    /** How urgent a due date has become, in rising order; each contains the ones before. */
    enum Level {
        DUE_SOON,
        DUE_TODAY,
        OVERDUE,
        OVERDUE_TO_HEAD,
        OVERDUE_TO_OFFICE
    }

    record OfDossier(UUID dossierId, Instant at, Level reminder, Instant dueAt) implements ReminderMessage {
        @Override
        public UUID itemId() {
            return dossierId;
        }
    }

    record OfFeedback(UUID feedbackId, Instant at, Level reminder, Instant dueAt) implements ReminderMessage {
        @Override
        public UUID itemId() {
            return feedbackId;
        }
    }
}
