package vn.motcua.eventstore.engine;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.function.Consumer;

/**
 * The one connection that appends go out on, made anew after it was lost. It is asked something every few seconds: when nothing
 * is heard of it for {@link StoreAddress#ANSWER_SECONDS}, it is lost. Touched on one event loop only.
 */
final class AppendConnection {
    private static final long BEAT_MS = 2_000;

    private final Vertx vertx;
    private final StoreAddress address;
    private final Consumer<Heads> head;
    private final Runnable lost;
    private boolean closed;
    private Future<PgConnection> opened = Future.failedFuture("not connected yet");
    private PgConnection connection;

    /**
     * @param head is told the newest event whenever a connection was made
     * @param lost is called when there is none any more: whoever answers the next one may have another log
     */
    AppendConnection(Vertx vertx, StoreAddress address, Consumer<Heads> head, Runnable lost) {
        this.lost = lost;
        this.vertx = vertx;
        this.address = address;
        this.head = head;
    }

    Future<PgConnection> open() {
        // First of all: a connection that is being closed still looks like one.
        if (closed) {
            return Future.failedFuture("closed");
        }
        if (connection != null) {
            return Future.succeededFuture(connection);
        }
        opened = PgConnection.connect(vertx, address.heardOften());
        return opened.compose(c -> c.query("SELECT position, hash FROM event ORDER BY position DESC LIMIT 1")
                .execute()
                .map(rows -> {
                    head.accept(newest(rows));
                    long beat =
                            vertx.setPeriodic(BEAT_MS, _ -> c.query("SELECT 1").execute());
                    c.closeHandler(_ -> {
                        vertx.cancelTimer(beat);
                        forget(c);
                    });
                    connection = c;
                    return c;
                })
                .onFailure(_ -> c.close()));
    }

    boolean isOpen() {
        return connection != null && !closed;
    }

    private static Heads newest(RowSet<Row> rows) {
        return rows.size() == 0
                ? new Heads(0, HashChain.ORIGIN)
                : Heads.of(rows.iterator().next());
    }

    private void forget(PgConnection broken) {
        if (connection == broken) {
            connection = null;
            opened = Future.failedFuture("lost");
            lost.run();
        }
    }

    /** Gives a connection up that is of no more use. */
    void drop(PgConnection broken) {
        forget(broken);
        broken.close();
    }

    /** Completes when the connection is gone, also one that is just being made. */
    Future<Void> close() {
        closed = true;
        return opened.otherwiseEmpty().compose(c -> c == null ? Future.<Void>succeededFuture() : c.close());
    }
}
