package vn.motcua.plan.document.table;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.plan.document.draft.Limits;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.UnreadableDocument;
import vn.motcua.plan.document.table.Columns.Column;

/** A row of a task table while it is read: pages may still add to its cells. */
public final class Row {
    private final String label;
    private final int line;
    private final Map<Column, String> cells = new EnumMap<>(Column.class);
    private final Set<Column> mergedAbove = EnumSet.noneOf(Column.class);
    private final Map<Integer, SourceLine> sources = new LinkedHashMap<>();

    private final boolean labelled;
    private final boolean group;

    public Row(String label, SourceLine first) {
        this(label, first, true);
    }

    /** @param labelled whether the label is printed there, not counted by the reader */
    Row(String label, SourceLine first, boolean labelled) {
        this(label, first, labelled, false);
    }

    private Row(String label, SourceLine first, boolean labelled, boolean group) {
        this.label = label;
        this.line = first.number();
        this.labelled = labelled;
        this.group = group;
    }

    /** A row that is surely a title. */
    static Row group(String label, SourceLine first, boolean labelled) {
        return new Row(label, first, labelled, true);
    }

    boolean isGroup() {
        return group;
    }

    /** The label as printed, empty when there is none. */
    String printedLabel() {
        return labelled ? label : "";
    }

    public void append(Column column, String text) {
        if (!text.isEmpty()) {
            String joined = cells.merge(column, text, (before, more) -> before + " " + more);
            if (joined.length() > Limits.CELL_CHARACTERS_MAX) {
                throw new UnreadableDocument(UnreadableDocument.Reason.CELL_TOO_LONG);
            }
        }
    }

    public void merged(Column column) {
        mergedAbove.add(column);
    }

    void standsOn(SourceLine source) {
        sources.putIfAbsent(source.number(), source);
    }

    public String label() {
        return label;
    }

    /** "2.1" of the printed "2.1.". */
    public String number() {
        return label.replaceFirst("[.)]+$", "");
    }

    public int line() {
        return line;
    }

    public String cell(Column column) {
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
                && cell(Column.BEGIN).isEmpty()
                && cell(Column.PRODUCT).isEmpty();
    }

    List<SourceLine> sources() {
        return List.copyOf(sources.values());
    }
}
