package vn.motcua.feedback.write;

import jakarta.enterprise.context.ApplicationScoped;
import vn.motcua.eventstore.EventLog;
import vn.motcua.feedback.events.LimitsEvent;

/** The limits for decisions: a handful of editions, read from the log for each decision that needs them. */
@ApplicationScoped
public class KnownLimits {
    private static final String TAG = "limits";

    private final EventLog log;

    KnownLimits(EventLog log) {
        this.log = log;
    }

    /** Reads what has been set until now. Blocks: for virtual threads. */
    public LimitsTable latest() {
        LimitsTable read = LimitsTable.NONE;
        for (var recorded : log.history(LimitsEvent.class, TAG, LimitsEvent.ID, EventLog.NOW)) {
            read = LimitsTable.evolve(read, recorded.event());
        }
        return read;
    }
}
