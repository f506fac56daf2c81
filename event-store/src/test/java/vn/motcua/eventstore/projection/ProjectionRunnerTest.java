package vn.motcua.eventstore.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.Counters.CounterEvent;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.StoreUnavailable;
import vn.motcua.eventstore.projection.ProjectionStatus.State;

class ProjectionRunnerTest {
    private final Sums sums = new Sums();

    @AfterEach
    void close() {
        sums.close();
    }

    @Test
    void what_was_there_and_what_comes_is_applied_once() {
        sums.open();
        sums.count(1, 10);
        ProjectionRunner<CounterEvent> runner = sums.start();
        await().until(() -> sums.total().equals("55"));
        sums.count(11, 12);
        await().until(() -> sums.total().equals("78"));
        await().until(() -> runner.status().position() == 13);
        assertThat(runner.status().state()).isEqualTo(State.RUNNING);
    }

    @Test
    void nobody_is_told_how_fresh_a_read_model_is_before_its_source_was_read() {
        Projections projections = new Projections();
        AtomicBoolean reachable = new AtomicBoolean();
        ProjectionRunner<CounterEvent> runner = new ProjectionRunner<>(
                sums.vertx, sums, sums.definition(), new Unreliable(reachable, sums.log()), sums.transactions);
        projections.add(runner);
        await().until(() -> runner.status().state() == State.FAILED);
        assertThat(runner.status().asOf()).isEmpty();
        assertThatThrownBy(() -> projections.freshness("sums")).isInstanceOf(StoreUnavailable.class);
        reachable.set(true);
        await().until(() -> runner.status().asOf().isPresent());
        assertThat(projections.freshness("sums").asOf()).isAfter(Instant.now().minusSeconds(60));
        projections.stopAll();

        // What was once read to its end is known after a restart, whatever can be reached then.
        reachable.set(false);
        ProjectionRunner<CounterEvent> again = new ProjectionRunner<>(
                sums.vertx, sums, sums.definition(), new Unreliable(reachable, sums.log()), sums.transactions);
        projections.add(again);
        await().until(() -> again.status().state() == State.FAILED);
        assertThat(projections.freshness("sums").asOf()).isAfter(Instant.now().minusSeconds(60));
        projections.stopAll();
    }

    /** A source that cannot always be reached. */
    private record Unreliable(AtomicBoolean reachable, Source<CounterEvent> behind) implements Source<CounterEvent> {
        @Override
        public String name() {
            return behind.name();
        }

        @Override
        public Uni<Batch<CounterEvent>> read(Position after, int limit) {
            return reachable.get()
                    ? behind.read(after, limit)
                    : Uni.createFrom().failure(new IllegalStateException("out of reach"));
        }

        @Override
        public Optional<Recorded<CounterEvent>> reread(Message message) throws UnreadableMessage {
            return behind.reread(message);
        }

        @Override
        public AutoCloseable onMore(Runnable listener) {
            return behind.onMore(listener);
        }

        @Override
        public Uni<Long> newest() {
            return behind.newest();
        }
    }

    @Test
    void several_instances_apply_each_event_once_together() {
        sums.open();
        for (int i = 0; i < 4; i++) {
            sums.start();
        }
        sums.count(1, 200);
        await().until(() -> sums.database
                .one("SELECT max(position) FROM projection_position")
                .equals("201"));
        assertThat(sums.total()).isEqualTo("20100");
    }

    @Test
    void an_event_of_a_newer_release_is_not_passed_over_but_waits_for_who_knows_it() {
        sums.open();
        sums.count(1, 3);
        sums.database.execute("UPDATE event SET name = 'counter.of-tomorrow' WHERE position = 3");
        ProjectionRunner<CounterEvent> runner = sums.start();
        await().until(() -> runner.status().state() == State.FAILED);
        assertThat(runner.status().problem()).contains("counter.of-tomorrow", "position 3");
        sums.database.execute("UPDATE event SET name = 'counter.counted' WHERE position = 3");
        await().until(() -> sums.total().equals("6"));
    }

    @Test
    void a_failing_event_stops_the_projection_where_it_is_and_shows_until_it_passes() {
        sums.open();
        sums.broken = true;
        ProjectionRunner<CounterEvent> runner = sums.start();
        sums.count(12, 14);
        await().until(() -> runner.status().state() == State.FAILED);
        assertThat(runner.status().problem()).contains("thirteen");
        assertThat(Integer.parseInt(sums.total())).isLessThanOrEqualTo(12);
        sums.broken = false;
        await().until(() -> sums.total().equals("39"));
        await().until(() -> runner.status().state() == State.RUNNING);
    }

    @Test
    void who_has_failed_shows_it_until_a_batch_has_passed_also_while_it_tries() {
        sums.open();
        List<State> seen = new CopyOnWriteArrayList<>();
        AtomicReference<ProjectionRunner<CounterEvent>> runner = new AtomicReference<>();
        runner.set(new ProjectionRunner<>(
                sums.vertx,
                applying(_ -> {
                    seen.add(runner.get().status().state());
                    return Uni.createFrom().failure(new IllegalStateException("never"));
                }),
                sums.definition(),
                sums.log(),
                sums.transactions));
        runner.get().start();
        await().until(() -> seen.size() >= 4);
        assertThat(seen.subList(1, 4)).containsOnly(State.FAILED);
        runner.get().stop();
    }

    @Test
    void what_is_applied_is_not_applied_on_the_loop_that_appends() throws Exception {
        AtomicReference<Thread> appending = new AtomicReference<>();
        AtomicReference<Thread> applying = new AtomicReference<>();
        ProjectionRunner<CounterEvent> runner = new ProjectionRunner<>(
                sums.vertx,
                applying(_ -> {
                    applying.set(Thread.currentThread());
                    return Uni.createFrom().voidItem();
                }),
                sums.definition(),
                sums.log(),
                sums.transactions);
        try (AutoCloseable _ =
                sums.store.engine().onAppended(() -> appending.compareAndSet(null, Thread.currentThread()))) {
            runner.start();
            await().until(() -> runner.status().asOf().isPresent() && runner.idle());
            sums.open();
            await().until(() -> applying.get() != null);
        }
        assertThat(appending.get()).isNotNull().isNotSameAs(applying.get());
        runner.stop();
    }

    private Projection<CounterEvent> applying(Function<List<Recorded<CounterEvent>>, Uni<Void>> apply) {
        return new Applying("sums", sums, apply);
    }

    private record Applying(String name, Sums sums, Function<List<Recorded<CounterEvent>>, Uni<Void>> how)
            implements Projection<CounterEvent> {
        @Override
        public Class<CounterEvent> reads() {
            return CounterEvent.class;
        }

        @Override
        public List<String> tables() {
            return sums.tables();
        }

        @Override
        public Uni<Void> apply(List<Recorded<CounterEvent>> batch) {
            return how.apply(batch);
        }
    }

    @Test
    void a_rebuild_ends_in_the_same_figures_while_events_keep_coming() throws Exception {
        sums.open();
        sums.start();
        sums.count(1, 50);
        await().until(() -> sums.total().equals("1275"));
        sums.database.execute("UPDATE public.sum SET total = 7");
        Thread writer = Thread.startVirtualThread(() -> sums.count(51, 100));
        new Rebuild(sums.vertx, sums.database.app(), sums.transactions)
                .run(sums, sums.definition(), List.of(sums.log()));
        writer.join();
        await().until(() -> sums.database
                .one("SELECT max(position) FROM projection_position")
                .equals("101"));
        assertThat(sums.total()).isEqualTo("5050");
        assertThat(sums.database.one(
                        "SELECT count(*) FROM information_schema.schemata WHERE schema_name LIKE 'rebuild%'"))
                .isEqualTo("0");
        assertThat(sums.database.one("SELECT count(*) FROM projection_position"))
                .isEqualTo("1");
    }
}
