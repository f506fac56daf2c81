package vn.motcua.feedback.kafka;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.motcua.eventstore.engine.EventCodec;

/**
 * The copy of the catalogue in memory, at most {@link #AGE_MAX_MS} behind the table: decisions look into it without
 * waiting. Loading all of it is cheap, for a province has some thousand procedures, and happens only after a change.
 */
@ApplicationScoped
public class References {
    private static final long AGE_MAX_MS = 1_000;
    private static final Map<String, Class<? extends CatalogMessage>> KINDS = Stream.of(
                    Procedure.class, CalendarEdition.class, Organisation.class, WorkingHours.class)
            .collect(toMap(Class::getSimpleName, kind -> kind));

    private final Pool pool;
    private final ReentrantLock loading = new ReentrantLock();
    private volatile Loaded loaded = new Loaded(Reference.of(List.of(), Instant.EPOCH), State.EMPTY, 0);

    References(Pool pool) {
        this.pool = pool;
    }

    /** What was loaded, the state of the table then, and when it was last compared, in monotonic milliseconds. */
    private record Loaded(Reference reference, State state, long comparedAt) {}

    /** What changes whenever a row is added or overwritten. */
    private record State(long rows, long positions, Instant asOf) {
        static final State EMPTY = new State(0, 0, Instant.EPOCH);
    }

    /** The newest that is loaded; does not wait. */
    public Reference latest() {
        return loaded.reference();
    }

    /** Loads what has changed, unless it was looked at a moment ago. Blocks: for virtual threads. */
    public Reference refreshed() {
        if (monotonicMs() - loaded.comparedAt() >= AGE_MAX_MS) {
            loading.lock();
            try {
                if (monotonicMs() - loaded.comparedAt() >= AGE_MAX_MS) {
                    loaded = load().await().indefinitely();
                }
            } finally {
                loading.unlock();
            }
        }
        return loaded.reference();
    }

    private Uni<Loaded> load() {
        long now = monotonicMs();
        return pool.query("SELECT count(*), coalesce(sum(position), 0)::bigint, max(recorded_at) FROM catalog_copy")
                .execute()
                .map(References::state)
                .chain(state -> state.equals(loaded.state())
                        ? Uni.createFrom().item(new Loaded(loaded.reference(), state, now))
                        : all(state).map(reference -> new Loaded(reference, state, now)));
    }

    private static State state(RowSet<Row> rows) {
        Row row = rows.iterator().next();
        return row.getLong(0) == 0
                ? State.EMPTY
                : new State(
                        row.getLong(0), row.getLong(1), row.getOffsetDateTime(2).toInstant());
    }

    private Uni<Reference> all(State state) {
        return pool.query("SELECT kind, content FROM catalog_copy ORDER BY position")
                .execute()
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> message(row.getString(0), row.getString(1)))
                        .toList())
                .map(messages -> Reference.of(messages, state.asOf()));
    }

    static CatalogMessage message(String kind, String content) {
        try {
            return EventCodec.JSON.readValue(content, KINDS.get(kind));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the copy holds a message that cannot be read: " + kind, e);
        }
    }

    private static long monotonicMs() {
        return System.nanoTime() / 1_000_000 + AGE_MAX_MS;
    }
}
