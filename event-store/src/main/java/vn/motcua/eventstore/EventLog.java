package vn.motcua.eventstore;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Reads entities from the log, as they are now or as they were. */
public interface EventLog {
    /** Everything, whatever the position. */
    long NOW = Long.MAX_VALUE;

    /** The events of one entity in order, up to and including a position. Blocks: for virtual threads. */
    <E> List<Recorded<E>> history(Class<E> family, String entityTag, String entityId, long upTo);

    /** The same for read resources on the event loop: answers in the caller's context, whose session may be open. */
    <E> Uni<List<Recorded<E>>> historyAsync(Class<E> family, String entityTag, String entityId, long upTo);

    /**
     * The events of one entity as a command left it, however often the command is repeated. They are at hand when the command
     * was stored just now, and read when it was stored before. Blocks: for virtual threads.
     *
     * @throws OutcomeUnknown they cannot be read: the command is stored all the same
     */
    default <E> List<Recorded<E>> left(Outcome outcome, Class<E> family, String entityTag) {
        return outcome.left()
                .filter(left -> left.tagKey().equals(entityTag))
                .map(left -> left.history().stream()
                        .map(recorded -> recorded.as(family))
                        .toList())
                .orElseGet(() -> {
                    try {
                        return history(family, entityTag, outcome.entityId(), outcome.position());
                    } catch (StoreUnavailable unread) {
                        throw new OutcomeUnknown(unread);
                    }
                });
    }

    /** Events after a position in commit order, at most {@code limit}; for verification and export. */
    Uni<List<Recorded<Object>>> after(long position, int limit);

    /** Position of the newest event, 0 when there is none. */
    Uni<Long> head();
}
