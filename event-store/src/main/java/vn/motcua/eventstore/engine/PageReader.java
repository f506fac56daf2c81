package vn.motcua.eventstore.engine;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriterion;
import vn.motcua.eventstore.Bounds;

/** Reads the log in position order, a page at a time, whole or what matches some criteria. */
public final class PageReader {
    private static final String COLUMNS =
            "SELECT position, id, name, version, metadata, payload, recorded_at FROM event";

    private static final String BOUNDED = "SELECT position, id, name, version, metadata, payload, recorded_at FROM ("
            + "SELECT *, sum(octet_length(payload)) OVER (ORDER BY position) - octet_length(payload) AS bytes_before FROM ("
            + COLUMNS + " WHERE position > $1 ORDER BY position LIMIT $2) AS next) AS page"
            + " WHERE bytes_before < $3 ORDER BY position";

    private final Pool pool;

    public PageReader(Pool pool) {
        this.pool = pool;
    }

    /** Events after a position and up to another one, at most {@code limit}. */
    public Future<RowSet<Row>> page(long after, long upTo, int limit, Set<EventCriterion> criteria) {
        List<Object> arguments = new ArrayList<>(List.of(after, upTo, limit));
        String where = " WHERE position > $1 AND position <= $2" + matching(criteria, arguments);
        return pool.preparedQuery(COLUMNS + where + " ORDER BY position LIMIT $3")
                .execute(Tuple.from(arguments));
    }

    /** Events after a position, at most {@code limit}; an event that begins behind {@link Bounds#EVENT_BYTES} is not among them any more. */
    public Future<RowSet<Row>> bounded(long after, int limit) {
        return pool.preparedQuery(BOUNDED).execute(Tuple.of(after, limit, (long) Bounds.EVENT_BYTES));
    }

    private static String matching(Set<EventCriterion> criteria, List<Object> arguments) {
        if (criteria.isEmpty()) {
            return "";
        }
        List<String> alternatives =
                criteria.stream().map(c -> alternative(c, arguments)).toList();
        return " AND (" + String.join(" OR ", alternatives) + ")";
    }

    private static String alternative(EventCriterion criterion, List<Object> arguments) {
        List<String> all = new ArrayList<>();
        for (String tag : EventCodec.lines(criterion.tags())) {
            arguments.add(tag);
            all.add("EXISTS (SELECT FROM event_tag t WHERE t.tag = $" + arguments.size()
                    + " AND t.position = event.position)");
        }
        if (!criterion.types().isEmpty()) {
            arguments.add(criterion.types().stream().map(QualifiedName::name).toArray(String[]::new));
            all.add("name = ANY($" + arguments.size() + ")");
        }
        return "(" + String.join(" AND ", all) + ")";
    }

    /** Position of the newest event, 0 for an empty log. */
    public Future<Long> head() {
        return pool.preparedQuery("SELECT coalesce(max(position), 0) FROM event")
                .execute()
                .map(rows -> rows.iterator().next().getLong(0));
    }

    /** Position before the first event recorded at or after a time; the head when there is none. */
    Future<Long> before(java.time.Instant at) {
        return pool.preparedQuery("SELECT coalesce((SELECT min(position) - 1 FROM event WHERE recorded_at >= $1),"
                        + " (SELECT coalesce(max(position), 0) FROM event))")
                .execute(Tuple.of(at.atOffset(java.time.ZoneOffset.UTC)))
                .map(rows -> rows.iterator().next().getLong(0));
    }
}
