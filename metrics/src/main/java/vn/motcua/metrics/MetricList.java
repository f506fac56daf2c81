package vn.motcua.metrics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The metrics of the product, in the order of their file. */
public final class MetricList {
    private static final int COLUMNS = 7;

    public static final List<Metric> ALL = read();

    private MetricList() {}

    public static Optional<Metric> find(String metric) {
        return ALL.stream().filter(one -> one.metric().equals(metric)).findFirst();
    }

    private static List<Metric> read() {
        try (InputStream file = MetricList.class.getResourceAsStream("metrics.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(MetricList::metric)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the list of metrics cannot be read", e);
        }
    }

    private static Metric metric(String line) {
        String[] cells = line.split("\t", COLUMNS);
        return new Metric(
                cells[0],
                cells[5],
                cells[6],
                Set.of(cells[1].split(",")),
                cells[2].equals("higher"),
                day(cells[3]),
                day(cells[4]));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
