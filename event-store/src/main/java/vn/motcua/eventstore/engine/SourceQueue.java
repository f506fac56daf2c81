package vn.motcua.eventstore.engine;

import io.vertx.core.Context;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import vn.motcua.eventstore.StoreUnavailable;

/** Loads entities by tag. Loads that wait go out as one query, so that many commands share one round trip. */
final class SourceQueue {
    /** Events of one entity read by one query; a longer history takes further queries. */
    static final int PAGE = 1_000;

    private static final int QUERY_LOADS_MAX = 128;
    private static final int UNDER_WAY_MAX = 2;
    private static final int WAITING_MAX = 2_000;
    private static final long WAIT_MOST_NANOS = Duration.ofSeconds(5).toNanos();
    private static final String QUERY = """
            SELECT e.position, e.id, e.name, e.version, e.metadata, e.payload, e.recorded_at, k.n
            FROM unnest($1::text[], $2::bigint[]) WITH ORDINALITY AS k(tag, after, n)
            CROSS JOIN LATERAL (SELECT t.position FROM event_tag t WHERE t.tag = k.tag AND t.position > k.after
                                ORDER BY t.position LIMIT $3) AS t
            JOIN event e ON e.position = t.position
            ORDER BY k.n, e.position""";

    /** @param before how many rows earlier queries of the same load gave */
    private record Load(
            String tag, long after, List<Row> rows, int before, CompletableFuture<List<Row>> loaded, long since) {
        Load(String tag, long after, List<Row> rows, int before, CompletableFuture<List<Row>> loaded) {
            this(tag, after, rows, before, loaded, System.nanoTime());
        }

        /** Refuses a load that has waited too long: one that is sent now would be answered too late. */
        boolean isTooOld() {
            return System.nanoTime() - since > WAIT_MOST_NANOS
                    && loaded.completeExceptionally(new StoreUnavailable("a load has waited too long"));
        }
    }

    private final Pool pool;
    private final Context loop;
    private final Queue<Load> arriving = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final AtomicInteger waiting = new AtomicInteger();
    private int underWay; // touched on the event loop only

    SourceQueue(Context loop, Pool pool) {
        this.pool = pool;
        this.loop = loop;
    }

    /** All rows with a tag after a position, in order. Completes on the event loop. */
    CompletableFuture<List<Row>> load(String tag, long after) {
        Load load = new Load(tag, after, new ArrayList<>(), 0, new CompletableFuture<>());
        if (waiting.get() >= WAITING_MAX) {
            load.loaded.completeExceptionally(new StoreUnavailable("too many loads are waiting"));
            return load.loaded;
        }
        enqueue(load);
        return load.loaded;
    }

    private void enqueue(Load load) {
        waiting.incrementAndGet();
        arriving.add(load);
        if (scheduled.compareAndSet(false, true)) {
            loop.runOnContext(_ -> {
                scheduled.set(false);
                pump();
            });
        }
    }

    private void pump() {
        while (underWay < UNDER_WAY_MAX && !arriving.isEmpty()) {
            List<Load> loads = new ArrayList<>();
            for (Load l = arriving.poll(); l != null; l = loads.size() < QUERY_LOADS_MAX ? arriving.poll() : null) {
                waiting.decrementAndGet();
                if (!l.isTooOld()) {
                    loads.add(l);
                }
            }
            if (!loads.isEmpty()) {
                query(loads);
            }
        }
    }

    private void query(List<Load> loads) {
        underWay++;
        String[] tags = loads.stream().map(Load::tag).toArray(String[]::new);
        Long[] after = loads.stream().map(Load::after).toArray(Long[]::new);
        Tuple arguments =
                Tuple.tuple().addArrayOfString(tags).addArrayOfLong(after).addInteger(PAGE);
        pool.preparedQuery(QUERY)
                .execute(arguments)
                .onComplete(result -> loop.runOnContext(_ -> {
                    underWay--;
                    if (result.succeeded()) {
                        result.result().forEach(row -> loads.get(row.getLong(7).intValue() - 1)
                                .rows()
                                .add(row));
                        loads.forEach(this::finish);
                    } else {
                        StoreUnavailable why =
                                new StoreUnavailable("the event store cannot be reached", result.cause());
                        loads.forEach(l -> l.loaded().completeExceptionally(why));
                    }
                    pump();
                }));
    }

    private void finish(Load load) {
        int read = load.rows().size();
        if (read - load.before() == PAGE) {
            // A full page: there may be more. A short or empty one is the end, so no load costs a second query for
            // nothing.
            long last = load.rows().getLast().getLong(0);
            enqueue(new Load(load.tag(), last, load.rows(), read, load.loaded()));
        } else {
            load.loaded().complete(load.rows());
        }
    }
}
