package vn.motcua.feedback.write;

import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_UNKNOWN;

import java.util.function.Function;
import vn.motcua.eventstore.Actor;
import vn.motcua.eventstore.Actor.Machine;
import vn.motcua.feedback.write.Feedback.Known;
import vn.motcua.feedback.write.Feedback.Unknown;
import vn.motcua.organisations.Reach;

/** Keeps every command on existing feedback to those whose reach it is in; for all others there is none. */
public final class OwnFeedback {
    private OwnFeedback() {}

    /**
     * A machine of ours acts on the feedback that its trigger names, and belongs to no organisation: it passes.
     *
     * @param reachOf reach of a unit; asked for existing feedback alone
     * @throws vn.motcua.eventstore.Refused FEEDBACK_UNKNOWN
     */
    public static void require(Feedback feedback, Actor actor, Function<String, Reach> reachOf) {
        if (actor instanceof Machine) {
            return;
        }
        switch (feedback) {
            case Unknown _ -> {
                // Nothing to keep: whatever is asked is refused for that.
            }
            case Known f -> {
                Facts facts = f.facts();
                if (!reachOf.apply(actor.org()).coversAny(facts.agency(), facts.handler())) {
                    throw FEEDBACK_UNKNOWN.of(facts.id());
                }
            }
        }
    }
}
