package vn.motcua.bench.store;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import vn.motcua.bench.GettingWarm;
import vn.motcua.bench.Measured;
import vn.motcua.bench.RawLimit;
import vn.motcua.eventstore.engine.AppendGroups;
import vn.motcua.eventstore.engine.StoreAddress;

/** {@code ./motcua bench store}: our engine against the limit of the machine and against Axon's own engine, in one run. */
public final class StoreBench {
    private static final Duration WARM_UP = Duration.ofSeconds(1);
    private static final Duration MEASURED = Choices.MEASURED;
    private static final int WITHIN = 7;
    private static final int BEYOND = 20;
    private static final Duration OVERLOADED = Duration.ofSeconds(10);
    private static final int DRAINED = 1_000_000;

    private final Vertx vertx;
    private final DurablePostgres postgres;

    private StoreBench(Vertx vertx, DurablePostgres postgres) {
        this.vertx = vertx;
        this.postgres = postgres;
    }

    public static void main(String[] arguments) throws Exception {
        Vertx vertx = Vertx.vertx();
        try (DurablePostgres postgres = new DurablePostgres()) {
            System.out.println("PostgreSQL " + postgres.version() + ", fsync=on, synchronous_commit=on; medians of "
                    + Choices.ROUNDS + " rounds of " + MEASURED.toMillis()
                    + " ms; p50/p99 in ms; a round with more than"
                    + " 2 % steal is void and taken again");
            new StoreBench(vertx, postgres).run();
        } finally {
            vertx.close();
        }
    }

    private void run() throws Exception {
        warm(64);
        warm(16);
        Measured at64 = ours(64).measured();
        if (Choices.wants("commands")) {
            commands();
        }
        if (PgBench.wanted()) {
            pgbench();
        }
        if (Choices.wants("grouping")) {
            GettingWarm.upTo("(g)", Choices.STRETCHES_MAX, () -> GroupingLimit.run(vertx, postgres, WARM_UP, MEASURED));
            Measured g = median(() -> GroupingLimit.run(vertx, postgres, WARM_UP, MEASURED));
            say(
                    "(g) grouping alone, 64 events with tags a commit on 2 connections: %,.0f events/s, %s; %s",
                    g.perSecond(), g.latencies(), g.use().shares());
        }
        if (Choices.wants("zipf")) {
            Hot.Run hot = Hot.run(vertx, postgres, WARM_UP, MEASURED);
            say(
                    "(h) Zipf over 1,000 accounts, 64 at once: %,.0f commands/s, %s; refused %d; %s",
                    hot.measured().perSecond(),
                    hot.measured().latencies(),
                    hot.refused(),
                    hot.measured().use().shares());
        }
        if (Choices.wants("open")) {
            open((int) at64.perSecond() * WITHIN / 10, MEASURED);
            open((int) at64.perSecond() * BEYOND / 10, OVERLOADED);
            Measured after = ours(64).measured();
            say("… and 64 at once before and after: %,.0f and %,.0f", at64.perSecond(), after.perSecond());
        }
        history();
        if (Choices.wants("reading")) {
            reading(ReadingBench.run(vertx, postgres));
        }
        if (Choices.wants("relay")) {
            say("(r) relay, %,d events: %,.0f/s", DRAINED, RelayDrain.run(vertx, postgres, DRAINED));
        }
    }

    private void warm(int concurrency) throws Exception {
        GettingWarm.upTo("(a) at " + concurrency, Choices.STRETCHES_MAX, () -> raw(concurrency));
        GettingWarm.upTo("(b) at " + concurrency, Choices.STRETCHES_MAX, () -> ours(concurrency)
                .measured());
        if (Choices.wants("axon")) {
            GettingWarm.upTo("(c) at " + concurrency, Choices.STRETCHES_MAX, () -> axon(concurrency));
        }
    }

    private void commands() throws Exception {
        say(
                "| at once | (a) raw inserts/s | p50/p99 | (b) our commands/s | p50/p99 | (c) Axon JPA commands/s | p50/p99 |"
                        + " (b)/(a) | (b)/(c) | p99 (b)/(a) | usr/sys/steal %% of (a) | of (b) | us of a processor (a) | (b) |"
                        + " appends a group | ms a group |");
        say("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (int concurrency : Choices.ROWS) {
            row(concurrency);
        }
    }

    private void row(int concurrency) throws Exception {
        List<Measured> raw = new ArrayList<>();
        List<Measured> ours = new ArrayList<>();
        List<Measured> axons = new ArrayList<>();
        AppendGroups[] groups = {null};
        for (int round = 0; round < Choices.ROUNDS; round++) {
            raw.add(Measured.notVoid(() -> raw(concurrency)));
            ours.add(Measured.notVoid(() -> {
                OurEngine.Run run = ours(concurrency);
                groups[0] = run.groups();
                return run.measured();
            }));
            if (Choices.wants("axon")) {
                axons.add(Measured.notVoid(() -> axon(concurrency)));
            }
        }
        Measured a = Measured.median(raw);
        Measured b = Measured.median(ours);
        Measured c = axons.isEmpty() ? null : Measured.median(axons);
        say(
                "| %d | %,.0f | %s | %,.0f | %s | %s | %s | %.2f | %s | %.2f | %s | %s | %.0f | %.0f | %.1f | %.2f |",
                concurrency,
                a.perSecond(),
                a.latencies(),
                b.perSecond(),
                b.latencies(),
                c == null ? "" : "%,.0f".formatted(c.perSecond()),
                c == null ? "" : c.latencies(),
                b.perSecond() / a.perSecond(),
                c == null ? "" : "%.1f".formatted(b.perSecond() / c.perSecond()),
                (double) b.p99Micros() / a.p99Micros(),
                a.use().shares(),
                b.use().shares(),
                a.microsEach(),
                b.microsEach(),
                groups[0].appendsEach(),
                groups[0].millisEach());
    }

    private void pgbench() throws Exception {
        say("%n(a) checked against pgbench, one after the other%n| clients | (a) inserts/s | pgbench inserts/s |");
        say("|---|---|---|");
        for (int clients : Choices.ROWS) {
            Measured a = raw(clients);
            String database = rawDatabase();
            double other = PgBench.run(postgres.app(database), clients, MEASURED);
            postgres.drop(database);
            say("| %d | %,.0f | %,.0f |", clients, a.perSecond(), other);
        }
    }

    private void open(int perSecond, Duration measured) throws Exception {
        OpenLoop.Run run = OpenLoop.run(vertx, postgres, perSecond, measured);
        say(
                "(o) open loop, %,d commands/s for %d s: %,.0f/s stored, %s; dropped %,d of %,d; %s",
                perSecond,
                measured.toSeconds(),
                run.stored().perSecond(),
                run.stored().latencies(),
                run.dropped(),
                run.sent(),
                run.stored().use().shares());
    }

    /** The rate at each number of stored events that was asked for, 64 at once. */
    private void history() throws Exception {
        if (Choices.HISTORY.length == 0) {
            return;
        }
        StoreAddress address = postgres.freshStore();
        int stored = 0;
        for (int events : Choices.HISTORY) {
            LongLog.fill(postgres.owner(address.database()), stored, events);
            Measured m = OurEngine.onLongLog(vertx, address, events, 64, WARM_UP, MEASURED);
            stored = Integer.parseInt(DurablePostgres.one(
                    postgres.owner(address.database()), "SELECT max(position) FROM event_store.event"));
            say(
                    "(l) with %,d events stored, 64 at once, half of the commands on any of them: %,.0f commands/s, %s; %s",
                    events, m.perSecond(), m.latencies(), m.use().shares());
        }
        postgres.drop(address.database());
    }

    private void reading(ReadingBench.Rates rates) {
        say(
                "%n(d) %,d events, filled at %,.0f/s; pages of %,d, as Axon event messages, medians of 3 rounds%n"
                        + "| read by ours/s | read by Axon JPA/s | ratio | hash chain verified/s | projection rebuilt/s |%n"
                        + "|---|---|---|---|---|%n| %,.0f | %,.0f | %.1f | %,.0f | %,.0f |",
                rates.events(),
                rates.filled(),
                ReadingBench.PAGE,
                rates.ours(),
                rates.axons(),
                rates.ours() / rates.axons(),
                rates.verified(),
                rates.rebuilt());
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }

    private static Measured median(Callable<Measured> run) throws Exception {
        List<Measured> rounds = new ArrayList<>();
        for (int round = 0; round < Choices.ROUNDS; round++) {
            rounds.add(Measured.notVoid(run));
        }
        return Measured.median(rounds);
    }

    private OurEngine.Run ours(int concurrency) throws Exception {
        return OurEngine.run(vertx, postgres, concurrency, WARM_UP, MEASURED);
    }

    private Measured axon(int concurrency) throws Exception {
        String database = postgres.freshDatabase();
        try (AxonJpaEngine engine = new AxonJpaEngine(postgres.app(database), ReadingBench.PAGE)) {
            return engine.run(concurrency, WARM_UP, MEASURED);
        } finally {
            postgres.drop(database);
        }
    }

    private String rawDatabase() throws Exception {
        String database = postgres.freshDatabase();
        DurablePostgres.execute(postgres.owner(database), RawLimit.TABLE + "; GRANT ALL ON raw TO app");
        return database;
    }

    private Measured raw(int connections) throws Exception {
        String database = rawDatabase();
        Measured limit = RawLimit.run(vertx, postgres.app(database), connections, WARM_UP, MEASURED);
        postgres.drop(database);
        return limit;
    }
}
