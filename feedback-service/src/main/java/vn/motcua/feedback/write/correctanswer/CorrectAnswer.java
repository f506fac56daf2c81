package vn.motcua.feedback.write.correctanswer;

import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_CLOSED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_HANDLED_ELSEWHERE;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_NOT_ANSWERED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_REJECTED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_UNKNOWN;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.eventstore.Refusal;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.FeedbackId;
import vn.motcua.feedback.events.ResultEvent.AnswerCorrected;
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
 * Corrects an answer before its result is published. When it was answered, and whether on time, stays.
 *
 * @param answer reference into the vault to the whole corrected answer
 * @param reason reference into the vault
 */
public record CorrectAnswer(FeedbackId feedbackId, UUID answer, UUID reason) implements FeedbackCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            FEEDBACK_UNKNOWN, FEEDBACK_NOT_ANSWERED, FEEDBACK_REJECTED, FEEDBACK_CLOSED, FEEDBACK_HANDLED_ELSEWHERE);

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<FeedbackEvent> decide(CorrectAnswer command, Feedback feedback, Instant now) {
        return switch (feedback) {
            case Unknown _ -> throw FEEDBACK_UNKNOWN.of(command.feedbackId());
            case Sent _, InProcess _ -> throw FEEDBACK_NOT_ANSWERED.of(command.feedbackId());
            case Rejected _ -> throw FEEDBACK_REJECTED.of(command.feedbackId());
            case Published _, Forgotten _ -> throw FEEDBACK_CLOSED.of(command.feedbackId());
            case Answered _ ->
                List.of(new AnswerCorrected(command.feedbackId(), now, command.answer(), command.reason()));
        };
    }
}
