package vn.motcua.bench.store;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.motcua.bench.GettingWarm;
import vn.motcua.bench.Measured;
import vn.motcua.bench.RawLimit;

/** {@code ./motcua bench store}: our engine against the limit of the machine and against Axon's own engine, in one run. */
public final class StoreBench {
    /** One alone comes last: it does too little in a warm-up of its own to have its code compiled. */
    private static final int[] CONCURRENCY = {16, 64, 256, 1};

    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final Duration WARM_UP = Duration.ofMillis(Integer.getInteger("warmUpMs", 1_000));
    private static final Duration MEASURED = Duration.ofMillis(Integer.getInteger("measuredMs", 3_000));

    private static final int STRETCHES_MAX = Integer.getInteger("stretches", 12);

    private StoreBench() {}

    public static void main(String[] arguments) throws Exception {
        Vertx vertx = Vertx.vertx();
        try (DurablePostgres postgres = new DurablePostgres()) {
            System.out.println("PostgreSQL " + postgres.version() + ", fsync=on, synchronous_commit=on; medians of "
                    + ROUNDS + " rounds of " + MEASURED.toMillis() + " ms; p50/p99 in ms");
            for (int concurrency : new int[] {64, 16}) {
                GettingWarm.upTo(
                        "(a) at " + concurrency, STRETCHES_MAX, () -> raw(vertx, postgres, concurrency, MEASURED));
                GettingWarm.upTo(
                        "(b) at " + concurrency,
                        STRETCHES_MAX,
                        () -> OurEngine.run(vertx, postgres, concurrency, WARM_UP, MEASURED));
                GettingWarm.upTo("(c) at " + concurrency, STRETCHES_MAX, () -> axon(postgres, concurrency, MEASURED));
            }
            System.out.println("| at once | (a) raw inserts/s | p50/p99 | (b) our commands/s | p50/p99 |"
                    + " (c) Axon JPA commands/s | p50/p99 | (b)/(a) | (b)/(c) | p99 (b)/(a) |");
            System.out.println("|---|---|---|---|---|---|---|---|---|---|");
            for (int concurrency : CONCURRENCY) {
                commands(vertx, postgres, concurrency);
            }
            if (PgBench.wanted()) {
                pgbench(vertx, postgres);
            }
            reading(ReadingBench.run(vertx, postgres));
        } finally {
            vertx.close();
        }
    }

    private static void commands(Vertx vertx, DurablePostgres postgres, int concurrency) throws Exception {
        List<Measured> raw = new ArrayList<>();
        List<Measured> ours = new ArrayList<>();
        List<Measured> axons = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            raw.add(raw(vertx, postgres, concurrency, MEASURED));
            ours.add(OurEngine.run(vertx, postgres, concurrency, WARM_UP, MEASURED));
            axons.add(axon(postgres, concurrency, MEASURED));
        }
        Measured a = Measured.median(raw);
        Measured b = Measured.median(ours);
        Measured c = Measured.median(axons);
        System.out.printf(
                Locale.ROOT,
                "| %d | %,.0f | %s | %,.0f | %s | %,.0f | %s | %.2f | %.1f | %.2f |%n",
                concurrency,
                a.perSecond(),
                a.latencies(),
                b.perSecond(),
                b.latencies(),
                c.perSecond(),
                c.latencies(),
                b.perSecond() / a.perSecond(),
                b.perSecond() / c.perSecond(),
                (double) b.p99Micros() / a.p99Micros());
    }

    private static void pgbench(Vertx vertx, DurablePostgres postgres) throws Exception {
        System.out.println(
                "\n(a) checked against pgbench, one after the other\n| clients | (a) inserts/s | pgbench inserts/s |");
        System.out.println("|---|---|---|");
        for (int clients : CONCURRENCY) {
            Measured a = raw(vertx, postgres, clients, MEASURED);
            String database = rawDatabase(postgres);
            double other = PgBench.run(postgres.app(database), clients, MEASURED);
            postgres.drop(database);
            System.out.printf(Locale.ROOT, "| %d | %,.0f | %,.0f |%n", clients, a.perSecond(), other);
        }
    }

    private static String rawDatabase(DurablePostgres postgres) throws Exception {
        String database = postgres.freshDatabase();
        DurablePostgres.execute(postgres.owner(database), RawLimit.TABLE + "; GRANT ALL ON raw TO app");
        return database;
    }

    private static void reading(ReadingBench.Rates rates) {
        System.out.printf(
                Locale.ROOT,
                "%n(d) %,d events, filled at %,.0f/s; pages of %,d, as Axon event messages, medians of 3 rounds%n"
                        + "| read by ours/s | read by Axon JPA/s | ratio | hash chain verified/s | projection rebuilt/s |%n"
                        + "|---|---|---|---|---|%n| %,.0f | %,.0f | %.1f | %,.0f | %,.0f |%n",
                rates.events(),
                rates.filled(),
                ReadingBench.PAGE,
                rates.ours(),
                rates.axons(),
                rates.ours() / rates.axons(),
                rates.verified(),
                rates.rebuilt());
    }

    private static Measured axon(DurablePostgres postgres, int concurrency, Duration measured) throws Exception {
        String database = postgres.freshDatabase();
        try (AxonJpaEngine engine = new AxonJpaEngine(postgres.app(database), ReadingBench.PAGE)) {
            return engine.run(concurrency, WARM_UP, measured);
        } finally {
            postgres.drop(database);
        }
    }

    private static Measured raw(Vertx vertx, DurablePostgres postgres, int connections, Duration measured)
            throws Exception {
        String database = rawDatabase(postgres);
        Measured limit = RawLimit.run(vertx, postgres.app(database), connections, WARM_UP, measured);
        postgres.drop(database);
        return limit;
    }
}
