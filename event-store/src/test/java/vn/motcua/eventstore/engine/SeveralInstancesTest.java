package vn.motcua.eventstore.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
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
        List<CompletableFuture<Void>> reading = readers.stream()
                .map(reader -> CompletableFuture.runAsync(() -> reader.readTo(ENGINES * EACH), threads))
                .toList();
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (int i = 0; i < ENGINES; i++) {
            PostgresEventStorageEngine each = engines.get(i);
            String counter = "c" + i;
            writers.add(CompletableFuture.runAsync(() -> write(each, counter), threads));
        }
        writers.forEach(CompletableFuture::join);

        assertThat(database.one("SELECT min(position) || '..' || max(position) || ' of ' || count(*) FROM event"))
                .isEqualTo("1.." + ENGINES * EACH + " of " + ENGINES * EACH);
        reading.forEach(CompletableFuture::join);
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

    /** Reads on a thread of its own while others write, woken by the stream alone. */
    private static final class Reader {
        private static final int PATIENCE_SECONDS = 120;

        private final MessageStream<EventMessage> stream;
        private final Semaphore available = new Semaphore(0);

        Reader(PostgresEventStorageEngine engine) {
            stream = engine.stream(
                    StreamingCondition.conditionFor(new GlobalSequenceTrackingToken(0), EventCriteria.havingAnyTag()),
                    null);
        }

        /** Reads up to a position; each one must follow from the one before. */
        void readTo(long end) {
            stream.setCallback(available::release);
            long last = 0;
            while (last < end) {
                assertThat(waited()).as("something after %d", last).isTrue();
                for (var entry = stream.next(); entry.isPresent(); entry = stream.next()) {
                    long position = TrackingToken.fromContext(entry.get())
                            .orElseThrow()
                            .position()
                            .orElseThrow();
                    assertThat(position).isEqualTo(++last);
                }
            }
        }

        private boolean waited() {
            try {
                boolean told = available.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
                available.drainPermits();
                return told;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private record Try(AppendCondition condition, TaggedEventMessage<?> event, CompletableFuture<Long> answer) {}

    /** Without a condition, with one that its own event breaks, and with a tag that may be stored once as well. */
    private Try attempt(int round, int n) {
        String counter = "r" + round + "-" + n;
        return switch (n % 3) {
            case 0 -> attempt(NONE, counted(counter, n));
            case 1 -> attempt(nothingNewFor(counter, 0), counted(counter, n));
            default -> attempt(nothingNewFor(counter, 0), opened(counter, "name of " + counter));
        };
    }

    private Try attempt(AppendCondition condition, TaggedEventMessage<?> event) {
        return new Try(condition, event, appending(engine, condition, event));
    }

    @Test
    void when_the_connection_breaks_each_append_is_acknowledged_or_unknown_and_can_be_tried_again() {
        List<Try> tries = new ArrayList<>();
        for (int round = 0; round < 20; round++) {
            for (int n = 0; n < 100; n++) {
                tries.add(attempt(round, n));
            }
            database.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE application_name = 'motcua-event-store' AND datname = current_database()"
                    + " AND query LIKE '%record_events%'");
        }
        int failed = 0;
        for (Try each : tries) {
            Throwable problem = each.answer.handle((_, e) -> e).join();
            if (problem != null) {
                failed++;
                assertThat(problem instanceof CompletionException wrapped ? wrapped.getCause() : problem)
                        .isInstanceOfAny(OutcomeUnknown.class, StoreUnavailable.class);
                appendUntilAcknowledged(each);
            }
        }
        assertThat(failed).as("the test must have hit some appends").isPositive();
        // Also what was acknowledged may be sent again.
        tries.forEach(each -> append(each.condition, each.event));
        assertThat(database.one("SELECT count(*) || ' ' || count(DISTINCT id) || ' ' || max(position) FROM event"))
                .isEqualTo("2000 2000 2000");
        assertThat(new LogVerifier(engine.pool())
                        .verify()
                        .await()
                        .indefinitely()
                        .whole())
                .isTrue();
    }

    /** The connection that breaks last may be noticed by who tries again first: that one is told so, and tries once more. */
    private void appendUntilAcknowledged(Try each) {
        try {
            append(each.condition, each.event);
        } catch (OutcomeUnknown | StoreUnavailable broken) {
            append(each.condition, each.event);
        }
    }
}
