package vn.motcua.bench;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.HdrHistogram.Histogram;
import vn.motcua.bench.Processors.Use;
import vn.motcua.eventstore.Ids;

/** (a) The limit: prepared single-row inserts, one transaction each, in a tight loop on each connection's event loop. */
public final class RawLimit {
    /** What the inserts go into; the role that inserts needs the right to. */
    public static final String TABLE =
            "CREATE TABLE raw (position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id uuid NOT NULL,"
                    + " name text NOT NULL, version int NOT NULL, metadata bytea NOT NULL, payload bytea NOT NULL,"
                    + " recorded_at timestamptz NOT NULL DEFAULT now())";

    /** The same text stands in the events of our engine and of Axon's. */
    public static final String TEXT =
            "Hồ sơ đề nghị cấp giấy chứng nhận, kèm theo các giấy tờ theo quy định. ".repeat(2);

    private static final String INSERT =
            "INSERT INTO raw (id, name, version, metadata, payload) VALUES ($1, $2, $3, $4, $5)";

    private RawLimit() {}

    /** @param address of a database that has the table, as a role that may insert into it */
    public static Measured run(
            Vertx vertx, PgConnectOptions address, int connections, Duration warmUp, Duration measured)
            throws InterruptedException, ExecutionException {
        PgConnectOptions options = new PgConnectOptions(address).setCachePreparedStatements(true);
        List<Loop> loops = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            PgConnection connection = PgConnection.connect(vertx, options)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get();
            loops.add(new Loop(connection, connection.preparedQuery(INSERT)));
        }
        long from = System.nanoTime() + warmUp.toNanos();
        long to = from + measured.toNanos();
        loops.forEach(loop -> loop.go(from, to));
        Use use = Processors.between(from, to);
        Histogram all = new Histogram(3);
        for (Loop loop : loops) {
            all.add(loop.done.get());
            loop.connection.close().toCompletionStage().toCompletableFuture().get();
        }
        return Measured.of(all, measured.toNanos() / 1e9, use);
    }

    private static final class Loop {
        private static final Buffer PAYLOAD = Buffer.buffer(
                ("{\"accountId\":\"0198c2f4-0000-7000-8000-000000000000\"," + "\"text\":\"" + TEXT + "\"}")
                        .getBytes(StandardCharsets.UTF_8));
        private static final Buffer METADATA = Buffer.buffer("{\"actor\":\"bench\"}");
        private final PgConnection connection;
        private final PreparedQuery<RowSet<Row>> insert;
        private final Histogram latencies = new Histogram(3);
        private final CompletableFuture<Histogram> done = new CompletableFuture<>();

        Loop(PgConnection connection, PreparedQuery<RowSet<Row>> insert) {
            this.connection = connection;
            this.insert = insert;
        }

        void go(long from, long to) {
            long begun = System.nanoTime();
            if (begun >= to) {
                done.complete(latencies);
                return;
            }
            UUID id = Ids.newId();
            insert.execute(Tuple.of(id, "account.opened", 1, METADATA, PAYLOAD)).onComplete(result -> {
                if (result.failed()) {
                    done.completeExceptionally(result.cause());
                    return;
                }
                long ended = System.nanoTime();
                if (begun >= from && ended <= to) {
                    latencies.recordValue((ended - begun) / 1_000);
                }
                go(from, to);
            });
        }
    }
}
