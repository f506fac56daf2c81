package vn.motcua.plan.document.file;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.plan.document.draft.Limits;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.SourceLine.Cell;
import vn.motcua.plan.document.draft.SourceLine.Origin;
import vn.motcua.plan.document.draft.UnreadableDocument;
import vn.motcua.plan.document.draft.UnreadableDocument.Reason;
import vn.motcua.plan.document.table.Columns;

/**
 * A table as it is printed, while it is read: a cell that spans columns is followed by empty ones, so that columns keep
 * their place.
 */
final class PrintedTable {
    private static final int HEADER_LOOKED_AT = 4;

    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<List<Cell>> hiddenRows = new ArrayList<>();
    private List<Cell> row = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();
    private boolean inCell;
    private boolean merged;
    private boolean dropped;
    private boolean hidden;
    private int span;

    void beginRow() {
        row = new ArrayList<>();
        dropped = false;
        hidden = false;
    }

    void beginCell() {
        cell = new StringBuilder();
        inCell = true;
        merged = false;
        span = 1;
    }

    void skip(int columns) {
        for (int i = 0; i < columns; i++) {
            add(Cell.of(""));
        }
    }

    void span(int columns) {
        span = Math.max(1, columns);
    }

    void merge(boolean goesOn) {
        merged = goesOn;
    }

    void dropRow(boolean really) {
        dropped = dropped || really;
    }

    void hideRow(boolean really) {
        hidden = hidden || really;
    }

    /** Adds a row of which all cells are known. */
    void row(List<Cell> cells) {
        beginRow();
        cells.forEach(this::add);
        endRow();
    }

    boolean inCell() {
        return inCell;
    }

    void write(String paragraph) {
        cell.append(cell.isEmpty() ? "" : "\n").append(paragraph);
    }

    void endCell() {
        inCell = false;
        add(merged ? Cell.continuedFromAbove() : Cell.ofLines(cell.toString()));
        for (int i = 1; i < span; i++) {
            add(merged ? Cell.continuedFromAbove() : Cell.of(""));
        }
    }

    private void add(Cell next) {
        if (row.size() >= Limits.CELLS_MAX) {
            throw new UnreadableDocument(Reason.TOO_MANY_CELLS);
        }
        row.add(next);
    }

    void endRow() {
        if (rows.size() >= Limits.LINES_MAX) {
            throw new UnreadableDocument(Reason.TOO_MANY_LINES);
        }
        if (!dropped && !row.isEmpty()) {
            (hidden ? hiddenRows : rows).add(List.copyOf(row));
        }
    }

    /** Adds each row as one line; a table that only sets text side by side is text. */
    void addTo(List<SourceLine> lines, Origin origin) {
        if (isLayout()) {
            rows.stream().flatMap(List::stream).forEach(cell -> addText(lines, cell.text(), origin));
        } else {
            rows.forEach(cells -> Limits.add(lines, new SourceLine(lines.size() + 1, cells, origin)));
        }
    }

    /** Adds a paragraph; one with line breaks is several lines. */
    static void addText(List<SourceLine> lines, String text, Origin origin) {
        for (String line : text.split("\\n", -1)) {
            Limits.add(lines, new SourceLine(lines.size() + 1, List.of(Cell.of(line.replace('\t', ' '))), origin));
        }
    }

    /** What a cell says of a table that stands in it. */
    void writeInto(PrintedTable outer) {
        rows.stream()
                .flatMap(List::stream)
                .map(Cell::text)
                .filter(text -> !text.isEmpty())
                .forEach(outer::write);
    }

    List<List<Cell>> hiddenRows() {
        return hiddenRows;
    }

    /** One or two columns without a header of tasks: issuer and motto, recipients and signer. */
    private boolean isLayout() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns > 2 && rows.size() > 1) {
            return false;
        }
        List<SourceLine> first = new ArrayList<>();
        rows.stream().limit(HEADER_LOOKED_AT).forEach(cells -> first.add(new SourceLine(first.size() + 1, cells)));
        return columns < 2
                || java.util.stream.IntStream.range(0, first.size())
                        .allMatch(i -> Columns.at(first, i).isEmpty());
    }
}
