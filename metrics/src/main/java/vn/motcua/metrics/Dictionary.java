package vn.motcua.metrics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.motcua.metrics.Definition.Words;

/** What each figure means, by day; in the order of its file. */
public final class Dictionary {
    private static final int COLUMNS = 16;

    public static final List<Definition> ALL = Lines.of("definitions.tsv", COLUMNS).stream()
            .map(Dictionary::definition)
            .toList();

    private Dictionary() {}

    /** The meanings in force on a day. */
    public static List<Definition> on(LocalDate day) {
        return ALL.stream().filter(definition -> definition.isInForce(day)).toList();
    }

    /** The newest meaning of a figure; empty when nobody has defined it. */
    public static Optional<Definition> find(String figure) {
        return ALL.stream()
                .filter(definition -> definition.figure().equals(figure))
                .reduce((_, newer) -> newer);
    }

    private static Definition definition(String[] cells) {
        return new Definition(
                cells[0],
                Lines.day(cells[1]),
                Lines.day(cells[2]),
                cells[3],
                Integer.parseInt(cells[4]),
                list(cells[5]),
                list(cells[6]),
                Optional.of(cells[7]).filter(text -> !text.isEmpty()),
                name(cells[0], cells[8], cells[9]),
                new Words(cells[10], cells[11]),
                words(cells[12], cells[13]),
                words(cells[14], cells[15]));
    }

    /** A metric that targets are set for has its name in their list. */
    private static Words name(String figure, String vietnamese, String english) {
        return MetricList.find(figure)
                .map(metric -> new Words(metric.vietnamese(), metric.english()))
                .orElseGet(() -> new Words(vietnamese, english));
    }

    private static Optional<Words> words(String vietnamese, String english) {
        return vietnamese.isEmpty() ? Optional.empty() : Optional.of(new Words(vietnamese, english));
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(","));
    }
}
