package vn.motcua.eventstore.copy;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.motcua.eventstore.engine.EventCodec;

/**
 * What a {@link CopyProjection} keeps, in memory, at most {@link #AGE_MAX_MS} behind the table: decisions look into it
 * without waiting. All of it is loaded after a change, which suits reference data of some thousand rows.
 *
 * @param <M> the sealed family of messages
 * @param <V> what decisions see of them
 */
public final class LocalCopy<M, V> {
    private static final long AGE_MAX_MS = 1_000;

    private final Pool pool;
    private final String table;
    private final Map<String, Class<? extends M>> kinds;
    private final BiFunction<List<M>, Instant, V> view;
    private final ReentrantLock loading = new ReentrantLock();
    private volatile Loaded<V> loaded;

    /** @param view makes of all messages, in the order of the publisher's log, and the instant they are of, what is seen */
    public LocalCopy(Pool pool, String table, Class<M> family, BiFunction<List<M>, Instant, V> view) {
        this.pool = pool;
        this.table = table;
        this.kinds = Stream.of(family.getPermittedSubclasses())
                .collect(toMap(Class::getSimpleName, kind -> kind.asSubclass(family)));
        this.view = view;
        this.loaded = new Loaded<>(view.apply(List.of(), Instant.EPOCH), State.EMPTY, 0);
    }

    /** What was loaded, the state of the table then, and when it was last compared, in monotonic milliseconds. */
    private record Loaded<V>(V seen, State state, long comparedAt) {}

    /** What changes whenever a row is added or overwritten. */
    private record State(long rows, long positions, Instant asOf) {
        static final State EMPTY = new State(0, 0, Instant.EPOCH);
    }

    /** The newest that is loaded; does not wait. */
    public V latest() {
        return loaded.seen();
    }

    /** Loads what has changed, unless it was looked at a moment ago. Blocks: for virtual threads. */
    public V refreshed() {
        if (isOld()) {
            loading.lock();
            try {
                if (isOld()) {
                    loaded = load();
                }
            } finally {
                loading.unlock();
            }
        }
        return loaded.seen();
    }

    /** The same for event loops: does not block, reads what was loaded on a thread of its own, answers in the caller's context. */
    public Uni<V> current() {
        return Uni.createFrom()
                .deferred(() -> isOld() ? loadedAside() : Uni.createFrom().item(loaded.seen()));
    }

    private Uni<V> loadedAside() {
        Context caller = Vertx.currentContext();
        Uni<V> refreshed = Uni.createFrom()
                .completionStage(() -> CompletableFuture.supplyAsync(this::refreshed, Thread::startVirtualThread));
        return caller == null ? refreshed : refreshed.emitOn(task -> caller.runOnContext(_ -> task.run()));
    }

    private boolean isOld() {
        return monotonicMs() - loaded.comparedAt() >= AGE_MAX_MS;
    }

    private Loaded<V> load() {
        long now = monotonicMs();
        State state =
                state(rows("SELECT count(*), coalesce(sum(position), 0)::bigint, max(recorded_at) FROM " + table));
        return new Loaded<>(state.equals(loaded.state()) ? loaded.seen() : all(state), state, now);
    }

    private RowSet<Row> rows(String sql) {
        return pool.query(sql)
                .execute()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private static State state(RowSet<Row> rows) {
        Row row = rows.iterator().next();
        return row.getLong(0) == 0
                ? State.EMPTY
                : new State(
                        row.getLong(0), row.getLong(1), row.getOffsetDateTime(2).toInstant());
    }

    private V all(State state) {
        List<M> messages = new ArrayList<>();
        rows("SELECT kind, content FROM " + table + " ORDER BY position")
                .forEach(row -> messages.add(message(row.getString(0), row.getString(1))));
        return view.apply(messages, state.asOf());
    }

    private M message(String kind, String content) {
        try {
            return EventCodec.JSON.readValue(content, kinds.get(kind));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the copy holds a message that cannot be read: " + kind, e);
        }
    }

    private static long monotonicMs() {
        return System.nanoTime() / 1_000_000 + AGE_MAX_MS;
    }
}
