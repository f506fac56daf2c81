package vn.motcua.feedback.write.classifyfeedback;

import static vn.motcua.calendar.StateCalendar.ZONE;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_ALREADY_ANSWERED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_ALREADY_CLASSIFIED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_CLOSED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_HANDLED_ELSEWHERE;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_REJECTED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_UNKNOWN;
import static vn.motcua.feedback.FeedbackRefusal.HANDLER_COMPLAINED_OF;
import static vn.motcua.feedback.FeedbackRefusal.ORGANISATION_NOT_ACTIVE;
import static vn.motcua.feedback.FeedbackRefusal.ORGANISATION_NOT_KNOWN_HERE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.motcua.eventstore.Refusal;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.FeedbackId;
import vn.motcua.feedback.events.HandlingEvent.FeedbackClassified;
import vn.motcua.feedback.events.Kind;
import vn.motcua.feedback.known.ReferenceData;
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
 * @legal LB-56 feedback about conduct is not handled by those whom it tells of
 */
public record ClassifyFeedback(FeedbackId feedbackId, Kind kind, String handler) implements FeedbackCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            FEEDBACK_UNKNOWN,
            FEEDBACK_ALREADY_CLASSIFIED,
            FEEDBACK_ALREADY_ANSWERED,
            FEEDBACK_REJECTED,
            FEEDBACK_CLOSED,
            FEEDBACK_HANDLED_ELSEWHERE,
            HANDLER_COMPLAINED_OF,
            ORGANISATION_NOT_KNOWN_HERE,
            ORGANISATION_NOT_ACTIVE);

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<FeedbackEvent> decide(
            ClassifyFeedback command, Feedback feedback, ReferenceData reference, Instant now) {
        return switch (feedback) {
            case Unknown _ -> throw FEEDBACK_UNKNOWN.of(command.feedbackId());
            case InProcess _ -> throw FEEDBACK_ALREADY_CLASSIFIED.of(command.feedbackId());
            case Answered _ -> throw FEEDBACK_ALREADY_ANSWERED.of(command.feedbackId());
            case Rejected _ -> throw FEEDBACK_REJECTED.of(command.feedbackId());
            case Published _, Forgotten _ -> throw FEEDBACK_CLOSED.of(command.feedbackId());
            case Sent f -> {
                LocalDate today = LocalDate.ofInstant(now, ZONE);
                reference.requireHandler(command.handler(), today);
                if (command.kind() == Kind.CONDUCT) {
                    reference.requireNotComplainedOf(
                            command.handler(), f.facts().agency(), today);
                }
                yield List.of(new FeedbackClassified(command.feedbackId(), now, command.kind(), command.handler()));
            }
        };
    }
}
