package vn.motcua.feedback.write.transferfeedback;

import static vn.motcua.calendar.StateCalendar.ZONE;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_ALREADY_ANSWERED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_CLOSED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_HANDLED_ELSEWHERE;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_REJECTED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_UNKNOWN;
import static vn.motcua.feedback.FeedbackRefusal.ORGANISATION_NOT_ACTIVE;
import static vn.motcua.feedback.FeedbackRefusal.ORGANISATION_NOT_KNOWN_HERE;
import static vn.motcua.feedback.FeedbackRefusal.REFERENCE_DATA_MISSING;
import static vn.motcua.feedback.FeedbackRefusal.TRANSFER_WITHIN_HANDLER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.eventstore.Refusal;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.FeedbackId;
import vn.motcua.feedback.events.HandlingEvent.FeedbackTransferred;
import vn.motcua.feedback.known.ReferenceData;
import vn.motcua.feedback.write.Counted;
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
 * Gives feedback to the agency that it concerns, which takes it up or not. All its limits count anew from this day; within
 * one house there is nothing to transfer, for no time is won there.
 *
 * @param handler code of the organisation that handles it from now on
 * @param reason reference into the vault
 * @legal LB-50 the answer is due 15 working days after the last transfer
 */
public record TransferFeedback(FeedbackId feedbackId, String handler, UUID reason) implements FeedbackCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            FEEDBACK_UNKNOWN,
            FEEDBACK_ALREADY_ANSWERED,
            FEEDBACK_REJECTED,
            FEEDBACK_CLOSED,
            FEEDBACK_HANDLED_ELSEWHERE,
            ORGANISATION_NOT_KNOWN_HERE,
            ORGANISATION_NOT_ACTIVE,
            TRANSFER_WITHIN_HANDLER,
            REFERENCE_DATA_MISSING);

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<FeedbackEvent> decide(
            TransferFeedback command, Feedback feedback, ReferenceData reference, Instant now) {
        return switch (feedback) {
            case Unknown _ -> throw FEEDBACK_UNKNOWN.of(command.feedbackId());
            case Answered _ -> throw FEEDBACK_ALREADY_ANSWERED.of(command.feedbackId());
            case Rejected _ -> throw FEEDBACK_REJECTED.of(command.feedbackId());
            case Published _, Forgotten _ -> throw FEEDBACK_CLOSED.of(command.feedbackId());
            case Sent f -> command.transferred(f.facts(), reference, now);
            case InProcess f -> command.transferred(f.facts(), reference, now);
        };
    }

    private List<FeedbackEvent> transferred(Facts facts, ReferenceData reference, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        reference.requireHandler(handler, today);
        if (reference
                .reachOf(reference.directory().holderOn(facts.handler(), today), today)
                .covers(handler)) {
            throw TRANSFER_WITHIN_HANDLER.because(handler + " thuộc " + facts.handler());
        }
        Counted anew = Counted.from(today, facts.limits(), facts.dimensions().anonymous(), handler, reference);
        return List.of(new FeedbackTransferred(
                feedbackId, now, facts.handler(), handler, reason, anew.dueAt(), anew.rejectDueAt(), anew.count()));
    }
}
