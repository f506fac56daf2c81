package vn.motcua.feedback.write.classifyfeedback;

import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_ALREADY_ANSWERED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_ALREADY_CLASSIFIED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_CLOSED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_REJECTED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_UNKNOWN;

import java.time.Instant;
import java.util.List;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.FeedbackId;
import vn.motcua.feedback.events.HandlingEvent.FeedbackClassified;
import vn.motcua.feedback.events.Kind;
import vn.motcua.feedback.kafka.Reference;
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
 * Takes feedback up as being about a rule or about conduct, and gives it to whoever handles it.
 *
 * @param handler code of the organisation that handles it
 */
public record ClassifyFeedback(FeedbackId feedbackId, Kind kind, String handler) implements FeedbackCommand {

    /**
     * @throws vn.motcua.eventstore.Refused FEEDBACK_UNKNOWN, FEEDBACK_ALREADY_CLASSIFIED, FEEDBACK_ALREADY_ANSWERED,
     *     FEEDBACK_REJECTED, FEEDBACK_CLOSED or ORGANISATION_NOT_KNOWN_HERE
     */
    public static List<FeedbackEvent> decide(
            ClassifyFeedback command, Feedback feedback, Reference reference, Instant now) {
        return switch (feedback) {
            case Unknown _ -> throw FEEDBACK_UNKNOWN.of(command.feedbackId());
            case InProcess _ -> throw FEEDBACK_ALREADY_CLASSIFIED.of(command.feedbackId());
            case Answered _ -> throw FEEDBACK_ALREADY_ANSWERED.of(command.feedbackId());
            case Rejected _ -> throw FEEDBACK_REJECTED.of(command.feedbackId());
            case Published _, Forgotten _ -> throw FEEDBACK_CLOSED.of(command.feedbackId());
            case Sent _ -> {
                reference.requireOrganisation(command.handler());
                yield List.of(new FeedbackClassified(command.feedbackId(), now, command.kind(), command.handler()));
            }
        };
    }
}
