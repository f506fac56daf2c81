package vn.motcua.feedback.infra;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.feedback.FeedbackRefusal;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.FeedbackEvent.PersonErased;
import vn.motcua.feedback.events.HandlingEvent.FeedbackClassified;
import vn.motcua.feedback.events.HandlingEvent.FeedbackReclassified;
import vn.motcua.feedback.events.HandlingEvent.FeedbackReturned;
import vn.motcua.feedback.events.HandlingEvent.FeedbackTransferred;
import vn.motcua.feedback.events.IntakeEvent.FeedbackRejected;
import vn.motcua.feedback.events.IntakeEvent.FeedbackSent;
import vn.motcua.feedback.events.LimitsEvent;
import vn.motcua.feedback.events.LimitsEvent.LimitsSet;
import vn.motcua.feedback.events.ReminderEvent;
import vn.motcua.feedback.events.ReminderEvent.FeedbackReminded;
import vn.motcua.feedback.events.ResultEvent.AnswerCorrected;
import vn.motcua.feedback.events.ResultEvent.FeedbackAnswered;
import vn.motcua.feedback.events.ResultEvent.FeedbackResultPublished;
import vn.motcua.feedback.write.erasesender.EraseSender;

/** Stored names, versions and tags of this service's events. A stored name stays for good, misspelt or not. */
public final class FeedbackEvents {
    /** Tag of all events of one piece of feedback. */
    public static final String FEEDBACK = "feedback";

    /** Tag of what was told of the limits of one piece of feedback. */
    public static final String REMINDERS = "reminders";

    /** Tag of all editions of the limits. */
    public static final String LIMITS = "limits";

    /** Tag of the event that gave a code; a code is given once. */
    public static final String CODE = "feedbackCode";

    private FeedbackEvents() {}

    public static EventTypes types() {
        return EventTypes.builder()
                .event("feedback.sent", 1, FeedbackSent.class)
                .event("feedback.classified", 1, FeedbackClassified.class)
                .event("feedback.reclassified", 1, FeedbackReclassified.class)
                .event("feedback.transferred", 1, FeedbackTransferred.class)
                .event("feedback.returned", 1, FeedbackReturned.class)
                .event("feedback.rejected", 1, FeedbackRejected.class)
                .event("feedback.answered", 1, FeedbackAnswered.class)
                .event("feedback.answer-corrected", 1, AnswerCorrected.class)
                .event("feedback.result-published", 1, FeedbackResultPublished.class)
                .event("feedback.person-erased", 1, PersonErased.class)
                .keeps(FeedbackSent.class, e -> Stream.concat(e.sender().stream(), Stream.of(e.content()))
                        .toList())
                .keeps(FeedbackReclassified.class, e -> List.of(e.reason()))
                .keeps(FeedbackTransferred.class, e -> List.of(e.reason()))
                .keeps(FeedbackReturned.class, e -> List.of(e.reason()))
                .keeps(FeedbackRejected.class, e -> List.of(e.guidance()))
                .keeps(FeedbackAnswered.class, e -> List.of(e.answer()))
                .keeps(AnswerCorrected.class, e -> List.of(e.answer(), e.reason()))
                .keeps(FeedbackResultPublished.class, e -> e.publicText().stream()
                        .toList())
                .erases(PersonErased.class, PersonErased::refs, erased -> new EraseSender(erased.feedbackId()))
                .event("feedback.reminded", 1, FeedbackReminded.class)
                .event("feedback-limits.set", 1, LimitsSet.class)
                .entity(FEEDBACK, FeedbackEvent.class, event -> event.feedbackId()
                        .toString())
                .entity(REMINDERS, ReminderEvent.class, event -> event.feedbackId()
                        .toString())
                .entity(LIMITS, LimitsEvent.class, _ -> LimitsEvent.ID)
                .unique(CODE, FeedbackSent.class, FeedbackSent::code, FeedbackRefusal.FEEDBACK_CODE_TAKEN)
                .build();
    }
}
