package vn.motcua.eventstore.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Counters;
import vn.motcua.eventstore.Counters.Counted;
import vn.motcua.eventstore.Counters.CounterEvent;
import vn.motcua.eventstore.Counters.Opened;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.StoreUnavailable;
import vn.motcua.eventstore.TestDatabase;
import vn.motcua.eventstore.axon.EventSourcing;
import vn.motcua.eventstore.projection.ProjectionStatus.State;

class ProjectionRunnerTest {
    private static final CommandContext ANY = CommandContext.machine("test");

    private final TestDatabase database = TestDatabase.fresh();
    private final Vertx vertx = Vertx.vertx();
    private final EventSourcing store =
            EventSourcing.start(vertx, database.address(), Counters.types(), List.of(Counters.module()));
    private final Pool pool = Pool.pool(vertx, database.address().connectOptions(), new PoolOptions().setMaxSize(8));
    private final ReadTransactions transactions = new PoolTransactions(vertx, pool);
    private final AtomicBoolean broken = new AtomicBoolean();
    private final List<ProjectionRunner<?>> runners = new ArrayList<>();

    /** Sums are the hardest on double counting. */
    private final class Sums implements Projection<CounterEvent> {
        @Override
        public String name() {
            return "sums";
        }

        @Override
        public Class<CounterEvent> reads() {
            return CounterEvent.class;
        }

        @Override
        public List<String> tables() {
            return List.of("sum");
        }

        @Override
        public Uni<Void> apply(List<Recorded<CounterEvent>> batch) {
            return Multi.createFrom()
                    .iterable(batch)
                    .onItem()
                    .transformToUniAndConcatenate(r -> show(r.event()))
                    .collect()
                    .asList()
                    .replaceWithVoid();
        }

        private Uni<Integer> show(CounterEvent event) {
            return switch (event) {
                case Opened e -> transactions.execute("INSERT INTO sum (id, total) VALUES (?1, 0)", e.counterId());
                case Counted e
                when broken.get() && e.by() == 13 -> Uni.createFrom().failure(new IllegalStateException("thirteen"));
                case Counted e ->
                    transactions.execute("UPDATE sum SET total = total + ?1 WHERE id = ?2", e.by(), e.counterId());
            };
        }
    }

    @BeforeEach
    void makeTable() {
        database.execute("CREATE TABLE public.sum (id text PRIMARY KEY, total bigint NOT NULL);"
                + "GRANT ALL ON public.sum TO app");
    }

    @AfterEach
    void close() {
        runners.forEach(ProjectionRunner::stop);
        pool.close();
        store.close();
        vertx.close();
    }

    private ProjectionRunner<CounterEvent> start() {
        ProjectionRunner<CounterEvent> runner = new ProjectionRunner<>(
                vertx,
                new Sums(),
                "",
                new LogSource<>(store.engine(), Counters.types(), CounterEvent.class),
                transactions);
        runners.add(runner);
        runner.start();
        return runner;
    }

    private void count(int from, int to) {
        for (int i = from; i <= to; i++) {
            store.commands().send(new Counters.Count("a", i, 100_000), ANY);
        }
    }

    private String total() {
        return database.one("SELECT coalesce(max(total), -1) FROM public.sum");
    }

    @Test
    void what_was_there_and_what_comes_is_applied_once() {
        store.commands().send(new Counters.Open("a", "x"), ANY);
        count(1, 10);
        ProjectionRunner<CounterEvent> runner = start();
        await().until(() -> total().equals("55"));
        count(11, 12);
        await().until(() -> total().equals("78"));
        await().until(() -> runner.status().position() == 13);
        assertThat(runner.status().state()).isEqualTo(State.RUNNING);
    }

    @Test
    void nobody_is_told_how_fresh_a_read_model_is_before_its_source_was_read() {
        Projections projections = new Projections();
        AtomicBoolean reachable = new AtomicBoolean();
        ProjectionRunner<CounterEvent> runner =
                new ProjectionRunner<>(vertx, new Sums(), "", new Unreliable(reachable, log()), transactions);
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
        ProjectionRunner<CounterEvent> again =
                new ProjectionRunner<>(vertx, new Sums(), "", new Unreliable(reachable, log()), transactions);
        projections.add(again);
        await().until(() -> again.status().state() == State.FAILED);
        assertThat(projections.freshness("sums").asOf()).isAfter(Instant.now().minusSeconds(60));
        projections.stopAll();
    }

    private LogSource<CounterEvent> log() {
        return new LogSource<>(store.engine(), Counters.types(), CounterEvent.class);
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
        store.commands().send(new Counters.Open("a", "x"), ANY);
        for (int i = 0; i < 4; i++) {
            start();
        }
        count(1, 200);
        await().until(() ->
                database.one("SELECT max(position) FROM projection_position").equals("201"));
        assertThat(total()).isEqualTo("20100");
    }

    @Test
    void a_failing_event_stops_the_projection_where_it_is_and_shows_until_it_passes() {
        store.commands().send(new Counters.Open("a", "x"), ANY);
        broken.set(true);
        ProjectionRunner<CounterEvent> runner = start();
        count(12, 14);
        await().until(() -> runner.status().state() == State.FAILED);
        assertThat(runner.status().problem()).contains("thirteen");
        assertThat(Integer.parseInt(total())).isLessThanOrEqualTo(12);
        broken.set(false);
        await().until(() -> total().equals("39"));
        await().until(() -> runner.status().state() == State.RUNNING);
    }

    @Test
    void a_rebuild_ends_in_the_same_figures_while_events_keep_coming() throws Exception {
        store.commands().send(new Counters.Open("a", "x"), ANY);
        start();
        count(1, 50);
        await().until(() -> total().equals("1275"));
        database.execute("UPDATE public.sum SET total = 7");
        Thread writer = Thread.startVirtualThread(() -> count(51, 100));
        new Rebuild(vertx, database.owner(), "app", transactions)
                .run(new Sums(), List.of(new LogSource<>(store.engine(), Counters.types(), CounterEvent.class)));
        writer.join();
        await().until(() ->
                database.one("SELECT max(position) FROM projection_position").equals("101"));
        assertThat(total()).isEqualTo("5050");
        assertThat(database.one("SELECT count(*) FROM information_schema.schemata WHERE schema_name LIKE 'rebuild%'"))
                .isEqualTo("0");
        assertThat(database.one("SELECT count(*) FROM projection_position")).isEqualTo("1");
    }
}
