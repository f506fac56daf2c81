package vn.motcua.metrics;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The metrics of the product, in the order of their file. */
public final class MetricList {
    private static final int COLUMNS = 7;

    public static final List<Metric> ALL =
            Lines.of("metrics.tsv", COLUMNS).stream().map(MetricList::metric).toList();

    private MetricList() {}

    public static Optional<Metric> find(String metric) {
        return ALL.stream().filter(one -> one.metric().equals(metric)).findFirst();
    }

    private static Metric metric(String[] cells) {
        return new Metric(
                cells[0],
                cells[5],
                cells[6],
                Set.of(cells[1].split(",")),
                cells[2].equals("higher"),
                Lines.day(cells[3]),
                Lines.day(cells[4]));
    }
}
