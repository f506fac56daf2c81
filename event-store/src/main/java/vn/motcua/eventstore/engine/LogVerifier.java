package vn.motcua.eventstore.engine;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Walks the log from its start and checks that positions have no gap, every hash follows from what is stored, and the
 * table that events are found by has each tag of each event, and no other. Then, that the log does not end before what
 * projections and the relay have read: an end that was cut off leaves a chain without a fault.
 */
public final class LogVerifier {
    private static final int PAGE = 2_000;

    /** Each tag is looked up by itself, in the index: a join that was planned while the log was short would read all of it. */
    private static final String EVENTS = """
            SELECT position, id, name, version, metadata, payload, recorded_at, tags, hash,
              (SELECT count((SELECT 1 FROM event_tag t WHERE t.tag = line AND t.position = event.position))
               FROM unnest(string_to_array(tags, E'\\n')) AS line)
            FROM event WHERE position > $1 ORDER BY position LIMIT $2""";

    /** In one statement, so that nothing is appended between one figure and the next. */
    private static final String END = """
            SELECT log.head, readers.reached, count(t.position) FILTER (WHERE t.position <= $1),
              min(t.position) FILTER (WHERE t.position > log.head)
            FROM (SELECT coalesce(max(position), 0) AS head FROM event) AS log
            CROSS JOIN (SELECT coalesce(max(position), 0) AS reached
                        FROM (SELECT position FROM relay_position
                              UNION ALL SELECT position FROM projection_position WHERE source = 'log') AS places) AS readers
            LEFT JOIN event_tag t ON true
            GROUP BY log.head, readers.reached""";

    private static final String FIRST_ADDED_TAG = """
            SELECT greatest(1, min(t.position)) FROM event_tag t LEFT JOIN event e ON e.position = t.position
            WHERE t.position <= $1 AND (e.position IS NULL OR t.tag <> ALL (string_to_array(e.tags, E'\\n')))""";

    private final Pool pool;
    private final int page;

    public LogVerifier(Pool pool) {
        this(pool, PAGE);
    }

    /** @param page how many events are read at once */
    LogVerifier(Pool pool, int page) {
        this.pool = pool;
        this.page = page;
    }

    /** What is wrong at a position. */
    public enum Fault {
        NONE,
        EVENT_MISSING,
        EVENT_CHANGED,
        /** The event carries a tag that it is not found by. */
        TAG_MISSING,
        /** Something is found by a tag that it does not carry, or that no event carries. */
        TAG_ADDED,
        /** The log ends here, and a projection or the relay has been further. */
        END_CUT_OFF
    }

    /**
     * What was found.
     *
     * @param events events without a fault, up to the first fault
     * @param firstBad position of the first fault, 0 when the log is whole
     */
    public record Verdict(long events, long firstBad, Fault fault) {
        static Verdict bad(long position, Fault fault) {
            return new Verdict(position - 1, position, fault);
        }

        public boolean whole() {
            return fault == Fault.NONE;
        }
    }

    /**
     * How far the walk has come.
     *
     * @param position of the last event without a fault
     * @param tags how many tags the events up to there carry
     * @param fault of the event behind it
     * @param more whether there may be more behind it
     */
    private record Walk(long position, byte[] hash, long tags, Fault fault, boolean more) {
        Walk broken(Fault broken) {
            return new Walk(position, hash, tags, broken, false);
        }

        Walk ended() {
            return new Walk(position, hash, tags, fault, false);
        }
    }

    public Uni<Verdict> verify() {
        HashChain chain = new HashChain();
        AtomicReference<Walk> walk = new AtomicReference<>(new Walk(0, HashChain.ORIGIN, 0, Fault.NONE, true));
        AtomicReference<Uni<RowSet<Row>>> ahead = new AtomicReference<>(asked(0));
        // A loop, and no chain of steps: the stack does not grow with the log.
        return Multi.createBy()
                .repeating()
                .uni(() -> on(walk.get(), chain, ahead).invoke(walk::set))
                .whilst(Walk::more)
                .collect()
                .last()
                .chain(this::verdict);
    }

    private Uni<RowSet<Row>> rows(String sql, Tuple arguments) {
        return Uni.createFrom()
                .completionStage(
                        () -> pool.preparedQuery(sql).execute(arguments).toCompletionStage());
    }

    /** The events after a position, asked for at once, whether or not anybody waits for them yet. */
    private Uni<RowSet<Row>> asked(long after) {
        return Uni.createFrom()
                .completionStage(pool.preparedQuery(EVENTS)
                        .execute(Tuple.of(after, page))
                        .toCompletionStage());
    }

    private Uni<Walk> on(Walk start, HashChain chain, AtomicReference<Uni<RowSet<Row>>> ahead) {
        return ahead.get().map(rows -> {
            // PostgreSQL reads the next page while this one is walked: a page without a fault ends just before it.
            if (rows.size() == page) {
                ahead.set(asked(start.position() + page));
            }
            Walk walk = start;
            for (Row row : rows) {
                walk = step(walk, row, chain);
                if (walk.fault() != Fault.NONE) {
                    break;
                }
            }
            return walk.fault() == Fault.NONE && rows.size() == page ? walk : walk.ended();
        });
    }

    private static Walk step(Walk before, Row row, HashChain chain) {
        long position = before.position() + 1;
        if (row.getLong(0) != position) {
            return before.broken(Fault.EVENT_MISSING);
        }
        String tags = row.getString(7);
        byte[] hash = chain.next(
                before.hash(),
                position,
                row.getUUID(1),
                row.getString(2),
                row.getInteger(3),
                tags,
                row.getBuffer(4).getBytes(),
                row.getBuffer(5).getBytes(),
                EventCodec.recordedAt(row));
        if (!Arrays.equals(hash, row.getBuffer(8).getBytes())) {
            return before.broken(Fault.EVENT_CHANGED);
        }
        long carried =
                tags.isEmpty() ? 0 : 1 + tags.chars().filter(c -> c == '\n').count();
        if (row.getLong(9) != carried) {
            return before.broken(Fault.TAG_MISSING);
        }
        return new Walk(position, hash, before.tags() + carried, Fault.NONE, true);
    }

    private Uni<Verdict> verdict(Walk walk) {
        return rows(END, Tuple.of(walk.position())).chain(rows -> {
            Row end = rows.iterator().next();
            if (end.getLong(2) > walk.tags()) {
                // Every tag that an event carries was found, so there is one more than that.
                return rows(FIRST_ADDED_TAG, Tuple.of(walk.position()))
                        .map(added -> Verdict.bad(added.iterator().next().getLong(0), Fault.TAG_ADDED));
            }
            return Uni.createFrom().item(verdict(walk, end.getLong(0), end.getLong(1), end.getLong(3)));
        });
    }

    private static Verdict verdict(Walk walk, long head, long reached, Long tagBehindTheEnd) {
        if (walk.fault() != Fault.NONE) {
            return Verdict.bad(walk.position() + 1, walk.fault());
        }
        if (reached > head) {
            return Verdict.bad(head + 1, Fault.END_CUT_OFF);
        }
        return tagBehindTheEnd == null
                ? new Verdict(walk.position(), 0, Fault.NONE)
                : new Verdict(walk.position(), tagBehindTheEnd, Fault.TAG_ADDED);
    }
}
