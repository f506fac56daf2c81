package vn.motcua.eventstore.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.Bounds;
import vn.motcua.eventstore.Counters;
import vn.motcua.eventstore.Counters.CounterEvent;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.Refused;
import vn.motcua.eventstore.StoreRefusal;
import vn.motcua.eventstore.StoreUnavailable;
import vn.motcua.eventstore.projection.Batch;
import vn.motcua.eventstore.projection.LogSource;
import vn.motcua.eventstore.projection.Position;

/** How large an event may be, and how much of what is large is held in memory at once. */
class BoundsTest extends EngineFixture {
    private static final AppendCondition NONE = AppendCondition.none();
    private static final int ENVELOPE =
            "{\"counterId\":\"\",\"name\":\"x\"}{\"actor\":\"test\"}".getBytes(StandardCharsets.UTF_8).length;

    private static TaggedEventMessage<?> ofBytes(int bytes) {
        return tagged(
                new Counters.Opened("x".repeat(bytes - ENVELOPE), "x"),
                "counter.opened",
                Set.of(new Tag("counter", "a")));
    }

    @Test
    void the_largest_event_is_stored_and_a_larger_one_is_refused() {
        assertThat(append(NONE, ofBytes(Bounds.EVENT_BYTES))).isEqualTo(1);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> append(NONE, ofBytes(Bounds.EVENT_BYTES + 1)))
                .matches(refused -> refused.refusal() == StoreRefusal.EVENT_TOO_LARGE)
                .matches(refused -> refused.refusal().status() == 422);
        assertThat(append(NONE, counted("a", 1))).isEqualTo(2);
    }

    @Test
    void a_page_of_the_log_ends_with_the_event_that_fills_it_and_says_that_there_is_more() {
        append(NONE, counted("a", 1));
        append(NONE, ofBytes(Bounds.EVENT_BYTES / 2));
        append(NONE, ofBytes(Bounds.EVENT_BYTES - 1_000));
        append(NONE, counted("a", 2));
        LogSource<CounterEvent> log = new LogSource<>(engine, Counters.types(), CounterEvent.class);
        List<Long> read = new ArrayList<>();
        Position place = Position.START;
        List<Integer> sizes = new ArrayList<>();
        for (boolean more = true; more; ) {
            Batch<CounterEvent> batch = log.read(place, 1_000).await().indefinitely();
            batch.events().stream().map(Recorded::position).forEach(read::add);
            sizes.add(batch.events().size());
            place = batch.upTo();
            more = batch.more();
        }
        assertThat(read).containsExactly(1L, 2L, 3L, 4L);
        assertThat(sizes).containsExactly(3, 1);
    }

    @Test
    void more_bytes_than_can_wait_are_refused_at_once_and_what_was_taken_is_stored() throws Exception {
        append(NONE, counted("a", 1));
        List<CompletableFuture<Long>> taken = new ArrayList<>();
        try (Connection holder = database.owner().getConnection();
                Statement lock = holder.createStatement()) {
            lock.execute("SELECT pg_advisory_lock(7711002026)");
            for (int i = 0; i < 8; i++) {
                taken.add(appending(engine, NONE, ofBytes(Bounds.EVENT_BYTES)));
            }
            CompletableFuture<Long> oneMore = appending(engine, NONE, counted("a", 2));
            assertThat(oneMore.handle((_, why) -> why).join().getCause()).isInstanceOf(StoreUnavailable.class);
        }
        long stored = taken.stream()
                .filter(answer -> answer.handle((_, why) -> why == null).join())
                .count();
        assertThat(stored).isPositive();
        assertThat(append(NONE, counted("a", 3))).isEqualTo(stored + 2);
    }
}
