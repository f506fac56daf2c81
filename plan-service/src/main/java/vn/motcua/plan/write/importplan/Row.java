package vn.motcua.plan.write.importplan;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.plan.write.importplan.Columns.Column;

/** A row of a task table while it is read: pages may still add to its cells. */
final class Row {
    private final String label;
    private final int line;
    private final Map<Column, String> cells = new EnumMap<>(Column.class);
    private final Set<Column> mergedAbove = EnumSet.noneOf(Column.class);
    private final Map<Integer, SourceLine> sources = new LinkedHashMap<>();

    Row(String label, SourceLine first) {
        this.label = label;
        this.line = first.number();
    }

    void append(Column column, String text) {
        if (!text.isEmpty()) {
            String joined = cells.merge(column, text, (before, more) -> before + " " + more);
            if (joined.length() > Limits.CELL_CHARACTERS_MAX) {
                throw new UnreadableDocument(UnreadableDocument.Reason.CELL_TOO_LONG);
            }
        }
    }

    void merged(Column column) {
        mergedAbove.add(column);
    }

    void standsOn(SourceLine source) {
        sources.putIfAbsent(source.number(), source);
    }

    String label() {
        return label;
    }

    /** "2.1" of the printed "2.1.". */
    String number() {
        return label.replaceFirst("[.)]+$", "");
    }

    int line() {
        return line;
    }

    String cell(Column column) {
        return cells.getOrDefault(column, "");
    }

    boolean isMerged(Column column) {
        return mergedAbove.contains(column);
    }

    /** Nothing but label and content, and no cell that a merged one covers. */
    boolean isBare() {
        return mergedAbove.isEmpty()
                && cell(Column.LEAD).isEmpty()
                && cell(Column.COORDINATING).isEmpty()
                && cell(Column.TIMING).isEmpty()
                && cell(Column.PRODUCT).isEmpty();
    }

    List<SourceLine> sources() {
        return List.copyOf(sources.values());
    }
}
