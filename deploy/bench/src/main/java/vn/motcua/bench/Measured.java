package vn.motcua.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What one run measured.
 *
 * @param perSecond operations per second
 * @param p50Micros median latency, microseconds
 * @param p99Micros 99th percentile, microseconds
 */
public record Measured(double perSecond, long p50Micros, long p99Micros) {
    /** The run whose throughput is the median. */
    public static Measured median(List<Measured> runs) {
        return runs.stream()
                .sorted(Comparator.comparingDouble(Measured::perSecond))
                .toList()
                .get(runs.size() / 2);
    }

    /** p50 and p99 in milliseconds, for a table. */
    public String latencies() {
        return String.format(Locale.ROOT, "%.2f / %.2f", p50Micros / 1e3, p99Micros / 1e3);
    }
}
