package vn.motcua.bench.store;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code ./motcua bench store}: our engine against the limit of the machine and against Axon's own engine, in one run. */
public final class StoreBench {
    private static final int[] CONCURRENCY = {1, 16, 64, 256};
    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final Duration WARM_UP = Duration.ofMillis(Integer.getInteger("warmUpMs", 1_500));
    private static final Duration MEASURED = Duration.ofMillis(Integer.getInteger("measuredMs", 4_000));

    private static final Duration WARM_JVM = Duration.ofSeconds(10);

    private StoreBench() {}

    public static void main(String[] arguments) throws Exception {
        Vertx vertx = Vertx.vertx();
        try (DurablePostgres postgres = new DurablePostgres()) {
            System.out.println("PostgreSQL " + postgres.version() + ", fsync=on, synchronous_commit=on; medians of "
                    + ROUNDS + " rounds of " + MEASURED.toMillis() + " ms");
            // A cold JVM would be measured otherwise: one client alone does too little in a warm-up of its own.
            RawLimit.run(vertx, postgres, 64, WARM_UP, WARM_JVM);
            OurEngine.run(vertx, postgres, 64, WARM_UP, WARM_JVM);
            System.out.println("| at once | (a) raw inserts/s | p50/p99 ms | (b) commands/s | p50/p99 ms | (b)/(a) |");
            System.out.println("|---|---|---|---|---|---|");
            for (int concurrency : CONCURRENCY) {
                List<Measured> raw = new ArrayList<>();
                List<Measured> ours = new ArrayList<>();
                for (int round = 0; round < ROUNDS; round++) {
                    raw.add(RawLimit.run(vertx, postgres, concurrency, WARM_UP, MEASURED));
                    ours.add(OurEngine.run(vertx, postgres, concurrency, WARM_UP, MEASURED));
                }
                Measured a = Measured.median(raw);
                Measured b = Measured.median(ours);
                System.out.printf(
                        Locale.ROOT,
                        "| %d | %,.0f | %s | %,.0f | %s | %.2f |%n",
                        concurrency,
                        a.perSecond(),
                        latency(a),
                        b.perSecond(),
                        latency(b),
                        b.perSecond() / a.perSecond());
            }
            ReadingBench.Read read = ReadingBench.run(vertx, postgres);
            System.out.printf(
                    Locale.ROOT,
                    "%n(d) %,d events: read in order %,.0f/s as Axon messages; hash chain verified at %,.0f/s%n",
                    read.events(),
                    read.perSecond(),
                    read.verifiedPerSecond());
        } finally {
            vertx.close();
        }
    }

    private static String latency(Measured m) {
        return String.format(Locale.ROOT, "%.2f / %.2f", m.p50Micros() / 1e3, m.p99Micros() / 1e3);
    }
}
