package vn.motcua.feedback.write;

import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_HANDLED_ELSEWHERE;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_UNKNOWN;

import java.util.function.Function;
import vn.motcua.eventstore.Actor;
import vn.motcua.eventstore.Actor.Machine;
import vn.motcua.feedback.events.Kind;
import vn.motcua.feedback.write.Feedback.Answered;
import vn.motcua.feedback.write.Feedback.Forgotten;
import vn.motcua.feedback.write.Feedback.InProcess;
import vn.motcua.feedback.write.Feedback.Known;
import vn.motcua.feedback.write.Feedback.Published;
import vn.motcua.feedback.write.Feedback.Rejected;
import vn.motcua.feedback.write.Feedback.Sent;
import vn.motcua.feedback.write.Feedback.Unknown;
import vn.motcua.organisations.Reach;

/**
 * Keeps every command on existing feedback to those whose reach it is in; for all others there is none. What was found to be about
 * conduct is moved by who handles it alone, until its result is public: those whom it tells of only see it.
 */
public final class OwnFeedback {
    private OwnFeedback() {}

    /**
     * A machine of ours acts on the feedback that its trigger names, and belongs to no organisation: it passes.
     *
     * @param reachOf reach of a unit; asked for existing feedback alone
     * @throws vn.motcua.eventstore.Refused FEEDBACK_UNKNOWN or FEEDBACK_HANDLED_ELSEWHERE
     * @legal LB-56 feedback about conduct is not handled by those whom it tells of
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
                Reach reach = reachOf.apply(actor.org());
                if (!reach.coversAny(facts.agency(), facts.handler())) {
                    throw FEEDBACK_UNKNOWN.of(facts.id());
                }
                if (isConductUnderWay(f) && !reach.covers(facts.handler())) {
                    throw FEEDBACK_HANDLED_ELSEWHERE.of(facts.id());
                }
            }
        }
    }

    private static boolean isConductUnderWay(Known feedback) {
        return switch (feedback) {
            case InProcess f -> f.kind() == Kind.CONDUCT;
            case Answered f -> f.kind() == Kind.CONDUCT;
            case Sent _, Rejected _, Published _, Forgotten _ -> false;
        };
    }
}
