package vn.motcua.bench.store;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.axon.EventSourcing;
import vn.motcua.eventstore.engine.LogVerifier;
import vn.motcua.eventstore.engine.StoreAddress;

/** (d) Reading the log in order as Axon event messages, and checking its hash chain. */
final class ReadingBench {
    private static final int EVENTS = Integer.getInteger("events", 200_000);
    private static final CommandContext BENCH = CommandContext.machine("bench");

    private ReadingBench() {}

    /** @param events events read, {@code perSecond} by the stream, {@code verifiedPerSecond} with their hashes checked */
    record Read(int events, double perSecond, double verifiedPerSecond) {}

    static Read run(Vertx vertx, DurablePostgres postgres) throws Exception {
        StoreAddress address = postgres.freshStore();
        try (EventSourcing store = EventSourcing.start(vertx, address, Accounts.types(), List.of(Accounts.module()))) {
            fill(store);
            long begun = System.nanoTime();
            MessageStream<EventMessage> stream = store.engine().stream(
                    StreamingCondition.conditionFor(new GlobalSequenceTrackingToken(0), EventCriteria.havingAnyTag()),
                    null);
            drain(stream);
            double read = EVENTS / seconds(begun);
            begun = System.nanoTime();
            LogVerifier.Verdict verdict =
                    new LogVerifier(store.engine().pool()).verify().await().atMost(Duration.ofMinutes(10));
            if (!verdict.whole() || verdict.events() != EVENTS) {
                throw new IllegalStateException("the log is not whole: " + verdict);
            }
            return new Read(EVENTS, read, EVENTS / seconds(begun));
        } finally {
            postgres.drop(address.database());
        }
    }

    private static void fill(EventSourcing store) throws Exception {
        Load.times(256, EVENTS, (_, _) -> store.commands().send(new Accounts.Open(UUID.randomUUID()), BENCH));
    }

    private static void drain(MessageStream<EventMessage> stream) throws InterruptedException {
        Semaphore more = new Semaphore(0);
        stream.setCallback(more::release);
        int seen = 0;
        while (seen < EVENTS) {
            while (stream.hasNextAvailable()) {
                if (stream.next().isPresent()) {
                    seen++;
                }
            }
            if (seen < EVENTS) {
                more.tryAcquire(100, TimeUnit.MILLISECONDS);
                more.drainPermits();
            }
        }
        stream.close();
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
