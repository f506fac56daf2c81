package vn.motcua.feedback.write.reclassifyfeedback;

import static vn.motcua.calendar.StateCalendar.ZONE;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_ALREADY_ANSWERED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_CLOSED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_HANDLED_ELSEWHERE;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_NOT_CLASSIFIED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_REJECTED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_UNKNOWN;
import static vn.motcua.feedback.FeedbackRefusal.HANDLER_COMPLAINED_OF;
import static vn.motcua.feedback.FeedbackRefusal.NOTHING_TO_CORRECT;
import static vn.motcua.feedback.FeedbackRefusal.ORGANISATION_NOT_ACTIVE;
import static vn.motcua.feedback.FeedbackRefusal.ORGANISATION_NOT_KNOWN_HERE;
import static vn.motcua.feedback.FeedbackRefusal.REFERENCE_DATA_MISSING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.eventstore.Refusal;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.FeedbackId;
import vn.motcua.feedback.events.HandlingEvent.FeedbackReclassified;
import vn.motcua.feedback.events.Kind;
import vn.motcua.feedback.known.ReferenceData;
import vn.motcua.feedback.write.Counted;
import vn.motcua.feedback.write.Duty;
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
 * Corrects a classification before the answer: kind, handler or both. Another handler gets limits counted on its own
 * office, but from the same day as before; who needs them to begin anew transfers.
 *
 * @param handler code of the organisation that handles it
 * @param reason reference into the vault
 * @legal LB-56 feedback about conduct is not handled by those whom it tells of
 */
public record ReclassifyFeedback(FeedbackId feedbackId, Kind kind, String handler, UUID reason)
        implements FeedbackCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            FEEDBACK_UNKNOWN,
            FEEDBACK_NOT_CLASSIFIED,
            FEEDBACK_ALREADY_ANSWERED,
            FEEDBACK_REJECTED,
            FEEDBACK_CLOSED,
            FEEDBACK_HANDLED_ELSEWHERE,
            HANDLER_COMPLAINED_OF,
            NOTHING_TO_CORRECT,
            ORGANISATION_NOT_KNOWN_HERE,
            ORGANISATION_NOT_ACTIVE,
            REFERENCE_DATA_MISSING);

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<FeedbackEvent> decide(
            ReclassifyFeedback command, Feedback feedback, ReferenceData reference, Instant now) {
        return switch (feedback) {
            case Unknown _ -> throw FEEDBACK_UNKNOWN.of(command.feedbackId());
            case Sent _ -> throw FEEDBACK_NOT_CLASSIFIED.of(command.feedbackId());
            case Answered _ -> throw FEEDBACK_ALREADY_ANSWERED.of(command.feedbackId());
            case Rejected _ -> throw FEEDBACK_REJECTED.of(command.feedbackId());
            case Published _, Forgotten _ -> throw FEEDBACK_CLOSED.of(command.feedbackId());
            case InProcess f -> List.of(command.reclassified(f, reference, now));
        };
    }

    private FeedbackReclassified reclassified(InProcess f, ReferenceData reference, Instant now) {
        Duty duty = f.facts().duty();
        boolean sameHandler = handler.equals(duty.handler());
        if (sameHandler && kind == f.kind()) {
            throw NOTHING_TO_CORRECT.of(feedbackId);
        }
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        reference.requireHandler(handler, today);
        if (kind == Kind.CONDUCT) {
            reference.requireNotComplainedOf(handler, f.facts().agency(), today);
        }
        Counted due = sameHandler
                ? new Counted(duty.dueAt(), duty.rejectDueAt(), Optional.empty())
                : Counted.from(
                        duty.since(), f.facts().limits(), f.facts().dimensions().anonymous(), handler, reference);
        return new FeedbackReclassified(feedbackId, now, kind, handler, reason, due.dueAt(), due.count());
    }
}
