package vn.motcua.bench.store;

import java.util.Comparator;
import java.util.List;

/**
 * What one run measured.
 *
 * @param perSecond operations per second
 * @param p50Micros median latency, microseconds
 * @param p99Micros 99th percentile, microseconds
 */
record Measured(double perSecond, long p50Micros, long p99Micros) {
    /** The run whose throughput is the median. */
    static Measured median(List<Measured> runs) {
        return runs.stream()
                .sorted(Comparator.comparingDouble(Measured::perSecond))
                .toList()
                .get(runs.size() / 2);
    }
}
