package vn.motcua.eventstore.outbound;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A message of a queue, as operators see it: no word of what it says.
 *
 * @param id of the event that it tells of; the target gets it under the same one, however often
 * @param event stored name of the event
 * @param entity whose messages go out in order
 * @param position place of the event in the log
 * @param state where it stands
 * @param tries how often it failed
 * @param reason what came out the last time, or why it was not sent; empty otherwise
 * @param queuedAt real time
 * @param nextTry real time; empty when it is not tried by itself any more
 * @param endedAt when it was sent or given up, real time; empty before
 */
public record OutboundMessage(
        UUID id,
        String event,
        String entity,
        long position,
        State state,
        int tries,
        String reason,
        Instant queuedAt,
        Optional<Instant> nextTry,
        Optional<Instant> endedAt) {
    /** Where a message stands. */
    public enum State {
        /** It waits for its turn or its next try. */
        WAITING,
        /** The target has it. */
        SENT,
        /** There was nobody to tell, or an operator gave it up. */
        NOT_SENT,
        /** It failed too often; it waits for an operator, and what comes later for its entity waits behind it. */
        DEAD
    }
}
