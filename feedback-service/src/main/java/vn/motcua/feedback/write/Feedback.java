package vn.motcua.feedback.write;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.FeedbackEvent.PersonErased;
import vn.motcua.feedback.events.HandlingEvent;
import vn.motcua.feedback.events.HandlingEvent.FeedbackClassified;
import vn.motcua.feedback.events.HandlingEvent.FeedbackReclassified;
import vn.motcua.feedback.events.HandlingEvent.FeedbackReturned;
import vn.motcua.feedback.events.HandlingEvent.FeedbackTransferred;
import vn.motcua.feedback.events.IntakeEvent;
import vn.motcua.feedback.events.IntakeEvent.FeedbackRejected;
import vn.motcua.feedback.events.IntakeEvent.FeedbackSent;
import vn.motcua.feedback.events.Kind;
import vn.motcua.feedback.events.ResultEvent;
import vn.motcua.feedback.events.ResultEvent.AnswerCorrected;
import vn.motcua.feedback.events.ResultEvent.FeedbackAnswered;
import vn.motcua.feedback.events.ResultEvent.FeedbackResultPublished;
import vn.motcua.feedback.view.FeedbackActs.Situation;
import vn.motcua.feedback.view.FeedbackState;

/** A piece of feedback as decisions need it: one record per stage, so an illegal mix cannot be written down. */
public sealed interface Feedback {
    Feedback NONE = new Unknown();

    /** Nothing happened yet. */
    record Unknown() implements Feedback {}

    /** Known to somebody: it tells of an agency, and somebody handles it. */
    sealed interface Known extends Feedback {
        Facts facts();
    }

    /** Waits to be classified, rejected or given to whom it concerns. */
    record Sent(Facts facts) implements Known {}

    /** Classified and not yet answered. */
    record InProcess(Facts facts, Kind kind) implements Known {}

    /**
     * Waits for its result to be published.
     *
     * @param kind as it was classified in the end
     * @param publishDueAt latest instant of the publication; empty when anonymous
     */
    record Answered(Facts facts, Kind kind, Optional<Instant> publishDueAt) implements Known {}

    record Rejected(Facts facts) implements Known {}

    /** Published or kept back. */
    record Published(Facts facts) implements Known {}

    /** Ended, and its sender is forgotten. */
    record Forgotten(Facts facts) implements Known {}

    /** What acts depend on; empty before the first event. */
    default Optional<Situation> situation() {
        return switch (this) {
            case Unknown _ -> Optional.empty();
            case Sent f ->
                Optional.of(new Situation(
                        FeedbackState.SENT, f.facts().duty().from().isPresent(), true));
            case InProcess _ -> Optional.of(new Situation(FeedbackState.IN_PROCESS, false, true));
            case Answered _ -> Optional.of(new Situation(FeedbackState.ANSWERED, false, true));
            case Rejected _ -> Optional.of(new Situation(FeedbackState.REJECTED, false, true));
            case Published _ -> Optional.of(new Situation(FeedbackState.PUBLISHED, false, true));
            case Forgotten _ -> Optional.of(new Situation(FeedbackState.PUBLISHED, false, false));
        };
    }

    /** What it becomes by an event. @throws IllegalStateException a history that cannot happen */
    static Feedback evolve(Feedback before, FeedbackEvent event) {
        return switch (event) {
            case FeedbackSent e when before instanceof Unknown -> new Sent(Facts.of(e));
            case FeedbackRejected e
            when before instanceof Sent f -> new Rejected(f.facts().with(e.guidance()));
            case HandlingEvent e when before instanceof Sent f -> handled(f, e);
            case HandlingEvent e when before instanceof InProcess f -> handled(f, e);
            case FeedbackAnswered e
            when before instanceof InProcess f -> new Answered(f.facts().with(e.answer()), f.kind(), e.publishDueAt());
            case AnswerCorrected e
            when before instanceof Answered f ->
                new Answered(f.facts().with(e.answer()).with(e.reason()), f.kind(), f.publishDueAt());
            case FeedbackResultPublished _ when before instanceof Answered f -> new Published(f.facts());
            case PersonErased _ when before instanceof Rejected f -> new Forgotten(f.facts());
            case PersonErased _ when before instanceof Published f -> new Forgotten(f.facts());
            case IntakeEvent _, HandlingEvent _, ResultEvent _, PersonErased _ -> throw impossible(before, event);
        };
    }

    private static Feedback handled(Sent f, HandlingEvent event) {
        return switch (event) {
            case FeedbackClassified e ->
                new InProcess(f.facts().with(f.facts().duty().by(e.handler())), e.kind());
            case FeedbackTransferred e -> transferred(f.facts(), e);
            case FeedbackReturned e
            when f.facts().duty().from().isPresent() ->
                new Sent(f.facts().with(Duty.of(e)).with(e.reason()));
            case FeedbackReturned _, FeedbackReclassified _ -> throw impossible(f, event);
        };
    }

    private static Feedback handled(InProcess f, HandlingEvent event) {
        return switch (event) {
            case FeedbackReclassified e ->
                new InProcess(f.facts().with(f.facts().duty().corrected(e)).with(e.reason()), e.kind());
            case FeedbackTransferred e -> transferred(f.facts(), e);
            case FeedbackClassified _, FeedbackReturned _ -> throw impossible(f, event);
        };
    }

    private static Feedback transferred(Facts facts, FeedbackTransferred e) {
        return new Sent(facts.with(Duty.of(e)).with(e.reason()));
    }

    private static IllegalStateException impossible(Feedback before, FeedbackEvent event) {
        return new IllegalStateException("impossible history: " + event + " after " + before);
    }
}
