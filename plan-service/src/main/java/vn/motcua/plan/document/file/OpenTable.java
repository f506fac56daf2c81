package vn.motcua.plan.document.file;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import vn.motcua.plan.document.draft.Limits;

/** A table of an OpenDocument while it is read: what a cell covers stands there as a cell of its own. */
final class OpenTable {
    private final PrintedTable printed = new PrintedTable();
    /** For how many rows more the cell of a column goes on. */
    private final Map<Integer, Integer> goesOn = new HashMap<>();

    private final Map<Integer, Integer> opened = new HashMap<>();
    private int column;
    private int repeated;

    void beginRow(boolean hidden) {
        printed.beginRow();
        printed.hideRow(hidden);
        column = 0;
    }

    void beginCell(XMLStreamReader cell) {
        int columns = Xml.number(Xml.attribute(cell, "number-columns-spanned"), 1, Limits.CELLS_MAX);
        int rows = Xml.number(Xml.attribute(cell, "number-rows-spanned"), 1, Limits.LINES_MAX);
        for (int i = 0; i < columns; i++) {
            opened.put(column + i, rows - 1);
        }
        begin(cell, false);
    }

    void beginCovered(XMLStreamReader cell) {
        begin(cell, goesOn.getOrDefault(column, 0) > 0);
    }

    private void begin(XMLStreamReader cell, boolean below) {
        repeated = Xml.number(Xml.attribute(cell, "number-columns-repeated"), 1, Limits.CELLS_MAX);
        printed.beginCell();
        printed.merge(below);
    }

    void endCell() {
        printed.span(repeated);
        printed.endCell();
        for (int i = 0; i < repeated; i++) {
            goesOn.computeIfPresent(column++, (_, rows) -> rows - 1);
        }
    }

    void endRow() {
        printed.endRow();
        goesOn.putAll(opened);
        opened.clear();
    }

    PrintedTable printed() {
        return printed;
    }
}
