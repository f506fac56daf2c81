package vn.motcua.eventstore.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.OutcomeUnknown;
import vn.motcua.eventstore.StoreUnavailable;

class SeveralInstancesTest extends EngineFixture {
    private static final int ENGINES = 8;
    private static final int EACH = 10_000;
    private static final AppendCondition NONE = AppendCondition.none();

    @Test
    void eight_engines_append_without_a_gap_and_every_reader_sees_the_same_order() {
        List<PostgresEventStorageEngine> engines = new ArrayList<>();
        List<Reader> readers = new ArrayList<>();
        for (int i = 0; i < ENGINES; i++) {
            PostgresEventStorageEngine each = newEngine();
            engines.add(each);
            readers.add(new Reader(each));
        }
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (int i = 0; i < ENGINES; i++) {
            PostgresEventStorageEngine each = engines.get(i);
            String counter = "c" + i;
            writers.add(CompletableFuture.runAsync(() -> write(each, counter), threads));
        }
        writers.forEach(CompletableFuture::join);

        assertThat(database.one("SELECT min(position) || '..' || max(position) || ' of ' || count(*) FROM event"))
                .isEqualTo("1.." + ENGINES * EACH + " of " + ENGINES * EACH);
        await().atMost(Duration.ofMinutes(2)).until(() -> readers.stream().allMatch(r -> r.read() == ENGINES * EACH));
        assertThat(readers).allMatch(r -> r.outOfOrder.get() == 0);
        assertThat(new LogVerifier(engine.pool())
                        .verify()
                        .await()
                        .indefinitely()
                        .whole())
                .isTrue();
        readers.forEach(r -> r.stream.close());
        engines.forEach(PostgresEventStorageEngine::close);
    }

    private static void write(PostgresEventStorageEngine engine, String counter) {
        Semaphore under = new Semaphore(256);
        for (int n = 0; n < EACH; n++) {
            under.acquireUninterruptibly();
            appending(engine, NONE, counted(counter, n))
                    .whenComplete((_, _) -> under.release())
                    .exceptionally(e -> {
                        throw new IllegalStateException(e);
                    });
        }
        under.acquireUninterruptibly(256);
    }

    private static final class Reader {
        private final MessageStream<EventMessage> stream;
        private final AtomicLong last = new AtomicLong();
        private final AtomicInteger outOfOrder = new AtomicInteger();

        Reader(PostgresEventStorageEngine engine) {
            stream = engine.stream(
                    StreamingCondition.conditionFor(new GlobalSequenceTrackingToken(0), EventCriteria.havingAnyTag()),
                    null);
        }

        /** Takes what is ready; gives the last position, which must have gone up by one each time. */
        long read() {
            for (var entry = stream.next(); entry.isPresent(); entry = stream.next()) {
                long position = TrackingToken.fromContext(entry.get())
                        .orElseThrow()
                        .position()
                        .orElseThrow();
                if (position != last.get() + 1) {
                    outOfOrder.incrementAndGet();
                }
                last.set(position);
            }
            return last.get();
        }
    }

    @Test
    void when_the_connection_breaks_each_append_is_acknowledged_or_unknown_and_can_be_tried_again() {
        record Try(
                org.axonframework.eventsourcing.eventstore.TaggedEventMessage<?> event,
                CompletableFuture<Long> answer) {}
        List<Try> tries = new ArrayList<>();
        for (int round = 0; round < 20; round++) {
            for (int n = 0; n < 100; n++) {
                var event = counted("r" + round, n);
                tries.add(new Try(event, appending(engine, NONE, event)));
            }
            database.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE application_name = 'motcua-event-store' AND datname = current_database()"
                    + " AND query LIKE '%append_events%'");
        }
        int failed = 0;
        for (Try each : tries) {
            Throwable problem = each.answer.handle((_, e) -> e).join();
            if (problem != null) {
                failed++;
                Throwable cause = problem.getCause() == null ? problem : problem;
                assertThat(
                                cause.getClass() == java.util.concurrent.CompletionException.class
                                        ? cause.getCause()
                                        : cause)
                        .isInstanceOfAny(OutcomeUnknown.class, StoreUnavailable.class);
                append(NONE, each.event);
            }
        }
        assertThat(failed).as("the test must have hit some appends").isPositive();
        assertThat(database.one("SELECT count(*) || ' ' || count(DISTINCT id) || ' ' || max(position) FROM event"))
                .isEqualTo("2000 2000 2000");
        assertThat(new LogVerifier(engine.pool())
                        .verify()
                        .await()
                        .indefinitely()
                        .whole())
                .isTrue();
    }
}
