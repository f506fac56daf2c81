package vn.motcua.feedback.view;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.motcua.eventstore.EventLog;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.Recorded;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.FeedbackId;

/** Reads single pieces of feedback from the log: always current, with nothing to wait for. */
@ApplicationScoped
public class FeedbackLog {
    private static final String TAG = "feedback";

    private final EventLog log;

    FeedbackLog(EventLog log) {
        this.log = log;
    }

    /** A piece of feedback and its version, which is the position of its last event. */
    public record Versioned(long version, FeedbackView feedback) {}

    /** The feedback as a command left it, however often the command is repeated. Blocks: for virtual threads. */
    public FeedbackView after(Outcome outcome, Asker asker) {
        return FeedbackFold.of(log.left(outcome, FeedbackEvent.class, TAG), asker);
    }

    /** The feedback as it is; empty when there is none of that identifier. */
    public Uni<Optional<Versioned>> now(FeedbackId id, Asker asker) {
        return log.historyAsync(FeedbackEvent.class, TAG, id.toString(), EventLog.NOW)
                .map(history -> folded(history, asker));
    }

    static Optional<Versioned> folded(List<Recorded<FeedbackEvent>> history, Asker asker) {
        return history.isEmpty()
                ? Optional.empty()
                : Optional.of(new Versioned(history.getLast().position(), FeedbackFold.of(history, asker)));
    }
}
