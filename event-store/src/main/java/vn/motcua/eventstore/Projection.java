package vn.motcua.eventstore;

import io.smallrye.mutiny.Uni;
import java.util.List;

/**
 * A read model's only writer. Batches come in order; the batch and the projection's position commit in one
 * transaction, so every event counts exactly once whatever is delivered twice.
 *
 * @param <E> the family of events that it reads; others are passed over
 */
public interface Projection<E> {
    /** Name of the projection, kebab-case, fixed for good: its position is kept under it. */
    String name();

    /**
     * Version of what it makes of the events, 1 or more. Raise it whenever {@link #apply} or the tables change in a way that
     * rows written before do not have, and whenever a name is read no more: then the next release rebuilds the read model by
     * itself, beside the live one, and an older release writes to it no more. A further name needs no new version.
     */
    default int version() {
        return 1;
    }

    /** The sealed family of events, or of consumed messages, that it reads. */
    Class<E> reads();

    /** The tables that it fills; a rebuild fills copies of them and switches. */
    List<String> tables();

    /** Applies one batch inside the transaction that also moves this projection's position. */
    Uni<Void> apply(List<Recorded<E>> batch);
}
