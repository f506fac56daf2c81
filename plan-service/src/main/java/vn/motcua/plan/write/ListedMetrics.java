package vn.motcua.plan.write;

import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.metrics.MetricList;
import vn.motcua.plan.PlanRefusal;

/** Targets are set for metrics of the one list alone: no board would ever count another one. */
public final class ListedMetrics {
    private ListedMetrics() {}

    /** @throws vn.motcua.eventstore.Refused METRIC_UNKNOWN, which names the first that is not in the list */
    public static void require(Stream<Optional<String>> metrics) {
        metrics.flatMap(Optional::stream)
                .filter(metric -> MetricList.find(metric).isEmpty())
                .findFirst()
                .ifPresent(metric -> {
                    throw PlanRefusal.METRIC_UNKNOWN.because("Chỉ số " + metric);
                });
    }
}
