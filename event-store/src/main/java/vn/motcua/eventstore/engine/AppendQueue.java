package vn.motcua.eventstore.engine;

import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
import vn.motcua.eventstore.engine.WaitingAppends.Next;

/**
 * Group commit: appends that wait go out as one call in one transaction, and each gets its own answer.
 *
 * <p>Groups go out on one connection and from one event loop, so positions and hashes can be computed here from the head of the
 * log as this process knows it. A second group is sent before the first is answered, as if that were stored: PostgreSQL then never
 * waits for us. When another instance has appended meanwhile, the call says so and stores nothing, nor does the one behind it; the
 * group then goes out again in a transaction that takes the append lock first, so that it cannot lose the race twice.
 */
final class AppendQueue {
    private static final Logger LOG = LoggerFactory.getLogger(AppendQueue.class);
    /** The call took too long, or waited for a lock that long: the next one may pass on the same connection. */
    private static final int UNDER_WAY_MAX = 2;

    private static final Set<String> OF_THE_MOMENT = Set.of("57014", "55P03");

    private final LongConsumer headSeen;
    private final Runnable inDoubt;
    private final Runnable appended;
    private final Context loop;
    private final HashChain chain = new HashChain();
    private final WaitingAppends waiting = new WaitingAppends();
    private final LastTagged lastTagged = new LastTagged();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    // What follows is touched on the event loop only.
    private final AppendConnection connection;
    private final Deque<AppendGroup> underWay = new ArrayDeque<>();
    private final List<Append> behind = new ArrayList<>();
    private Runnable unsettled;
    /** Nothing goes out while a connection is made, or while it is found out why a group was not stored. */
    private boolean settling;

    private volatile Append oldest;
    private volatile AppendGroups groups = AppendGroups.NONE;
    /** The newest event that is stored, and the one that the next group follows if all under way are stored. */
    private Heads known;

    private Heads head;

    /**
     * @param headSeen is told the newest position as this process knows it, and 0 while it does not know
     * @param inDoubt is called when the log may not go on from what was known of it
     */
    AppendQueue(
            Vertx vertx,
            Context loop,
            StoreAddress address,
            LongConsumer headSeen,
            Runnable inDoubt,
            Runnable appended) {
        this.headSeen = headSeen;
        this.inDoubt = inDoubt;
        this.appended = appended;
        this.loop = loop;
        this.connection = new AppendConnection(vertx, address, this::knows, this::knowsNothing);
    }

    private void knowsNothing() {
        headSeen.accept(0);
        doubt();
    }

    private void doubt() {
        lastTagged.forget();
        inDoubt.run();
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
        known = newest;
        head = newest;
        headSeen.accept(newest.position());
    }

    private void pump() {
        if (!mayGoOut()) {
            return;
        }
        Next next = waiting.next(underWay, lastTagged);
        if (next.isEmpty()) {
            return;
        }
        settling = true;
        oldest = underWay.isEmpty() && !next.group().isEmpty() ? next.group().getFirst() : oldest;
        connection
                .open()
                .onFailure(e -> unreachable(next, e))
                .onSuccess(c -> guarded(c, next.group(), () -> {
                    settling = false;
                    Rejections.refuseLost(c, next.lost(), lastTagged);
                    if (!next.group().isEmpty()) {
                        send(c, new AppendGroup(next.group()));
                    }
                    pump();
                }));
    }

    /** A second group only when it is no smaller than the one under way: what comes next gains more by going together. */
    private boolean mayGoOut() {
        if (settling || underWay.size() == UNDER_WAY_MAX) {
            return false;
        }
        return underWay.isEmpty()
                || connection.isOpen()
                        && !waiting.hasParts()
                        && waiting.size() >= underWay.getLast().appends().size();
    }

    /** Nobody waits for the same to be found out group by group. */
    private void unreachable(Next next, Throwable why) {
        StoreUnavailable away = new StoreUnavailable("the event store cannot be reached", why);
        next.lost().forEach(a -> a.stored.completeExceptionally(away));
        waiting.all().forEach(a -> a.stored.completeExceptionally(away));
        fail(next.group(), away);
    }

    /** How long the oldest append that was sent has waited for its answer; nothing when none was. */
    Duration oldestWaits() {
        Append first = oldest;
        return first == null ? Duration.ZERO : first.waits();
    }

    /** What has gone out together. */
    AppendGroups groups() {
        return groups;
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

    private void send(PgConnection c, AppendGroup group) {
        long sent = System.nanoTime();
        Future<RowSet<Row>> called = call(c, group);
        head = group.head();
        underWay.add(group);
        called.onComplete(result -> {
            underWay.remove(group);
            groups = groups.with(group.appends().size(), System.nanoTime() - sent);
            guarded(c, group.appends(), () -> answered(c, group, result));
        });
    }

    /**
     * Answers come in the order of the groups. When one was not stored, whatever was sent behind it was not either, for it follows a
     * head that never was; it goes out again once all that was sent has been answered.
     */
    private void answered(PgConnection c, AppendGroup group, AsyncResult<RowSet<Row>> result) {
        if (isStored(result)) {
            stored(group);
            oldest = underWay.isEmpty() ? null : underWay.getFirst().appends().getFirst();
        } else if (unsettled == null) {
            settling = true;
            unsettled = () -> guarded(c, group.appends(), () -> settle(c, group, result));
        } else if (saysNotStored(result)) {
            behind.addAll(group.appends());
        } else {
            group.appends().forEach(a -> a.stored.completeExceptionally(new OutcomeUnknown(result.cause())));
        }
        if (!underWay.isEmpty() || unsettled == null) {
            pump();
            return;
        }
        Runnable first = unsettled;
        unsettled = null;
        waiting.putBack(List.copyOf(behind));
        behind.clear();
        first.run();
    }

    private static boolean isStored(AsyncResult<RowSet<Row>> result) {
        return result.succeeded() && result.result().iterator().next().getString(0) == null;
    }

    /** Also PostgreSQL's errors are said before anything was committed. */
    private static boolean saysNotStored(AsyncResult<RowSet<Row>> result) {
        return result.succeeded() || result.cause() instanceof PgException;
    }

    private void stored(AppendGroup group) {
        known = group.head();
        headSeen.accept(known.position());
        lastTagged.stored(group.lastTagged());
        group.complete();
        appended.run();
    }

    private void settle(PgConnection c, AppendGroup group, AsyncResult<RowSet<Row>> result) {
        head = known;
        if (result.succeeded()) {
            notStored(c, group, NotStored.read(result.result().iterator().next().getString(0)));
        } else {
            failed(c, group.appends(), result.cause());
        }
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
        called.recover(e -> c.query("ROLLBACK").execute().transform(_ -> Future.failedFuture(e)))
                .onComplete(result -> guarded(c, group.appends(), () -> {
                    if (isStored(result)) {
                        stored(group);
                        head = known;
                        next();
                    } else {
                        settle(c, group, result);
                    }
                }));
    }

    private void notStored(PgConnection c, AppendGroup group, NotStored why) {
        if (why.head().isSameAs(known)) {
            decideOn(c, group, why);
            return;
        }
        // Somebody else has appended; or the log has lost what was known, and went on without it.
        c.preparedQuery("SELECT FROM event WHERE position = $1 AND hash = $2")
                .execute(Tuple.of(known.position(), Buffer.buffer(known.hash())))
                .onFailure(e -> lost(c, group.appends(), e))
                .onSuccess(rows -> guarded(c, group.appends(), () -> {
                    if (rows.size() == 0 && known.position() > 0) {
                        doubt();
                    }
                    decideOn(c, group, why);
                }));
    }

    private void decideOn(PgConnection c, AppendGroup group, NotStored why) {
        knows(why.head());
        if (why.conflicts().isEmpty()) {
            sendLocked(c, group);
        } else {
            Rejections.refuse(c, group.appends(), why.conflicts())
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
        settling = false;
        oldest = null;
        pump();
    }
}
