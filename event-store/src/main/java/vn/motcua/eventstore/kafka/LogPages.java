package vn.motcua.eventstore.kafka;

import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.Optional;
import java.util.function.Consumer;
import vn.motcua.eventstore.Bounds;

/** The log as a relay reads it: in pages that are bounded in events and in bytes. Blocks: for the relay's own thread. */
final class LogPages {
    /** At most so many events in a page. */
    static final int EVENTS = 500;

    /** An event that begins behind so many bytes is not in the page any more. */
    private static final long BYTES = Bounds.EVENT_BYTES;

    private static final String COLUMNS = "position, id, name, version, metadata, payload, recorded_at, hash";
    private static final String PAGE = "SELECT " + COLUMNS + " FROM ("
            + "SELECT *, sum(octet_length(payload)) OVER (ORDER BY position) - octet_length(payload) AS bytes_before"
            + " FROM (SELECT " + COLUMNS
            + " FROM event WHERE position > $1 ORDER BY position LIMIT $2) AS next) AS page"
            + " WHERE bytes_before < $3 ORDER BY position";

    private final Pool pool;

    LogPages(Pool pool) {
        this.pool = pool;
    }

    /** What follows a position: rows of (position, id, name, version, metadata, payload, recorded_at, hash). */
    RowSet<Row> after(long position) {
        return page(position, EVENTS);
    }

    /** Hands on what follows a position, up to another one. */
    void between(long after, long upTo, Consumer<Row> taker) {
        long at = after;
        while (at < upTo) {
            RowSet<Row> rows = after(at);
            for (Row row : rows) {
                at = row.getLong(0);
                if (at <= upTo) {
                    taker.accept(row);
                }
            }
            if (rows.size() == 0) {
                return;
            }
        }
    }

    /** The event at a position. */
    Optional<Row> at(long position) {
        for (Row row : page(position - 1, 1)) {
            if (row.getLong(0) == position) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private RowSet<Row> page(long after, int events) {
        return RelayPosition.await(pool.preparedQuery(PAGE).execute(Tuple.of(after, events, BYTES)));
    }

    /** Position of the newest event, 0 for an empty log. */
    long head() {
        return RelayPosition.await(pool.preparedQuery("SELECT coalesce(max(position), 0) FROM event")
                        .execute())
                .iterator()
                .next()
                .getLong(0);
    }
}
