package vn.motcua.feedback.write;

import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_NOT_YOURS;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.motcua.eventstore.Actor;
import vn.motcua.eventstore.Actor.Machine;
import vn.motcua.feedback.kafka.Reach;
import vn.motcua.feedback.write.Feedback.Answered;
import vn.motcua.feedback.write.Feedback.Forgotten;
import vn.motcua.feedback.write.Feedback.InProcess;
import vn.motcua.feedback.write.Feedback.Published;
import vn.motcua.feedback.write.Feedback.Rejected;
import vn.motcua.feedback.write.Feedback.Sent;
import vn.motcua.feedback.write.Feedback.Unknown;

/** Keeps every command on existing feedback to those whose reach it is in. */
public final class OwnFeedback {
    private OwnFeedback() {}

    /**
     * A machine of ours acts on the feedback that its trigger names, and belongs to no organisation: it passes.
     *
     * @param reachOf reach of a unit; asked for existing feedback alone
     * @throws vn.motcua.eventstore.Refused FEEDBACK_NOT_YOURS
     */
    public static void require(Feedback feedback, Actor actor, Function<String, Reach> reachOf) {
        if (actor instanceof Machine) {
            return;
        }
        Supplier<Reach> reach = () -> reachOf.apply(actor.org());
        switch (feedback) {
            case Sent f -> require(f.facts(), Optional.empty(), reach.get());
            case InProcess f -> require(f.facts(), Optional.of(f.handler()), reach.get());
            case Answered f -> require(f.facts(), Optional.of(f.handler()), reach.get());
            case Rejected f -> require(f.facts(), Optional.empty(), reach.get());
            case Published f -> require(f.facts(), Optional.of(f.handler()), reach.get());
            case Unknown _, Forgotten _ -> {
                // Nothing to keep: whatever is asked is refused for that.
            }
        }
    }

    private static void require(Facts facts, Optional<String> handler, Reach reach) {
        String agency = facts.dimensions().agency();
        if (!reach.covers(agency, handler)) {
            throw FEEDBACK_NOT_YOURS.because("Phản ánh, kiến nghị về đơn vị " + agency);
        }
    }
}
