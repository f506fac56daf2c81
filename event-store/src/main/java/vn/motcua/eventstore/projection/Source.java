package vn.motcua.eventstore.projection;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import vn.motcua.eventstore.Recorded;

/** Where a projection's batches come from: the service's own log, or one partition of a topic. */
public interface Source<E> {
    /** Name under which the position is kept: {@code log}, or {@code topic/partition}. */
    String name();

    /**
     * Reads what comes after a position, at most {@code limit} events; an empty batch when there is nothing yet. Fails with
     * {@link SourceUnavailable} while the source cannot be reached.
     */
    Uni<Batch<E>> read(Position after, int limit);

    /**
     * Reads a message that was parked once more; empty when the service does not read such messages any more.
     *
     * @throws UnreadableMessage when it cannot be read still
     */
    Optional<Recorded<E>> reread(Message message) throws UnreadableMessage;

    /** Calls a listener, on any thread, whenever there may be more to read. It does not block. */
    AutoCloseable onMore(Runnable listener);

    /** Position of the newest event of the source as last known; what lag is measured against. */
    Uni<Long> newest();
}
