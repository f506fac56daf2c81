package vn.motcua.plan.document.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.plan.document.draft.Ledger;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.table.Columns.Column;

/** Reads a table that extraction laid out cell after cell, one line under the other, without any mark of columns. */
public final class LinearTableReader {
    private static final double NARROW_SHARE = 0.6;

    private final Ledger ledger;

    public LinearTableReader(Ledger ledger) {
        this.ledger = ledger;
    }

    /** @param lines from the header on */
    public List<Row> read(List<SourceLine> lines) {
        List<LinearRow> linear = new LinearRows(ledger).of(lines);
        LinearOrder order = LinearOrder.of(LinearHeader.of(lines, 0));
        int narrow = (int) (NARROW_SHARE * widest(linear));
        List<LinearCells> cells = linear.stream()
                .map(row -> row.group()
                        ? new LinearCells(row.lines(), "", "", "", "")
                        : LinearCells.of(
                                row.pages().getFirst(), narrow, row.pages().size() > 1, order))
                .toList();
        List<String> whole = cells.stream()
                .flatMap(c -> Stream.of(c.lead(), c.coordinating()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        BrokenCells broken = new BrokenCells(whole, narrow, ledger);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < linear.size(); i++) {
            rows.add(row(linear.get(i), cells.get(i), broken));
        }
        return rows;
    }

    private Row row(LinearRow source, LinearCells cells, BrokenCells broken) {
        Row row = new Row(source.label(), source.first());
        row.standsOn(source.first());
        List<SourceLine> content = cells.content();
        if (!source.group()
                && source.startsPage()
                && cells.lead().isEmpty()
                && cells.coordinating().isEmpty()) {
            content = broken.withoutEndOfCellAbove(content);
        }
        content.forEach(row::standsOn);
        row.append(Column.CONTENT, LinearCells.text(content));
        if (source.group()) {
            broken.forget();
            return row;
        }
        List<SourceLine> firstPage = source.pages().getFirst();
        firstPage.subList(cells.content().size(), firstPage.size()).forEach(row::standsOn);
        row.append(Column.LEAD, cells.lead());
        row.append(Column.COORDINATING, cells.coordinating());
        row.append(Column.PRODUCT, cells.product());
        row.append(Column.TIMING, cells.timing());
        broken.remember(row);
        source.pages().stream().skip(1).forEach(page -> broken.goOn(row, page));
        return row;
    }

    private static int widest(List<LinearRow> rows) {
        return rows.stream()
                .filter(row -> !row.group())
                .flatMap(row -> row.lines().stream())
                .mapToInt(line -> line.text().length())
                .max()
                .orElse(0);
    }
}
