package vn.motcua.plan.document.measure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What came out of documents, counted against what is right for them. */
final class Score {
    /** Each figure is a number of items; the ones that end in WRONG or LOST should be 0. */
    enum Figure {
        TASKS,
        TASKS_FOUND,
        TASKS_DRAFTED,
        LEADS,
        LEADS_RIGHT,
        COORDINATING,
        COORDINATING_RIGHT,
        SCHEDULES,
        SCHEDULES_RIGHT,
        DATES_WRONG,
        TARGETS,
        TARGETS_FOUND,
        TARGETS_DRAFTED,
        VALUES_RIGHT,
        METRICS_STATED,
        METRICS_WRONG,
        GROUPS_WRONG,
        DOCUMENTS,
        WORDS_LOST
    }

    private final Map<Figure, Integer> counts = new EnumMap<>(Figure.class);
    private final List<String> faults = new ArrayList<>();

    void count(Figure figure) {
        count(figure, 1);
    }

    void count(Figure figure, int items) {
        counts.merge(figure, items, Integer::sum);
    }

    /** Counts the item, and what is right about it; what is not is told. */
    void count(Figure all, Figure right, boolean isRight, String fault) {
        count(all);
        if (isRight) {
            count(right);
        } else {
            fault(right + " " + fault);
        }
    }

    void fault(String fault) {
        faults.add(fault);
    }

    void add(Score other) {
        other.counts.forEach(this::count);
        faults.addAll(other.faults);
    }

    int of(Figure figure) {
        return counts.getOrDefault(figure, 0);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /** @return 100 when there is nothing to be right about */
    double percent(Figure right, Figure all) {
        return of(all) == 0 ? 100 : 100.0 * of(right) / of(all);
    }

    static String heading() {
        return row("", "docs", "tasks", "found %", "right %", "lead %", "coord. %", "sched. %", "date wrong")
                + row("targets", "found %", "right %", "value %", "metrics", "wrong", "lost");
    }

    String row(String name) {
        return row(
                        name,
                        of(Figure.DOCUMENTS),
                        of(Figure.TASKS),
                        percent(Figure.TASKS_FOUND, Figure.TASKS),
                        percent(Figure.TASKS_FOUND, Figure.TASKS_DRAFTED),
                        percent(Figure.LEADS_RIGHT, Figure.LEADS),
                        percent(Figure.COORDINATING_RIGHT, Figure.COORDINATING),
                        percent(Figure.SCHEDULES_RIGHT, Figure.SCHEDULES),
                        of(Figure.DATES_WRONG))
                + row(
                        of(Figure.TARGETS),
                        percent(Figure.TARGETS_FOUND, Figure.TARGETS),
                        percent(Figure.TARGETS_FOUND, Figure.TARGETS_DRAFTED),
                        percent(Figure.VALUES_RIGHT, Figure.TARGETS_FOUND),
                        of(Figure.METRICS_STATED),
                        of(Figure.METRICS_WRONG),
                        of(Figure.WORDS_LOST));
    }

    private static String row(Object... cells) {
        StringBuilder row = new StringBuilder();
        for (Object cell : cells) {
            String text = cell instanceof Double share ? "%.1f".formatted(share) : String.valueOf(cell);
            row.append(
                    cell instanceof String && text.length() > 10 ? "%-24s|".formatted(text) : "%10s|".formatted(text));
        }
        return row.toString();
    }
}
