package vn.motcua.eventstore.engine;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private static final Logger LOG = LoggerFactory.getLogger(AppendQueue.class);
    /** The call took too long, or waited for a lock that long: the next one may pass on the same connection. */
    private static final Set<String> OF_THE_MOMENT = Set.of("57014", "55P03");

    private final LongConsumer headSeen;
    private final Runnable appended;
    private final Context loop;
    private final HashChain chain = new HashChain();
    private final WaitingAppends waiting = new WaitingAppends();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    // What follows is touched on the event loop only.
    private final AppendConnection connection;
    private boolean busy;
    private volatile Append oldest;
    private volatile AppendGroups groups = AppendGroups.NONE;
    private Heads head;

    /** @param headSeen is told the newest position as this process knows it, and 0 while it does not know */
    AppendQueue(Vertx vertx, Context loop, StoreAddress address, LongConsumer headSeen, Runnable appended) {
        this.headSeen = headSeen;
        this.appended = appended;
        this.loop = loop;
        this.connection = new AppendConnection(vertx, address, this::knows, () -> headSeen.accept(0));
    }

    /** Completes on the event loop: who goes on from there must leave it first. */
    CompletableFuture<Append.Stored> add(Append append) {
        if (waiting.add(append) && scheduled.compareAndSet(false, true)) {
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
        loop.runOnContext(_ -> connection.close().onComplete(gone));
        return gone.future();
    }

    private void knows(Heads newest) {
        head = newest;
        headSeen.accept(newest.position());
    }

    private void pump() {
        if (busy) {
            return;
        }
        List<Append> appends = waiting.next();
        if (appends.isEmpty()) {
            return;
        }
        busy = true;
        oldest = appends.getFirst();
        connection
                .open()
                .onFailure(e -> unreachable(appends, e))
                .onSuccess(c -> guarded(c, appends, () -> send(c, new AppendGroup(appends))));
    }

    /** Nobody waits for the same to be found out group by group. */
    private void unreachable(List<Append> appends, Throwable why) {
        StoreUnavailable away = new StoreUnavailable("the event store cannot be reached", why);
        waiting.all().forEach(a -> a.stored.completeExceptionally(away));
        fail(appends, away);
    }

    /** How long the oldest append that was sent has waited for its answer; nothing when none was. */
    Duration oldestWaits() {
        Append first = oldest;
        return first == null ? Duration.ZERO : first.waits();
    }

    /** Whatever goes wrong in here, as no exception should, ends this group and not the queue. */
    private void guarded(PgConnection c, List<Append> appends, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error bug) {
            LOG.error("an append was not handled to its end", bug);
            lost(c, appends, bug);
        }
    }

    /** What has gone out together. */
    AppendGroups groups() {
        return groups;
    }

    private void send(PgConnection c, AppendGroup group) {
        long sent = System.nanoTime();
        done(
                call(c, group)
                        .onComplete(_ -> groups = groups.with(group.appends().size(), System.nanoTime() - sent)),
                c,
                group);
    }

    private void done(Future<RowSet<Row>> called, PgConnection c, AppendGroup group) {
        called.onComplete(result -> guarded(c, group.appends(), () -> {
            if (result.succeeded()) {
                answer(c, group, result.result());
            } else {
                failed(c, group.appends(), result.cause());
            }
        }));
    }

    private Future<RowSet<Row>> call(PgConnection c, AppendGroup group) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return c.preparedQuery(AppendGroup.CALL).execute(group.arguments(head, now, chain));
    }

    /** The same call, in a transaction that takes the append lock before it looks at the head. */
    private void sendLocked(PgConnection c, AppendGroup group) {
        Future<RowSet<Row>> called = c.query("BEGIN")
                .execute()
                .compose(_ -> c.preparedQuery("SELECT head, head_hash FROM lock_head()")
                        .execute())
                .compose(rows -> {
                    knows(Heads.of(rows.iterator().next()));
                    return call(c, group);
                })
                .compose(rows -> c.query("COMMIT").execute().map(rows));
        done(called.recover(e -> c.query("ROLLBACK").execute().transform(_ -> Future.failedFuture(e))), c, group);
    }

    private void answer(PgConnection c, AppendGroup group, RowSet<Row> rows) {
        String trouble = rows.iterator().next().getString(0);
        if (trouble == null) {
            knows(group.head());
            group.complete();
            appended.run();
            next();
            return;
        }
        NotStored notStored = NotStored.read(trouble);
        knows(notStored.head());
        if (notStored.conflicts().isEmpty()) {
            sendLocked(c, group);
        } else {
            Rejections.refuse(c, group.appends(), notStored.conflicts())
                    .onFailure(e -> lost(c, group.appends(), e))
                    .onSuccess(rest -> {
                        waiting.putBack(rest);
                        next();
                    });
        }
    }

    private void failed(PgConnection c, List<Append> appends, Throwable cause) {
        if (!(cause instanceof PgException refused)) {
            lost(c, appends, cause);
        } else if ("23505".equals(refused.getSqlState())) {
            Rejections.alreadyStored(c, appends)
                    .onFailure(e -> lost(c, appends, e))
                    .onSuccess(rest -> {
                        if (rest.size() < appends.size()) {
                            waiting.putBack(rest);
                            next();
                        } else {
                            apart(
                                    appends,
                                    new IllegalStateException(
                                            "what may be there once is in one append twice: " + refused.getConstraint(),
                                            refused));
                        }
                    });
        } else if (isOfTheData(refused)) {
            apart(
                    appends,
                    new IllegalStateException("PostgreSQL cannot hold the append: " + refused.getSqlState(), refused));
        } else {
            // The store cannot write now, or this connection cannot; either was said before anything was committed.
            if (!OF_THE_MOMENT.contains(refused.getSqlState())) {
                connection.drop(c);
            }
            fail(appends, new StoreUnavailable("PostgreSQL does not take appends: " + refused.getSqlState(), refused));
        }
    }

    /** Classes 22 (data), 23 (constraints) and 54 (limits): trying again changes nothing. */
    private static boolean isOfTheData(PgException refused) {
        return Stream.of("22", "23", "54").anyMatch(refused.getSqlState()::startsWith);
    }

    /** The call was sent and no answer came: stored or not, nobody knows. The connection is of no more use. */
    private void lost(PgConnection c, List<Append> appends, Throwable cause) {
        connection.drop(c);
        fail(appends, new OutcomeUnknown(cause));
    }

    /**
     * One bad append must not fail its neighbours: the halves go out one after the other, theirs likewise, until it stands
     * alone. One among 256 costs 16 calls more, and were all of them bad, 510.
     */
    private void apart(List<Append> appends, RuntimeException why) {
        if (appends.size() == 1) {
            fail(appends, why);
            return;
        }
        int half = appends.size() / 2;
        waiting.putBack(appends.subList(half, appends.size()));
        waiting.putBack(appends.subList(0, half));
        next();
    }

    private void fail(List<Append> appends, RuntimeException why) {
        appends.forEach(a -> a.stored.completeExceptionally(why));
        next();
    }

    private void next() {
        busy = false;
        oldest = null;
        pump();
    }
}
