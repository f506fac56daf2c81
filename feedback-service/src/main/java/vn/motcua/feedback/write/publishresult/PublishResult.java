package vn.motcua.feedback.write.publishresult;

import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_CLOSED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_HANDLED_ELSEWHERE;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_NOT_ANSWERED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_REJECTED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_UNKNOWN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.eventstore.Refusal;
import vn.motcua.feedback.events.Disclosure;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.FeedbackId;
import vn.motcua.feedback.events.ResultEvent.FeedbackResultPublished;
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
 * Makes the result public in a redacted text, or keeps it back for a reason.
 *
 * @param publicText reference into the vault; empty exactly when it is kept back
 * @legal LB-52 the result is published 2 working days after the answer
 */
public record PublishResult(FeedbackId feedbackId, Disclosure disclosure, Optional<UUID> publicText)
        implements FeedbackCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            FEEDBACK_UNKNOWN, FEEDBACK_NOT_ANSWERED, FEEDBACK_REJECTED, FEEDBACK_CLOSED, FEEDBACK_HANDLED_ELSEWHERE);

    public PublishResult {
        if (disclosure.isPublic() != publicText.isPresent()) {
            throw new IllegalArgumentException("a public text goes with a publication, and only with it");
        }
    }

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<FeedbackEvent> decide(PublishResult command, Feedback feedback, Instant now) {
        return switch (feedback) {
            case Unknown _ -> throw FEEDBACK_UNKNOWN.of(command.feedbackId());
            case Sent _, InProcess _ -> throw FEEDBACK_NOT_ANSWERED.of(command.feedbackId());
            case Rejected _ -> throw FEEDBACK_REJECTED.of(command.feedbackId());
            case Published _, Forgotten _ -> throw FEEDBACK_CLOSED.of(command.feedbackId());
            case Answered f ->
                List.of(new FeedbackResultPublished(
                        command.feedbackId(),
                        now,
                        command.disclosure(),
                        command.publicText(),
                        f.publishDueAt().map(dueAt -> Deadline.isMet(now, dueAt))));
        };
    }
}
