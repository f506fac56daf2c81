package vn.motcua.eventstore.kafka;

import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Counters;
import vn.motcua.eventstore.Counters.Count;
import vn.motcua.eventstore.Counters.Open;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.TestDatabase;
import vn.motcua.eventstore.TestRun;
import vn.motcua.eventstore.axon.EventSourcing;

/** A service {@code counter} with a store of its own and any number of relays. */
final class Publisher implements AutoCloseable {
    static final Vertx VERTX = vertx();
    private static final CommandContext ANY = CommandContext.machine("test");

    final TestDatabase database = TestDatabase.fresh();
    EventSourcing store = start();
    final KafkaAddress kafka;
    private final List<KafkaRelay> relays = new ArrayList<>();

    Publisher(KafkaAddress kafka) {
        this.kafka = kafka;
    }

    private static Vertx vertx() {
        Vertx vertx = Vertx.vertx();
        TestRun.closeAtTheEnd(
                () -> vertx.close().toCompletionStage().toCompletableFuture().join());
        return vertx;
    }

    private EventSourcing start() {
        return EventSourcing.start(VERTX, database.address(), Counters.types(), List.of(Counters.module()));
    }

    /** As after a restore, or a failover that lost the end of the log: later events are gone, and the service starts anew. */
    void goBackTo(long position) {
        database.execute("DELETE FROM event_tag WHERE position > " + position);
        database.execute("DELETE FROM event WHERE position > " + position);
        store.close();
        store = start();
    }

    String topic() {
        return kafka.topic("counter");
    }

    KafkaRelay relay() {
        return relay(Counters.types());
    }

    KafkaRelay relay(EventTypes types) {
        KafkaRelay relay = new KafkaRelay(VERTX, database.address(), store.engine(), types, kafka, "counter");
        relays.add(relay);
        relay.start();
        return relay;
    }

    /** Stores one event each for some entities. */
    void open(String... ids) {
        for (String id : ids) {
            store.commands().send(new Open(id, "name of " + id), ANY);
        }
    }

    /** Stores one more event of an entity. */
    void count(String id) {
        store.commands().send(new Count(id, 1, 1_000_000), ANY);
    }

    /** Gives an event that was stored so many bytes, which its record passes over when it is read. */
    void grow(long position, int bytes) {
        database.execute("UPDATE event SET payload = payload || convert_to(repeat(' ', " + bytes
                + " - octet_length(payload)), 'UTF8') WHERE position = " + position);
    }

    TopicContent content() {
        return TopicContent.of(kafka, topic());
    }

    static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    @Override
    public void close() {
        relays.forEach(KafkaRelay::close);
        store.close();
    }
}
