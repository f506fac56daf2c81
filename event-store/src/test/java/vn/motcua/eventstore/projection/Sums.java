package vn.motcua.eventstore.projection;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Counters;
import vn.motcua.eventstore.Counters.Counted;
import vn.motcua.eventstore.Counters.CounterEvent;
import vn.motcua.eventstore.Counters.Opened;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.TestDatabase;
import vn.motcua.eventstore.axon.EventSourcing;

/** A service that counts, and a read model of its sums: they are the hardest on double counting. */
final class Sums implements Projection<CounterEvent>, AutoCloseable {
    private static final CommandContext ANY = CommandContext.machine("test");

    final TestDatabase database = TestDatabase.fresh();
    final Vertx vertx = Vertx.vertx();
    final EventSourcing store =
            EventSourcing.start(vertx, database.address(), Counters.types(), List.of(Counters.module()));
    private final Pool pool = Pool.pool(vertx, database.address().connectOptions(), new PoolOptions().setMaxSize(8));
    final ReadTransactions transactions = new PoolTransactions(vertx, pool);
    private final List<ProjectionRunner<?>> runners = new ArrayList<>();
    /** While it is, thirteen cannot be counted. */
    volatile boolean broken;

    Sums() {
        database.execute("CREATE TABLE public.sum (id text PRIMARY KEY, total bigint NOT NULL);"
                + "ALTER TABLE public.sum OWNER TO app");
    }

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
            when broken && e.by() == 13 -> Uni.createFrom().failure(new IllegalStateException("thirteen"));
            case Counted e ->
                transactions.execute("UPDATE sum SET total = total + ?1 WHERE id = ?2", e.by(), e.counterId());
        };
    }

    LogSource<CounterEvent> log() {
        return new LogSource<>(store.engine(), Counters.types(), CounterEvent.class);
    }

    Definition definition() {
        return Definition.of(this, Counters.types().namesOf(CounterEvent.class));
    }

    /** Starts a runner, as one more instance would. */
    ProjectionRunner<CounterEvent> start() {
        ProjectionRunner<CounterEvent> runner = new ProjectionRunner<>(vertx, this, definition(), log(), transactions);
        runners.add(runner);
        runner.start();
        return runner;
    }

    void open() {
        store.commands().send(new Counters.Open("a", "x"), ANY);
    }

    void count(int from, int to) {
        for (int i = from; i <= to; i++) {
            store.commands().send(new Counters.Count("a", i, 100_000), ANY);
        }
    }

    /** What readers see; -1 for nothing. */
    String total() {
        return database.one("SELECT coalesce(max(total), -1) FROM public.sum");
    }

    @Override
    public void close() {
        runners.forEach(ProjectionRunner::stop);
        pool.close();
        store.close();
        vertx.close();
    }
}
