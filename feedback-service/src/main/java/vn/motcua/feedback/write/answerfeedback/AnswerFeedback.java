package vn.motcua.feedback.write.answerfeedback;

import static vn.motcua.calendar.StateCalendar.ZONE;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_ALREADY_ANSWERED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_CLOSED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_HANDLED_ELSEWHERE;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_NOT_CLASSIFIED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_REJECTED;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_UNKNOWN;
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
import vn.motcua.feedback.events.ResultEvent.FeedbackAnswered;
import vn.motcua.feedback.known.ReferenceData;
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
 * Answers the sender, on time or late; from now on the result waits for its publication.
 *
 * @param answer reference into the vault
 * @legal LB-50 the answer is due 15 working days after it came in
 * @legal LB-52 the result is published 2 working days after the answer
 */
public record AnswerFeedback(FeedbackId feedbackId, UUID answer) implements FeedbackCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            FEEDBACK_UNKNOWN,
            FEEDBACK_NOT_CLASSIFIED,
            FEEDBACK_ALREADY_ANSWERED,
            FEEDBACK_REJECTED,
            FEEDBACK_CLOSED,
            FEEDBACK_HANDLED_ELSEWHERE,
            REFERENCE_DATA_MISSING);

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<FeedbackEvent> decide(
            AnswerFeedback command, Feedback feedback, ReferenceData reference, Instant now) {
        return switch (feedback) {
            case Unknown _ -> throw FEEDBACK_UNKNOWN.of(command.feedbackId());
            case Sent _ -> throw FEEDBACK_NOT_CLASSIFIED.of(command.feedbackId());
            case Answered _ -> throw FEEDBACK_ALREADY_ANSWERED.of(command.feedbackId());
            case Rejected _ -> throw FEEDBACK_REJECTED.of(command.feedbackId());
            case Published _, Forgotten _ -> throw FEEDBACK_CLOSED.of(command.feedbackId());
            case InProcess f ->
                List.of(new FeedbackAnswered(
                        command.feedbackId(),
                        now,
                        command.answer(),
                        f.facts().duty().dueAt().map(dueAt -> Deadline.isMet(now, dueAt)),
                        publishDueAt(f.facts(), reference, now)));
        };
    }

    /** Counted on the office of whoever handles it: they publish. */
    private static Optional<Instant> publishDueAt(Facts facts, ReferenceData reference, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        return facts.dimensions().anonymous()
                ? Optional.empty()
                : Optional.of(Deadline.of(
                                reference.office(facts.handler(), today),
                                today,
                                facts.limits().publishWorkingDays())
                        .dueAt());
    }
}
