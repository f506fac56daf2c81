package vn.motcua.feedback.write.returnfeedback;

import static vn.motcua.calendar.StateCalendar.ZONE;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_ALREADY_ANSWERED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_ALREADY_CLASSIFIED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_CLOSED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_HANDLED_ELSEWHERE;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_NOT_TRANSFERRED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_REJECTED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_UNKNOWN;
import static vn.motcua.feedback.FeedbackRefusal.REFERENCE_DATA_MISSING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.eventstore.Refusal;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.FeedbackId;
import vn.motcua.feedback.events.HandlingEvent.FeedbackReturned;
import vn.motcua.feedback.known.ReferenceData;
import vn.motcua.feedback.write.Counted;
import vn.motcua.feedback.write.Deadline;
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
 * Gives feedback back to the organisation that had transferred it, while it is not taken up here.
 *
 * @param reason reference into the vault
 * @legal LB-51 it is given back 2 working days after the last transfer
 */
public record ReturnFeedback(FeedbackId feedbackId, UUID reason) implements FeedbackCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            FEEDBACK_UNKNOWN,
            FEEDBACK_NOT_TRANSFERRED,
            FEEDBACK_ALREADY_CLASSIFIED,
            FEEDBACK_ALREADY_ANSWERED,
            FEEDBACK_REJECTED,
            FEEDBACK_CLOSED,
            FEEDBACK_HANDLED_ELSEWHERE,
            REFERENCE_DATA_MISSING);

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<FeedbackEvent> decide(
            ReturnFeedback command, Feedback feedback, ReferenceData reference, Instant now) {
        return switch (feedback) {
            case Unknown _ -> throw FEEDBACK_UNKNOWN.of(command.feedbackId());
            case InProcess _ -> throw FEEDBACK_ALREADY_CLASSIFIED.of(command.feedbackId());
            case Answered _ -> throw FEEDBACK_ALREADY_ANSWERED.of(command.feedbackId());
            case Rejected _ -> throw FEEDBACK_REJECTED.of(command.feedbackId());
            case Published _, Forgotten _ -> throw FEEDBACK_CLOSED.of(command.feedbackId());
            case Sent f -> List.of(command.returned(f.facts(), reference, now));
        };
    }

    private FeedbackReturned returned(Facts facts, ReferenceData reference, Instant now) {
        String to = facts.duty().from().orElseThrow(() -> FEEDBACK_NOT_TRANSFERRED.of(feedbackId));
        Counted anew = Counted.from(
                LocalDate.ofInstant(now, ZONE),
                facts.limits(),
                facts.dimensions().anonymous(),
                to,
                reference);
        return new FeedbackReturned(
                feedbackId,
                now,
                facts.handler(),
                to,
                reason,
                anew.dueAt(),
                anew.rejectDueAt(),
                anew.count(),
                facts.duty().rejectDueAt().map(dueAt -> Deadline.isMet(now, dueAt)));
    }
}
