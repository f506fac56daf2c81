package vn.motcua.eventstore.engine;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.eventstore.OutcomeUnknown;
import vn.motcua.eventstore.StoreUnavailable;
import vn.motcua.eventstore.TagTaken;

/**
 * Axon's event storage on reactive PostgreSQL, with a dynamic consistency boundary: events carry tags, a command sources
 * by criteria and appends under "no newer event matches them". Positions are gap-free and in commit order.
 *
 * <p>An append fails with {@link TagTaken} for a tag that may be stored once, with Axon's own rejection for a lost race,
 * with {@link OutcomeUnknown} when the connection broke while storing, and with {@link StoreUnavailable} when nothing was
 * stored for want of the store.
 */
public final class PostgresEventStorageEngine implements EventStorageEngine, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresEventStorageEngine.class);
    private static final int POOL = 8;
    private static final int CLOSE_SECONDS = 10;
    /** Sooner than a connection that rests would be taken for one that does not answer. */
    private static final int POOL_IDLE_SECONDS = StoreAddress.ANSWER_SECONDS / 2;

    private static final int POOL_WAIT_SECONDS = 5;
    /** Of stored bytes; as objects they take some three times as much. */
    private static final long KNOWN_BYTES_MAX = 4L << 20;

    private final Vertx vertx;
    private final StoreAddress address;
    private final EventCodec codec;
    private final OffTheLoop offTheLoop;
    private final Pool pool;
    private final PageReader reader;
    private final SourceQueue sources;
    private final Sourcing sourcing;
    private final AppendQueue appends;
    private final Wakeup wakeup;
    private final AtomicLong knownHead = new AtomicLong();
    private final KnownEntities known = new KnownEntities(KNOWN_BYTES_MAX);
    private final AtomicBoolean closed = new AtomicBoolean();

    /** @param threads starts a virtual thread for each answer */
    public PostgresEventStorageEngine(Vertx vertx, StoreAddress address, EventCodec codec, Executor threads) {
        this.vertx = vertx;
        this.codec = codec;
        this.offTheLoop = new OffTheLoop(threads);
        this.address = address;
        this.pool = Pool.pool(
                vertx,
                address.asked(),
                new PoolOptions()
                        .setMaxSize(POOL)
                        .setIdleTimeout(POOL_IDLE_SECONDS)
                        .setConnectionTimeout(POOL_WAIT_SECONDS));
        this.reader = new PageReader(pool);
        Context loop = WriteLoop.apartFromCaller(vertx);
        this.sources = new SourceQueue(loop, pool);
        this.sourcing = new Sourcing(sources, reader, codec, offTheLoop, knownHead::get, known);
        this.wakeup = new Wakeup(vertx, address);
        this.appends = new AppendQueue(vertx, loop, address, knownHead::set, known::forgetAll, wakeup::appended);
        wakeup.start();
    }

    /** Calls a listener, on an event loop, whenever events may have been appended. */
    public AutoCloseable onAppended(Runnable listener) {
        return wakeup.listen(listener);
    }

    /** Reads the log for projections, the relay and verification. */
    public PageReader reader() {
        return reader;
    }

    /** Connections of the service's role to the event store's schema, for what is stored beside the log. */
    public Pool pool() {
        return pool;
    }

    /** How long the oldest append that was sent has waited for its answer; nothing when none was. */
    public Duration oldestAppendWaits() {
        return appends.oldestWaits();
    }

    /** What has been appended together. */
    public AppendGroups groups() {
        return appends.groups();
    }

    /** Verifies the log, on a connection that may take its time. */
    public Uni<LogVerifier.Verdict> verify() {
        Pool patient = Pool.pool(vertx, address.connectOptions(), new PoolOptions().setMaxSize(1));
        return new LogVerifier(patient).verify().onTermination().invoke(() -> patient.close());
    }

    public EventCodec codec() {
        return codec;
    }

    /** All rows with a tag in order; loads that wait share one query. Completes on an event loop. */
    public CompletableFuture<List<Row>> load(Tag tag) {
        return sources.load(EventCodec.line(tag), 0);
    }

    @Override
    public CompletableFuture<AppendTransaction<?>> appendEvents(
            AppendCondition condition, ProcessingContext context, List<TaggedEventMessage<?>> events) {
        if (events.isEmpty()) {
            return CompletableFuture.completedFuture(new Transaction(null, null, List.of()));
        }
        List<StoredEvent> stored = events.stream().map(codec::encode).toList();
        AppendExtras extras = context == null ? null : context.getResource(AppendExtras.KEY);
        long read = GlobalIndexConsistencyMarker.position(condition.consistencyMarker());
        Append append = new Append(
                stored,
                condition,
                tag -> Math.max(0, SourcedVersions.upTo(context, tag, read)),
                codec.onceTags(events),
                extras == null ? List.of() : extras.vaultRows(),
                codec.erasedBy(events));
        return CompletableFuture.completedFuture(new Transaction(append, extras, events));
    }

    private final class Transaction implements AppendTransaction<Long> {
        private final Append append;
        private final AppendExtras extras;
        private final List<TaggedEventMessage<?>> events;
        private final long generation = known.generation();

        Transaction(Append append, AppendExtras extras, List<TaggedEventMessage<?>> events) {
            this.append = append;
            this.extras = extras;
            this.events = events;
        }

        @Override
        public CompletableFuture<Long> commit(ProcessingContext context) {
            if (append == null) {
                return CompletableFuture.completedFuture(0L);
            }
            return offTheLoop.answer(appends.add(append), extras).thenApply(stored -> {
                if (extras != null) {
                    extras.stored(append.events, events, stored);
                    extras.keep(known, generation, append);
                }
                return stored.last();
            });
        }

        @Override
        public void rollback(ProcessingContext context) {
            // Nothing was sent before the commit, so there is nothing to take back.
        }

        @Override
        public CompletableFuture<ConsistencyMarker> afterCommit(Long position, ProcessingContext context) {
            return CompletableFuture.completedFuture(
                    position == 0 ? ConsistencyMarker.ORIGIN : new GlobalIndexConsistencyMarker(position));
        }
    }

    @Override
    public MessageStream<EventMessage> source(SourcingCondition condition, ProcessingContext context) {
        return sourcing.source(condition, context);
    }

    @Override
    public MessageStream<EventMessage> stream(StreamingCondition condition, ProcessingContext context) {
        long after = condition.position() == null
                ? 0
                : condition.position().position().orElse(0);
        return new TailStream(
                vertx,
                reader,
                codec,
                offTheLoop.threads(),
                wakeup,
                after,
                condition.criteria().flatten());
    }

    @Override
    public CompletableFuture<TrackingToken> firstToken(ProcessingContext context) {
        return CompletableFuture.completedFuture(new GlobalSequenceTrackingToken(0));
    }

    @Override
    public CompletableFuture<TrackingToken> latestToken(ProcessingContext context) {
        return offTheLoop.read(reader.head()).thenApply(GlobalSequenceTrackingToken::new);
    }

    @Override
    public CompletableFuture<TrackingToken> tokenAt(Instant at, ProcessingContext context) {
        return offTheLoop.read(reader.before(at)).thenApply(GlobalSequenceTrackingToken::new);
    }

    /** Returns when no connection is left, and not on an event loop; what was still under way on them is cut off. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        Future.join(wakeup.close(), appends.close(), pool.close())
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(CLOSE_SECONDS, TimeUnit.SECONDS)
                .handle((_, problem) -> problem)
                .thenAccept(problem -> {
                    if (problem != null) {
                        LOG.warn("connections to the event store were not closed in order: {}", problem.toString());
                    }
                })
                .join();
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("store", "PostgreSQL, reactive");
    }
}
