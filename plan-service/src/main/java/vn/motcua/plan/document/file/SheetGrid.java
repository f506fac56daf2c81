package vn.motcua.plan.document.file;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.motcua.plan.document.draft.Limits;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.SourceLine.Cell;
import vn.motcua.plan.document.draft.SourceLine.Origin;
import vn.motcua.plan.document.draft.UnreadableDocument;
import vn.motcua.plan.document.draft.UnreadableDocument.Reason;

/** One sheet by the places of its cells. Rows and cells that are formatted but empty are not there. */
final class SheetGrid {
    private final TreeMap<Integer, Map<Integer, String>> rows = new TreeMap<>();
    private final Map<Integer, BitSet> mergedAbove = new HashMap<>();
    private final Set<Integer> hidden = new HashSet<>();
    private int merges;
    private long characters;

    /** @param row counted from 1, as the column */
    void put(int row, int column, String text) {
        if (text.isBlank()) {
            return;
        }
        characters += text.length();
        if (characters > Limits.TEXT_CHARACTERS_MAX) {
            throw new UnreadableDocument(Reason.TEXT_TOO_LONG);
        }
        if (column > Limits.CELLS_MAX) {
            throw new UnreadableDocument(Reason.TOO_MANY_CELLS);
        }
        rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, text);
        if (rows.size() > Limits.LINES_MAX) {
            throw new UnreadableDocument(Reason.TOO_MANY_LINES);
        }
    }

    /** One cell from the first row to the last and from one column to another, each counted from 1. */
    void merge(int first, int last, int from, int to) {
        if (++merges > Limits.MERGED_CELLS_MAX) {
            throw new UnreadableDocument(Reason.TOO_MANY_CELLS);
        }
        int left = Math.min(from, Limits.CELLS_MAX + 1);
        int right = Math.max(left, Math.min(to, Limits.CELLS_MAX));
        for (int r = first + 1; r <= Math.min(last, first + Limits.LINES_MAX); r++) {
            mergedAbove.computeIfAbsent(r, _ -> new BitSet()).set(left, right + 1);
        }
    }

    void hide(int row) {
        hidden.add(row);
    }

    /** @return the sheets one after another, and then what they hide */
    static List<SourceLine> lines(List<SheetGrid> sheets) {
        List<SourceLine> lines = new ArrayList<>();
        List<SourceLine> hidden = new ArrayList<>();
        for (SheetGrid sheet : sheets) {
            if (!lines.isEmpty()) {
                Limits.add(lines, SourceLine.text(lines.size() + 1, ""));
            }
            sheet.addTo(lines, hidden);
        }
        hidden.forEach(row -> Limits.add(lines, new SourceLine(lines.size() + 1, row.cells(), Origin.HIDDEN)));
        return List.copyOf(lines);
    }

    /** Adds the rows up to the last one with text, blank ones between them too. */
    private void addTo(List<SourceLine> lines, List<SourceLine> hiddenLines) {
        int last = rows.isEmpty() ? 0 : rows.lastKey();
        for (int r = 1; r <= last; r++) {
            List<Cell> cells = cells(r);
            if (hidden.contains(r) && !cells.isEmpty()) {
                hiddenLines.add(new SourceLine(1, cells));
            } else {
                boolean merged = mergedAbove.containsKey(r);
                List<Cell> printed = cells.isEmpty() ? List.of(Cell.of("")) : textOrRow(cells, merged);
                Limits.add(lines, new SourceLine(lines.size() + 1, printed));
            }
        }
    }

    private List<Cell> cells(int number) {
        Map<Integer, String> texts = rows.getOrDefault(number, Map.of());
        BitSet merged = mergedAbove.getOrDefault(number, new BitSet());
        int end = texts.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Cell> cells = new ArrayList<>();
        for (int c = 1;
                c <= Math.max(end, texts.isEmpty() ? 0 : Math.min(merged.length() - 1, Limits.CELLS_MAX));
                c++) {
            cells.add(merged.get(c) ? Cell.continuedFromAbove() : Cell.ofLines(texts.getOrDefault(c, "")));
        }
        return cells;
    }

    /** A row with text in its first cell only is running text: a title, a recipient. */
    private static List<Cell> textOrRow(List<Cell> cells, boolean merged) {
        long filled = cells.stream().filter(cell -> !cell.text().isEmpty()).count();
        boolean first = filled == 1 && !cells.getFirst().text().isEmpty();
        return first && !merged && cells.getFirst().text().length() >= 6 ? List.of(cells.getFirst()) : cells;
    }
}
