package vn.motcua.eventstore.engine;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import vn.motcua.eventstore.OutcomeUnknown;
import vn.motcua.eventstore.StoreUnavailable;

/**
 * Group commit: appends that wait go out as one call in one transaction, and each gets its own answer.
 *
 * <p>One group is under way at a time, on one connection and one event loop, so positions and hashes can be computed
 * here from the head of the log as this process knows it. When another instance has appended meanwhile, the call says so
 * and stores nothing; the group then goes out again in a transaction that takes the append lock first, so that it
 * cannot lose the race twice.
 */
final class AppendQueue {
    private static final int GROUP_APPENDS_MAX = 256;
    private static final int GROUP_BYTES_MAX = 1 << 20;
    private static final int WAITING_MAX = 20_000;

    private final Vertx vertx;
    private final StoreAddress address;
    private final LongConsumer headSeen;
    private final Runnable appended;
    private final Context loop;
    private final HashChain chain = new HashChain();
    private final Queue<Append> arriving = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    // What follows is touched on the event loop only.
    private final Deque<Append> waiting = new ArrayDeque<>();
    private boolean busy;
    private boolean closed;
    private Future<PgConnection> opened = Future.failedFuture("not connected yet");
    private PgConnection connection;
    private Heads head;

    AppendQueue(Vertx vertx, StoreAddress address, LongConsumer headSeen, Runnable appended) {
        this.vertx = vertx;
        this.address = address;
        this.headSeen = headSeen;
        this.appended = appended;
        this.loop = vertx.getOrCreateContext();
    }

    /** Completes on the event loop: who goes on from there must leave it first. */
    CompletableFuture<Long> add(Append append) {
        if (size.incrementAndGet() > WAITING_MAX) {
            size.decrementAndGet();
            return CompletableFuture.failedFuture(new StoreUnavailable("too many appends are waiting"));
        }
        arriving.add(append);
        if (scheduled.compareAndSet(false, true)) {
            loop.runOnContext(_ -> {
                scheduled.set(false);
                pump();
            });
        }
        return append.stored;
    }

    /** Completes when the connection is gone, also one that is just being made; what still waits is refused. */
    Future<Void> close() {
        Promise<Void> gone = Promise.promise();
        loop.runOnContext(_ -> {
            closed = true;
            opened.otherwiseEmpty()
                    .compose(c -> c == null ? Future.<Void>succeededFuture() : c.close())
                    .onComplete(gone);
        });
        return gone.future();
    }

    private void pump() {
        for (Append a = arriving.poll(); a != null; a = arriving.poll()) {
            waiting.add(a);
        }
        if (busy || waiting.isEmpty()) {
            return;
        }
        busy = true;
        AppendGroup group = new AppendGroup(takeGroup());
        connected()
                .onFailure(e -> fail(group.appends(), new StoreUnavailable("the event store cannot be reached", e)))
                .onSuccess(c -> send(c, group));
    }

    private List<Append> takeGroup() {
        List<Append> group = new ArrayList<>();
        List<Append> next = new ArrayList<>();
        Set<String> tags = new HashSet<>();
        int bytes = 0;
        while (!waiting.isEmpty() && group.size() < GROUP_APPENDS_MAX && bytes < GROUP_BYTES_MAX) {
            Append append = waiting.poll();
            if (append.mustWaitFor(tags)) {
                next.add(append);
            } else {
                group.add(append);
                bytes += append.bytes();
            }
            // Also those put off: what waits behind them for the same entity must not overtake them.
            append.events.forEach(e -> tags.addAll(e.tags()));
        }
        next.reversed().forEach(waiting::addFirst);
        return group;
    }

    private Future<PgConnection> connected() {
        // First of all: a connection that is being closed still looks like one.
        if (closed) {
            return Future.failedFuture("closed");
        }
        if (connection != null) {
            return Future.succeededFuture(connection);
        }
        opened = PgConnection.connect(vertx, address.connectOptions());
        return opened.compose(c -> c.query("SELECT position, hash FROM event ORDER BY position DESC LIMIT 1")
                .execute()
                .map(rows -> {
                    head = rows.size() == 0
                            ? new Heads(0, HashChain.ORIGIN)
                            : headOf(rows.iterator().next());
                    c.closeHandler(_ -> forget(c));
                    connection = c;
                    return c;
                })
                .onFailure(_ -> c.close()));
    }

    private void forget(PgConnection closed) {
        if (connection == closed) {
            connection = null;
            opened = Future.failedFuture("lost");
        }
    }

    private void send(PgConnection c, AppendGroup group) {
        call(c, group).onComplete(result -> {
            if (result.succeeded()) {
                answer(c, group, result.result());
            } else {
                failed(c, group, result.cause());
            }
        });
    }

    private Future<RowSet<Row>> call(PgConnection c, AppendGroup group) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return c.preparedQuery(AppendGroup.CALL).execute(group.arguments(head.position(), head.hash(), now, chain));
    }

    /** The same call, in a transaction that takes the append lock before it looks at the head. */
    private void sendLocked(PgConnection c, AppendGroup group) {
        c.query("BEGIN")
                .execute()
                .compose(_ -> c.preparedQuery("SELECT head, head_hash FROM lock_head()")
                        .execute())
                .compose(rows -> {
                    head = headOf(rows.iterator().next());
                    return call(c, group);
                })
                .compose(rows -> c.query("COMMIT").execute().map(rows))
                .onSuccess(rows -> answer(c, group, rows))
                .onFailure(e -> c.query("ROLLBACK").execute().onComplete(_ -> failed(c, group, e)));
    }

    private static Heads headOf(Row row) {
        return new Heads(
                row.getLong(0),
                row.getBuffer(1) == null ? HashChain.ORIGIN : row.getBuffer(1).getBytes());
    }

    private void answer(PgConnection c, AppendGroup group, RowSet<Row> rows) {
        String trouble = rows.iterator().next().getString(0);
        if (trouble == null) {
            head = group.head();
            headSeen.accept(head.position());
            complete(group);
            next();
            return;
        }
        NotStored notStored = NotStored.read(trouble);
        head = notStored.head();
        headSeen.accept(head.position());
        if (notStored.conflicts().isEmpty()) {
            sendLocked(c, group);
        } else {
            List<Append> rest = Rejections.refuse(group.appends(), notStored.conflicts());
            size.addAndGet(rest.size() - group.appends().size());
            again(c, rest);
        }
    }

    private void complete(AppendGroup group) {
        List<Append> appends = group.appends();
        size.addAndGet(-appends.size());
        for (int i = 0; i < appends.size(); i++) {
            appends.get(i).stored.complete(group.lastPosition(i));
        }
        appended.run();
    }

    private void failed(PgConnection c, AppendGroup group, Throwable cause) {
        List<Append> appends = group.appends();
        if (!(cause instanceof PgException refused)) {
            // The call was sent and no answer came: stored or not, nobody knows. The connection is of no more use.
            connection = null;
            c.close();
            fail(appends, new OutcomeUnknown(cause));
        } else if (refused.getSqlState().startsWith("57P")) {
            // The server is going away and said so before anything was committed.
            connection = null;
            c.close();
            fail(appends, new StoreUnavailable("PostgreSQL is shutting down", refused));
        } else if ("23505".equals(refused.getSqlState())) {
            Rejections.alreadyStored(c, appends).onComplete(found -> {
                if (found.failed()) {
                    fail(appends, new StoreUnavailable("the event store cannot be reached", found.cause()));
                } else {
                    size.addAndGet(found.result().size() - appends.size());
                    again(c, found.result());
                }
            });
        } else if (appends.size() == 1) {
            fail(appends, new StoreUnavailable("PostgreSQL refused the append: " + refused.getSqlState(), refused));
        } else {
            // One bad append must not fail its neighbours: each goes out alone.
            appends.subList(1, appends.size()).reversed().forEach(waiting::addFirst);
            send(c, new AppendGroup(List.of(appends.getFirst())));
        }
    }

    private void again(PgConnection c, List<Append> rest) {
        if (rest.isEmpty()) {
            next();
        } else {
            send(c, new AppendGroup(rest));
        }
    }

    private void fail(List<Append> appends, RuntimeException why) {
        size.addAndGet(-appends.size());
        appends.forEach(a -> a.stored.completeExceptionally(why));
        next();
    }

    private void next() {
        busy = false;
        pump();
    }
}
