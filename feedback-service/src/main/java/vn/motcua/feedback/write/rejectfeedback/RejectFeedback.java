package vn.motcua.feedback.write.rejectfeedback;

import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_ALREADY_ANSWERED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_ALREADY_CLASSIFIED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_CLOSED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_HANDLED_ELSEWHERE;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_REJECTED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_UNKNOWN;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.eventstore.Refusal;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.FeedbackId;
import vn.motcua.feedback.events.IntakeEvent.FeedbackRejected;
import vn.motcua.feedback.events.RejectionReason;
import vn.motcua.feedback.write.Deadline;
import vn.motcua.feedback.write.Feedback;
import vn.motcua.feedback.write.Feedback.Answered;
import vn.motcua.feedback.write.Feedback.Forgotten;
import vn.motcua.feedback.write.Feedback.InProcess;
import vn.motcua.feedback.write.Feedback.Published;
import vn.motcua.feedback.write.Feedback.Rejected;
import vn.motcua.feedback.write.Feedback.Sent;
import vn.motcua.feedback.write.Feedback.Unknown;
import vn.motcua.feedback.write.FeedbackCommand;

/**
 * Does not take feedback up, and tells the sender where to turn. Complaints and denunciations have a procedure of their
 * own, in which this one would be void.
 *
 * @param guidance reference into the vault
 * @legal LB-51 a rejection is due 2 working days after it came in
 * @legal LB-55 complaints and denunciations are not feedback
 */
public record RejectFeedback(FeedbackId feedbackId, RejectionReason reason, UUID guidance) implements FeedbackCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            FEEDBACK_UNKNOWN,
            FEEDBACK_ALREADY_CLASSIFIED,
            FEEDBACK_ALREADY_ANSWERED,
            FEEDBACK_REJECTED,
            FEEDBACK_CLOSED,
            FEEDBACK_HANDLED_ELSEWHERE);

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<FeedbackEvent> decide(RejectFeedback command, Feedback feedback, Instant now) {
        return switch (feedback) {
            case Unknown _ -> throw FEEDBACK_UNKNOWN.of(command.feedbackId());
            case InProcess _ -> throw FEEDBACK_ALREADY_CLASSIFIED.of(command.feedbackId());
            case Answered _ -> throw FEEDBACK_ALREADY_ANSWERED.of(command.feedbackId());
            case Rejected _ -> throw FEEDBACK_REJECTED.of(command.feedbackId());
            case Published _, Forgotten _ -> throw FEEDBACK_CLOSED.of(command.feedbackId());
            case Sent f ->
                List.of(new FeedbackRejected(
                        command.feedbackId(),
                        now,
                        command.reason(),
                        command.guidance(),
                        f.facts().duty().rejectDueAt().map(dueAt -> Deadline.isMet(now, dueAt))));
        };
    }
}
