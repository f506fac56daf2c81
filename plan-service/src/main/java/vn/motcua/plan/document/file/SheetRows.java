package vn.motcua.plan.document.file;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import vn.motcua.plan.document.draft.Limits;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.SourceLine.Cell;
import vn.motcua.plan.document.draft.UnreadableDocument;
import vn.motcua.plan.document.draft.UnreadableDocument.Reason;

/** The rows of one sheet by their places in the grid. Rows and cells that are formatted but empty are not there. */
final class SheetRows implements Xml.Handler {
    private static final int ROWS_MAX = 1_048_576;
    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");
    private static final Pattern REGION = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    private final SheetValues values;
    private final TreeMap<Integer, Map<Integer, String>> rows = new TreeMap<>();
    private final Map<Integer, BitSet> mergedAbove = new HashMap<>();
    private final Set<Integer> hidden = new HashSet<>();
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder inline = new StringBuilder();
    private int row;
    private int column;
    private int merges;
    private long characters;
    private String type = "";
    private String style = "";
    private String open = "";

    SheetRows(SheetValues values) {
        this.values = values;
    }

    @Override
    public void start(String name, XMLStreamReader element) {
        open = name;
        switch (name) {
            case "row" -> {
                row = Xml.number(Xml.attribute(element, "r"), row + 1, ROWS_MAX);
                column = 0;
                if (Xml.attribute(element, "hidden").matches("1|true")) {
                    hidden.add(row);
                }
            }
            case "c" -> {
                Matcher place = PLACE.matcher(Xml.attribute(element, "r"));
                column = place.matches() ? columnNumber(place.group(1)) : column + 1;
                type = Xml.attribute(element, "t");
                style = Xml.attribute(element, "s");
                value.setLength(0);
                inline.setLength(0);
            }
            case "mergeCell" -> merge(Xml.attribute(element, "ref"));
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        if (open.equals("v")) {
            value.append(text);
        } else if (open.equals("t")) {
            inline.append(text);
        }
    }

    @Override
    public void end(String name) {
        open = "";
        if (name.equals("c")) {
            String text = values.text(type, style, value.toString(), inline.toString());
            if (!text.isBlank()) {
                put(text);
            }
        }
    }

    private void put(String text) {
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

    /** A region that is none is no region. */
    private void merge(String ref) {
        if (++merges > Limits.MERGED_CELLS_MAX) {
            throw new UnreadableDocument(Reason.TOO_MANY_CELLS);
        }
        Matcher region = REGION.matcher(ref);
        if (region.matches()) {
            int first = Integer.parseInt(region.group(2));
            int last = Math.min(Integer.parseInt(region.group(4)), first + Limits.LINES_MAX);
            int from = Math.min(columnNumber(region.group(1)), Limits.CELLS_MAX + 1);
            int to = Math.max(from, Math.min(columnNumber(region.group(3)), Limits.CELLS_MAX));
            for (int r = first + 1; r <= last; r++) {
                mergedAbove.computeIfAbsent(r, _ -> new BitSet()).set(from, to + 1);
            }
        }
    }

    /** "A" is 1. */
    private static int columnNumber(String letters) {
        int number = 0;
        for (int i = 0; i < letters.length(); i++) {
            number = number * 26 + letters.charAt(i) - 'A' + 1;
        }
        return number;
    }

    /** Adds the rows up to the last one with text, blank ones between them too. */
    void addTo(List<SourceLine> lines, List<SourceLine> hiddenLines) {
        int last = rows.isEmpty() ? 0 : rows.lastKey();
        for (int r = 1; r <= last; r++) {
            List<Cell> cells = cells(r);
            if (hidden.contains(r) && !cells.isEmpty()) {
                hiddenLines.add(new SourceLine(1, cells));
            } else {
                boolean merged = mergedAbove.containsKey(r);
                List<Cell> printed = cells.isEmpty() ? List.of(Cell.of("")) : SheetFile.textOrRow(cells, merged);
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
}
