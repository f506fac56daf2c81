package vn.motcua.dashboard.known;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What the services tell officers by themselves as a day comes near or has passed. */
public sealed interface ReminderMessage extends NoticeMessage {
    Level reminder();

    /** How urgent a due date has become, in rising order; each contains the ones before. */
    enum Level {
        DUE_SOON,
        DUE_TODAY,
        OVERDUE,
        OVERDUE_TO_HEAD,
        OVERDUE_TO_OFFICE
    }

    /** @param dueAt the due date that was meant */
    record OfDossier(UUID dossierId, Instant at, Level reminder, Instant dueAt) implements ReminderMessage {
        @Override
        public UUID itemId() {
            return dossierId;
        }
    }

    /** @param dueAt the due date that was meant */
    record OfFeedback(UUID feedbackId, Instant at, Level reminder, Instant dueAt) implements ReminderMessage {
        @Override
        public UUID itemId() {
            return feedbackId;
        }
    }

    /** @param dueOn the day that was meant, Asia/Ho_Chi_Minh */
    record OfTask(UUID planId, UUID taskId, Instant at, Level reminder, LocalDate dueOn) implements ReminderMessage {
        @Override
        public UUID itemId() {
            return taskId;
        }
    }
}
