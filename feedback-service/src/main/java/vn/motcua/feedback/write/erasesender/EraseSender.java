package vn.motcua.feedback.write.erasesender;

import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_HANDLED_ELSEWHERE;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_NOT_CLOSED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_UNKNOWN;
import static vn.motcua.feedback.FeedbackRefusal.PERSON_ALREADY_ERASED;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.motcua.eventstore.Refusal;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.FeedbackEvent.PersonErased;
import vn.motcua.feedback.events.FeedbackId;
import vn.motcua.feedback.write.Facts;
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
 * Forgets the sender of ended feedback, with what they wrote and what was written to them. While it is open the agency
 * needs to know whom it answers. The redacted public text stays: it tells of nobody.
 */
public record EraseSender(FeedbackId feedbackId) implements FeedbackCommand {
    public static final Set<Refusal> REFUSALS =
            Set.of(FEEDBACK_UNKNOWN, FEEDBACK_HANDLED_ELSEWHERE, FEEDBACK_NOT_CLOSED, PERSON_ALREADY_ERASED);

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<FeedbackEvent> decide(EraseSender command, Feedback feedback, Instant now) {
        return switch (feedback) {
            case Unknown _ -> throw FEEDBACK_UNKNOWN.of(command.feedbackId());
            case Sent _, InProcess _, Answered _ -> throw FEEDBACK_NOT_CLOSED.of(command.feedbackId());
            case Forgotten _ -> throw PERSON_ALREADY_ERASED.of(command.feedbackId());
            case Rejected f -> List.of(command.erased(f.facts(), now));
            case Published f -> List.of(command.erased(f.facts(), now));
        };
    }

    private PersonErased erased(Facts facts, Instant now) {
        return new PersonErased(feedbackId, now, facts.sender(), facts.texts());
    }
}
