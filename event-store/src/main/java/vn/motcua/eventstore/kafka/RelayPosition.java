package vn.motcua.eventstore.kafka;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.InterruptException;
import vn.motcua.eventstore.StoreUnavailable;
import vn.motcua.eventstore.engine.StoreAddress;

/**
 * How far a relay has published, on a database connection of its own. The lock of who publishes lives and dies with
 * that connection, so whoever has lost the lock cannot move the position either.
 *
 * <p>Commits of moves do not wait for the disk: one that gets lost is made up for from {@link PublishedMark}.
 */
final class RelayPosition implements AutoCloseable {
    private static final long LOCK = 7_711_002_027L;
    private static final int ANSWER_SECONDS = 10;

    private final PgConnection connection;
    private final String relay;

    private RelayPosition(PgConnection connection, String relay) {
        this.connection = connection;
        this.relay = relay;
    }

    /**
     * How far it has come.
     *
     * @param position of the last event published, 0 before the first
     * @param round how often it was asked to begin anew
     * @param topicId what Kafka calls the topic that it has filled, empty before the first
     * @param history what the log is called by those who read the topic
     */
    record Place(long position, int round, String topicId, String history) {
        Place at(long other) {
            return new Place(other, round, topicId, history);
        }
    }

    static RelayPosition connect(Vertx vertx, StoreAddress store, String relay) {
        Future<PgConnection> connecting =
                PgConnection.connect(vertx, store.connectOptions().addProperty("synchronous_commit", "off"));
        try {
            RelayPosition position = new RelayPosition(await(connecting), relay);
            position.query(
                    "INSERT INTO relay_position (relay, position) VALUES ($1, 0) ON CONFLICT DO NOTHING",
                    Tuple.of(relay));
            return position;
        } catch (RuntimeException e) {
            // Also one that is made after nobody waits for it any more.
            connecting.onSuccess(PgConnection::close);
            throw e;
        }
    }

    /** Whether this instance is the one that publishes from now on. */
    boolean lock() {
        return query("SELECT pg_try_advisory_lock($1)", Tuple.of(LOCK))
                .iterator()
                .next()
                .getBoolean(0);
    }

    Place read() {
        Row row = query(
                        "SELECT position, round, topic_id, history FROM relay_position WHERE relay = $1",
                        Tuple.of(relay))
                .iterator()
                .next();
        return new Place(
                row.getLong(0),
                row.getInteger(1),
                row.getString(2),
                row.getUUID(3).toString());
    }

    /** Moves from one place to another position; gives where it then stands: elsewhere when it was told to begin anew. */
    Place move(Place from, long to) {
        RowSet<Row> moved = query(
                "UPDATE relay_position SET position = $1 WHERE relay = $2 AND position = $3 AND round = $4",
                Tuple.of(to, relay, from.position(), from.round()));
        return moved.rowCount() == 1 ? from.at(to) : read();
    }

    /** Has everything published to a topic that was made anew. This commit, too, waits for the disk. */
    Place fill(String topicId) {
        query(
                "UPDATE relay_position SET position = 0, round = round + 1, topic_id = $2 WHERE relay = $1"
                        + " RETURNING set_config('synchronous_commit', 'on', true)",
                Tuple.of(relay, topicId));
        return read();
    }

    /** Has everything published again. Nothing would make up for it, so this commit does wait for the disk. */
    void beginAnew() {
        query(
                "UPDATE relay_position SET position = 0, round = round + 1 WHERE relay = $1"
                        + " RETURNING set_config('synchronous_commit', 'on', true)",
                Tuple.of(relay));
    }

    /** Has everything published again as another history, to a topic that is made anew. */
    void beginAnotherHistory() {
        query(
                "UPDATE relay_position SET position = 0, round = round + 1, topic_id = '', history = gen_random_uuid()"
                        + " WHERE relay = $1 RETURNING set_config('synchronous_commit', 'on', true)",
                Tuple.of(relay));
    }

    private RowSet<Row> query(String sql, Tuple arguments) {
        return await(connection.preparedQuery(sql).execute(arguments));
    }

    /** Waits for an answer of the database; for the relay's own thread only. */
    static <T> T await(Future<T> answer) {
        try {
            return answer.toCompletionStage().toCompletableFuture().get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new StoreUnavailable(
                    "the event store cannot be reached: " + e.getCause().getMessage(), e.getCause());
        } catch (TimeoutException e) {
            throw new StoreUnavailable("the event store does not answer", e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    @Override
    public void close() {
        connection.close();
    }
}
