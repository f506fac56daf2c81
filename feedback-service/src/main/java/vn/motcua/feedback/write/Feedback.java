package vn.motcua.feedback.write;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.FeedbackEvent.FeedbackAnswered;
import vn.motcua.feedback.events.FeedbackEvent.FeedbackClassified;
import vn.motcua.feedback.events.FeedbackEvent.FeedbackRejected;
import vn.motcua.feedback.events.FeedbackEvent.FeedbackResultPublished;
import vn.motcua.feedback.events.FeedbackEvent.FeedbackSent;
import vn.motcua.feedback.events.FeedbackEvent.PersonErased;
import vn.motcua.feedback.events.Kind;

/** A piece of feedback as decisions need it: one record per stage, so an illegal mix cannot be written down. */
public sealed interface Feedback {
    Feedback NONE = new Unknown();

    /** Nothing happened yet. */
    record Unknown() implements Feedback {}

    /** Waits to be classified or rejected. */
    record Sent(Facts facts) implements Feedback {}

    /** Classified and not yet answered. */
    record InProcess(Facts facts, Kind kind, String handler) implements Feedback {}

    /**
     * Waits for its result to be published.
     *
     * @param publishDueAt latest instant of the publication; empty when anonymous
     * @param answer reference into the vault
     */
    record Answered(Facts facts, Kind kind, String handler, Optional<Instant> publishDueAt, UUID answer)
            implements Feedback {}

    /** Rejected. @param guidance reference into the vault */
    record Rejected(Facts facts, UUID guidance) implements Feedback {}

    /** Published or kept back. @param answer reference into the vault */
    record Published(Facts facts, String handler, UUID answer) implements Feedback {}

    /** Ended, and its sender is forgotten. */
    record Forgotten() implements Feedback {}

    /** What it becomes by an event. @throws IllegalStateException a history that cannot happen */
    static Feedback evolve(Feedback before, FeedbackEvent event) {
        return switch (event) {
            case FeedbackSent e when before instanceof Unknown -> new Sent(Facts.of(e));
            case FeedbackClassified e when before instanceof Sent f -> new InProcess(f.facts(), e.kind(), e.handler());
            case FeedbackRejected e when before instanceof Sent f -> new Rejected(f.facts(), e.guidance());
            case FeedbackAnswered e
            when before instanceof InProcess f ->
                new Answered(f.facts(), f.kind(), f.handler(), e.publishDueAt(), e.answer());
            case FeedbackResultPublished _
            when before instanceof Answered f -> new Published(f.facts(), f.handler(), f.answer());
            case PersonErased _ when before instanceof Rejected || before instanceof Published -> new Forgotten();
            case FeedbackSent _, FeedbackClassified _, FeedbackRejected _ -> throw impossible(before, event);
            case FeedbackAnswered _, FeedbackResultPublished _, PersonErased _ -> throw impossible(before, event);
        };
    }

    private static IllegalStateException impossible(Feedback before, FeedbackEvent event) {
        return new IllegalStateException("impossible history: " + event + " after " + before);
    }
}
