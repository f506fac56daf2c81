package vn.motcua.plan.document.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.motcua.plan.document.draft.DoubtKind;
import vn.motcua.plan.document.draft.Ledger;
import vn.motcua.plan.document.draft.Ledger.Noise;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.table.Columns.Column;

/** Reads a table whose cells are known: rows that pages cut in two are joined, headers that pages repeat are dropped. */
public final class TableReader {
    private static final Set<Column> UNITS = EnumSet.of(Column.LEAD, Column.COORDINATING);

    private final Ledger ledger;

    public TableReader(Ledger ledger) {
        this.ledger = ledger;
    }

    /** @param lines from the header row on */
    public List<Row> read(List<SourceLine> lines) {
        SourceLine header = lines.getFirst();
        Columns columns = Columns.of(header.cells()).orElseThrow();
        String headerText = header.text();
        ledger.noise(header, Noise.TABLE_HEADER);
        List<Row> rows = new ArrayList<>();
        boolean newPage = false;
        for (SourceLine line : lines.subList(1, lines.size())) {
            if (line.isBlank()) {
                ledger.noise(line, Noise.BLANK);
                newPage = true;
            } else if (line.isRow() && line.text().equals(headerText)) {
                ledger.noise(line, Noise.REPEATED_TABLE_HEADER);
                newPage = true;
            } else if (line.isRow()) {
                add(rows, line, columns, newPage);
                newPage = false;
            }
        }
        return rows;
    }

    private void add(List<Row> rows, SourceLine line, Columns columns, boolean newPage) {
        boolean unlabelled = columns.index(Column.LABEL) < 0;
        String label = unlabelled ? String.valueOf(rows.size() + 1) : line.cell(columns.index(Column.LABEL));
        if (label.isEmpty() && rows.isEmpty()) {
            return;
        }
        if (!label.isEmpty()) {
            rows.add(new Row(label, line));
        } else if (!newPage) {
            ledger.doubt(DoubtKind.CONTINUATION_ASSUMED, line.text(), line.number());
        }
        Row row = rows.getLast();
        row.standsOn(line);
        for (int i = 0; i < Math.max(columns.order().size(), line.cells().size()); i++) {
            Column column = i < columns.order().size() ? columns.order().get(i) : Column.OTHER;
            if (column == Column.OTHER && !line.cell(i).isEmpty()) {
                ledger.doubt(DoubtKind.COLUMN_UNKNOWN, line.cell(i), line.number());
            } else if (column != Column.LABEL) {
                row.append(column, UNITS.contains(column) ? line.cell(i) : Wording.clean(line.cell(i)));
            }
            if (line.mergedAbove(i)) {
                row.merged(column);
            }
        }
    }
}
