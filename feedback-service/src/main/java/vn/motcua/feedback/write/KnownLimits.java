package vn.motcua.feedback.write;

import jakarta.enterprise.context.ApplicationScoped;
import vn.motcua.eventstore.EventLog;
import vn.motcua.feedback.events.LimitsEvent;

/** The limits at hand for decisions: a handful of editions, read from the log before each decision that needs them. */
@ApplicationScoped
public class KnownLimits {
    private static final String TAG = "limits";

    private final EventLog log;
    private volatile LimitsTable table = LimitsTable.NONE;

    KnownLimits(EventLog log) {
        this.log = log;
    }

    /** The newest that was read; does not wait. */
    public LimitsTable latest() {
        return table;
    }

    /** Reads what has been set until now. Blocks: for virtual threads. */
    public void refresh() {
        LimitsTable read = LimitsTable.NONE;
        for (var recorded : log.history(LimitsEvent.class, TAG, LimitsEvent.ID, EventLog.NOW)) {
            read = LimitsTable.evolve(read, recorded.event());
        }
        table = read;
    }
}
