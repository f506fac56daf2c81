package vn.motcua.plan.write.draftplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.motcua.eventstore.EventLog;
import vn.motcua.eventstore.Recorded;
import vn.motcua.plan.events.PlanEvent;
import vn.motcua.plan.events.PlanEvent.PlanDiscarded;
import vn.motcua.plan.view.Plans;

/**
 * How often an organisation made a plan of a document. Each attempt is a tag of its own that is stored once, so of two who confirm the
 * same document at once, one is refused; the next attempt is open when the plan of the one before was discarded.
 */
@ApplicationScoped
public class Attempts {
    /** Key of the tag. */
    public static final String TAG = "planSource";

    private final EventLog log;

    public Attempts(EventLog log) {
        this.log = log;
    }

    /** The tag's value of an attempt; the first has the organisation and the hash alone. */
    public static String value(String organisation, String sourceHash, Optional<Integer> attempt) {
        return organisation + " " + sourceHash
                + attempt.map(number -> " " + number).orElse("");
    }

    /** The attempt that is open, or the one whose plan stands; empty for the first. Blocks: for virtual threads. */
    public Optional<Integer> next(String organisation, String sourceHash) {
        int number = 1;
        while (isDiscarded(value(organisation, sourceHash, told(number)))) {
            number++;
        }
        return told(number);
    }

    private static Optional<Integer> told(int number) {
        return Optional.of(number).filter(n -> n > 1);
    }

    private boolean isDiscarded(String tag) {
        List<Recorded<PlanEvent>> drafted = log.history(PlanEvent.class, TAG, tag, EventLog.NOW);
        return !drafted.isEmpty()
                && log.history(
                                        PlanEvent.class,
                                        Plans.LIFE,
                                        drafted.getFirst().event().planId().toString(),
                                        EventLog.NOW)
                                .getLast()
                                .event()
                        instanceof PlanDiscarded;
    }
}
