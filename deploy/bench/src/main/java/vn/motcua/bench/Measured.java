package vn.motcua.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.HdrHistogram.Histogram;
import vn.motcua.bench.Processors.Use;

/**
 * What one run measured.
 *
 * @param perSecond operations per second
 * @param p50Micros median latency, microseconds
 * @param p99Micros 99th percentile, microseconds
 * @param seconds how long it was measured
 * @param use how the processors were used meanwhile
 */
public record Measured(double perSecond, long p50Micros, long p99Micros, double seconds, Use use) {
    public static Measured of(Histogram latencies, double seconds, Use use) {
        return new Measured(
                latencies.getTotalCount() / seconds,
                latencies.getValueAtPercentile(50),
                latencies.getValueAtPercentile(99),
                seconds,
                use);
    }

    /** A run, and again in its place when the host took too much of the processors, twice at most. */
    public static Measured notVoid(Callable<Measured> run) throws Exception {
        Measured measured = run.call();
        for (int again = 0; again < 2 && measured.use.isVoid(); again++) {
            measured = run.call();
        }
        return measured;
    }

    /** The run whose throughput is the median, of those that are not void when there are such. */
    public static Measured median(List<Measured> runs) {
        List<Measured> valid = runs.stream().filter(run -> !run.use.isVoid()).toList();
        List<Measured> sorted = (valid.isEmpty() ? runs : valid)
                .stream()
                        .sorted(Comparator.comparingDouble(Measured::perSecond))
                        .toList();
        return sorted.get(sorted.size() / 2);
    }

    /** p50 and p99 in milliseconds, for a table. */
    public String latencies() {
        return String.format(Locale.ROOT, "%.2f / %.2f", p50Micros / 1e3, p99Micros / 1e3);
    }

    /** Processor time of an operation, of this process and all that it has started. */
    public double microsEach() {
        return use.ourMicros() / Math.max(1, perSecond * seconds);
    }
}
