package vn.motcua.catalog.write;

import vn.motcua.catalog.events.DecisionEvent.DecisionRecorded;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.PublicationEvent;

/** What is known of a publication decision: whether it was recorded. */
public sealed interface Decision {
    Decision NONE = new Unknown();

    /** Never recorded. */
    record Unknown() implements Decision {}

    /** Recorded, for good. */
    record Recorded() implements Decision {}

    /** What a decision does to procedures belongs to their own histories and changes nothing here. */
    static Decision evolve(Decision before, PublicationEvent event) {
        return switch (event) {
            case DecisionRecorded _ when before instanceof Unknown -> new Recorded();
            case ProcedureEvent _ when before instanceof Recorded -> before;
            case DecisionRecorded _, ProcedureEvent _ ->
                throw new IllegalStateException("impossible history: " + event + " after " + before);
        };
    }
}
