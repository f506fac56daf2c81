package vn.motcua.eventstore.outbound;

import java.time.Instant;
import java.util.Optional;

/**
 * How one target stands, whichever instance sends.
 *
 * @param state what is done with its queue
 * @param waiting messages that are to be sent
 * @param dead messages that wait for an operator
 * @param sent messages that it has got and that are still kept
 * @param notSent messages that nobody was to get, and that are still kept
 * @param oldest when the message was queued that waits longest; empty when none waits
 * @param problem why the target is away, empty when it is not
 * @param nextTry when it is tried next while it is away, real time
 * @param pausedBy who paused it, empty when it is not
 */
public record OutboundStatus(
        String target,
        State state,
        long waiting,
        long dead,
        long sent,
        long notSent,
        Optional<Instant> oldest,
        String problem,
        Optional<Instant> nextTry,
        String pausedBy) {
    /** What is done with a queue. */
    public enum State {
        /** What is queued is sent. */
        OPEN,
        /** The target cannot be reached: now and then one message tries whether it can again. */
        AWAY,
        /** An operator holds it. */
        PAUSED
    }
}
