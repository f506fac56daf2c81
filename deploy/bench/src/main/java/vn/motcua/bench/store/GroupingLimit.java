package vn.motcua.bench.store;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.HdrHistogram.Histogram;
import vn.motcua.bench.Measured;
import vn.motcua.bench.Processors;
import vn.motcua.bench.RawLimit;
import vn.motcua.eventstore.Ids;
import vn.motcua.eventstore.engine.StoreAddress;

/**
 * (g) The limit of grouping: 64 events with a tag each by one statement and one commit, into the tables of the store, over and over on
 * a few connections. Nothing is checked, nothing hashed, no command decided.
 */
final class GroupingLimit {
    private static final int EVENTS = 64;
    private static final int CONNECTIONS = 2;
    private static final String INSERT = "WITH e AS (INSERT INTO event (position, id, name, version, tags, metadata,"
            + " payload, recorded_at, hash) SELECT unnest($1::bigint[]), unnest($2::uuid[]), 'account.opened', 1,"
            + " unnest($3::text[]), unnest($4::bytea[]), unnest($5::bytea[]), $6, unnest($7::bytea[]))"
            + " INSERT INTO event_tag (tag, position) SELECT unnest($3::text[]), unnest($1::bigint[])";

    private static final Buffer METADATA = Buffer.buffer("{\"actor\":\"bench\"}");
    private static final Buffer PAYLOAD = Buffer.buffer(
            ("{\"accountId\":\"0198c2f4-0000-7000-8000-000000000000\",\"text\":\"" + RawLimit.TEXT + "\"}")
                    .getBytes(StandardCharsets.UTF_8));
    private static final Buffer HASH = Buffer.buffer(new byte[32]);

    private final AtomicLong head = new AtomicLong();
    private final long from;
    private final long to;
    private final Histogram latencies = new Histogram(3);

    private GroupingLimit(long from, long to) {
        this.from = from;
        this.to = to;
    }

    /** Events a second; latencies are of groups. */
    static Measured run(Vertx vertx, DurablePostgres postgres, Duration warmUp, Duration measured) throws Exception {
        StoreAddress address = postgres.freshStore();
        DurablePostgres.execute(
                postgres.owner(address.database()), "GRANT INSERT ON event_store.event, event_store.event_tag TO app");
        long from = System.nanoTime() + warmUp.toNanos();
        long to = from + measured.toNanos();
        GroupingLimit limit = new GroupingLimit(from, to);
        List<CompletableFuture<Void>> loops = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            loops.add(PgConnection.connect(vertx, address.connectOptions())
                    .compose(c -> limit.loop(c).eventually(() -> c.close()))
                    .toCompletionStage()
                    .toCompletableFuture());
        }
        Processors.Use use = Processors.between(from, to);
        for (CompletableFuture<Void> loop : loops) {
            loop.get();
        }
        postgres.drop(address.database());
        Measured groups = Measured.of(limit.latencies, measured.toNanos() / 1e9, use);
        return new Measured(groups.perSecond() * EVENTS, groups.p50Micros(), groups.p99Micros(), groups.seconds(), use);
    }

    private Future<Void> loop(PgConnection connection) {
        long begun = System.nanoTime();
        if (begun >= to) {
            return Future.succeededFuture();
        }
        return group(connection).compose(_ -> {
            long ended = System.nanoTime();
            if (begun >= from && ended <= to) {
                synchronized (latencies) {
                    latencies.recordValue((ended - begun) / 1_000);
                }
            }
            return loop(connection);
        });
    }

    private Future<RowSet<Row>> group(PgConnection connection) {
        long first = head.getAndAdd(EVENTS) + 1;
        UUID[] ids = IntStream.range(0, EVENTS).mapToObj(_ -> Ids.newId()).toArray(UUID[]::new);
        String[] tags = new String[EVENTS];
        for (int i = 0; i < EVENTS; i++) {
            tags[i] = "account=" + ids[i];
        }
        return connection
                .preparedQuery(INSERT)
                .execute(Tuple.tuple()
                        .addArrayOfLong(
                                LongStream.range(first, first + EVENTS).boxed().toArray(Long[]::new))
                        .addArrayOfUUID(ids)
                        .addArrayOfString(tags)
                        .addArrayOfBuffer(all(METADATA))
                        .addArrayOfBuffer(all(PAYLOAD))
                        .addOffsetDateTime(OffsetDateTime.now(ZoneOffset.UTC))
                        .addArrayOfBuffer(all(HASH)));
    }

    private static Buffer[] all(Buffer same) {
        return IntStream.range(0, EVENTS).mapToObj(_ -> same).toArray(Buffer[]::new);
    }
}
