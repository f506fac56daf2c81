package vn.motcua.eventstore.engine;

import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageStream.Entry;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.Metadata;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import vn.motcua.eventstore.Counters;
import vn.motcua.eventstore.TestDatabase;

/** An engine on a real, fresh database, and short words for what tests do with it. */
abstract class EngineFixture {
    protected final TestDatabase database = TestDatabase.fresh();
    protected final Vertx vertx = Vertx.vertx();
    protected final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    protected final PostgresEventStorageEngine engine = newEngine();

    protected PostgresEventStorageEngine newEngine() {
        return new PostgresEventStorageEngine(vertx, database.address(), new EventCodec(Counters.types()), threads);
    }

    @AfterEach
    void close() {
        engine.close();
        threads.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** Closes the engine and waits until PostgreSQL knows what its connections did: a server process tells when it ends. */
    void closeAndCount() {
        engine.close();
        await().until(() -> database.one("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                        + " AND application_name = 'motcua-event-store'")
                .equals("0"));
    }

    static TaggedEventMessage<?> opened(String counter, String name) {
        return tagged(
                new Counters.Opened(counter, name),
                "counter.opened",
                Set.of(new Tag("counter", counter), new Tag("name", name)));
    }

    static TaggedEventMessage<?> counted(String counter, int by) {
        return tagged(new Counters.Counted(counter, by), "counter.counted", Set.of(new Tag("counter", counter)));
    }

    static TaggedEventMessage<?> tagged(Object event, String name, Set<Tag> tags) {
        EventMessage message = new GenericEventMessage(
                UUID.randomUUID().toString(),
                new MessageType(name, "1"),
                event,
                Metadata.with("actor", "test"),
                Instant.now());
        return new GenericTaggedEventMessage<>(message, tags);
    }

    /** Appends and waits; gives the position of the last event. */
    long append(AppendCondition condition, TaggedEventMessage<?>... events) {
        try {
            return appending(engine, condition, events).join();
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }

    @SuppressWarnings("unchecked")
    static CompletableFuture<Long> appending(
            PostgresEventStorageEngine engine, AppendCondition condition, TaggedEventMessage<?>... events) {
        return engine.appendEvents(condition, null, List.of(events))
                .thenCompose(tx -> ((AppendTransaction<Long>) tx).commit(null));
    }

    static AppendCondition nothingNewFor(String counter, long after) {
        return AppendCondition.withCriteria(EventCriteria.havingTags("counter", counter))
                .withMarker(new GlobalIndexConsistencyMarker(after));
    }

    /** The payloads that match, in order. */
    List<Object> source(EventCriteria criteria) {
        List<Object> payloads = new ArrayList<>();
        sourced(criteria).forEach(entry -> payloads.add(entry.message().payload()));
        payloads.removeLast();
        return payloads;
    }

    ConsistencyMarker markerOf(EventCriteria criteria) {
        return sourced(criteria).getLast().getResource(ConsistencyMarker.RESOURCE_KEY);
    }

    private List<Entry<EventMessage>> sourced(EventCriteria criteria) {
        return engine.source(SourcingCondition.conditionFor(criteria), null)
                .reduce(new ArrayList<Entry<EventMessage>>(), (all, entry) -> {
                    all.add(entry);
                    return all;
                })
                .join();
    }
}
