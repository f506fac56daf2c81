package vn.motcua.eventstore.copy;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import vn.motcua.eventstore.ConsumedMessages;

/**
 * What a {@link CopyProjection} keeps, key by key: for what may be many, as the versions of ten thousand procedures. What was
 * asked for is kept in memory, the least used goes first, and it is at most {@link Age#MOST_MS} behind the table.
 *
 * @param <M> the sealed family of messages
 * @param <V> what decisions see of the messages of one key
 */
public final class KeyedCopy<M, V> {
    private final CopiedMessages<M> messages;
    private final String table;
    private final BiFunction<String, List<M>, V> view;
    private final Map<String, Known> known;

    /**
     * @param keysMost how many keys are kept in memory, 1 or more
     * @param view makes of a key and all messages that have it, in the order of the publisher's log, what is seen; also of none
     */
    public KeyedCopy(
            Pool pool,
            ConsumedMessages consumed,
            String table,
            Class<M> family,
            int keysMost,
            BiFunction<String, List<M>, V> view) {
        this.messages = new CopiedMessages<>(pool, consumed, family);
        this.table = table;
        this.view = view;
        this.known = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
                return size() > keysMost;
            }
        };
    }

    /** What is known of one key. Whoever asks for the same key meanwhile waits for the same answer. */
    private final class Known {
        private final String key;
        private final ReentrantLock loading = new ReentrantLock();
        private volatile Age read = Age.BEFORE;
        private volatile List<M> loaded = List.of();
        private volatile V seen;

        Known(String key) {
            this.key = key;
            this.seen = view.apply(key, List.of());
        }

        V fresh() {
            if (read.isOld()) {
                CopiedMessages.requireNoEventLoop();
                loading.lock();
                try {
                    if (read.isOld()) {
                        load();
                    }
                } finally {
                    loading.unlock();
                }
            }
            return seen;
        }

        private void load() {
            Age now = Age.now();
            List<M> all = messages.all("SELECT kind, content FROM " + table + " WHERE key = $1 ORDER BY position", key);
            if (!all.equals(loaded)) {
                loaded = all;
                seen = view.apply(key, all);
            }
            read = now;
        }
    }

    /** What is known of a key, with what has changed. Blocks: for virtual threads, decisions among them. */
    public V get(String key) {
        return of(key).fresh();
    }

    /** The same for event loops: does not block, reads on a thread of its own, answers in the caller's context. */
    public Uni<V> current(String key) {
        Known asked = of(key);
        return Aside.answer(() -> !asked.read.isOld(), asked::fresh);
    }

    private Known of(String key) {
        synchronized (known) {
            return known.computeIfAbsent(key, Known::new);
        }
    }

    /** How many keys are in memory. */
    int kept() {
        synchronized (known) {
            return known.size();
        }
    }
}
