package vn.motcua.eventstore.copy;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import vn.motcua.eventstore.ConsumedMessages;

/**
 * What a {@link CopyProjection} keeps, whole and in memory, at most {@link Age#MOST_MS} behind the table whoever asks: there
 * is no way to look at what is older. All of it is loaded after a change, which suits reference data of some thousand rows;
 * for what may be many there is {@link KeyedCopy}.
 *
 * @param <M> the sealed family of messages
 * @param <V> what decisions see of them
 */
public final class LocalCopy<M, V> {
    private final CopiedMessages<M> messages;
    private final String table;
    private final BiFunction<List<M>, Instant, V> view;
    private final ReentrantLock loading = new ReentrantLock();
    private volatile Loaded<V> loaded;

    /** @param view makes of all messages, in the order of the publisher's log, and the instant they are of, what is seen */
    public LocalCopy(
            Pool pool, ConsumedMessages consumed, String table, Class<M> family, BiFunction<List<M>, Instant, V> view) {
        this.messages = new CopiedMessages<>(pool, consumed, family);
        this.table = table;
        this.view = view;
        this.loaded = new Loaded<>(view.apply(List.of(), Instant.EPOCH), State.EMPTY, Age.BEFORE);
    }

    /** What was loaded, the state of the table then, and when it was last compared. */
    private record Loaded<V>(V seen, State state, Age compared) {}

    /** What changes whenever a row is added or overwritten. */
    private record State(long rows, long positions, Instant asOf) {
        static final State EMPTY = new State(0, 0, Instant.EPOCH);
    }

    /**
     * What is known, with what has changed: looks at the table unless it was looked at a moment ago. Blocks: for virtual
     * threads, decisions among them.
     */
    public V latest() {
        if (loaded.compared().isOld()) {
            CopiedMessages.requireNoEventLoop();
            loading.lock();
            try {
                if (loaded.compared().isOld()) {
                    loaded = load();
                }
            } finally {
                loading.unlock();
            }
        }
        return loaded.seen();
    }

    /** The same for event loops: does not block, reads on a thread of its own, answers in the caller's context. */
    public Uni<V> current() {
        return Aside.answer(() -> !loaded.compared().isOld(), this::latest);
    }

    private Loaded<V> load() {
        Age now = Age.now();
        State state = state();
        return new Loaded<>(state.equals(loaded.state()) ? loaded.seen() : all(state), state, now);
    }

    private State state() {
        Row row = messages.rows("SELECT count(*), coalesce(sum(position), 0)::bigint, max(recorded_at) FROM " + table)
                .iterator()
                .next();
        return row.getLong(0) == 0
                ? State.EMPTY
                : new State(
                        row.getLong(0), row.getLong(1), row.getOffsetDateTime(2).toInstant());
    }

    private V all(State state) {
        return view.apply(messages.all("SELECT kind, content FROM " + table + " ORDER BY position"), state.asOf());
    }
}
