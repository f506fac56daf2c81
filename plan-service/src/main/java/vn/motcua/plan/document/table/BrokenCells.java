package vn.motcua.plan.document.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.plan.document.draft.DoubtKind;
import vn.motcua.plan.document.draft.Ledger;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.grammar.UnitGrammar;
import vn.motcua.plan.document.table.Columns.Column;

/**
 * Joins unit cells that a page cut in two. The second half carries no mark of its column; but plans name the same units
 * again and again, so a half is completed to a name that stands whole elsewhere in the same table.
 */
final class BrokenCells {
    private final List<String> names;
    private final int narrow;
    private final Ledger ledger;
    private Optional<Row> leadAbove = Optional.empty();
    private Optional<Row> coordinatingAbove = Optional.empty();

    /** @param names unit cells of the table as they were found */
    BrokenCells(List<String> names, int narrow, Ledger ledger) {
        this.names = names;
        this.narrow = narrow;
        this.ledger = ledger;
    }

    /** Keeps the row whose cells the next rows may share, or continue on the next page. */
    void remember(Row row) {
        boolean shares =
                row.cell(Column.LEAD).isEmpty() && row.cell(Column.COORDINATING).isEmpty();
        if (!shares) {
            leadAbove = Optional.of(row);
            coordinatingAbove = Optional.of(row);
        }
    }

    /** A merged cell does not reach over the title of the next group. */
    void forget() {
        leadAbove = Optional.empty();
        coordinatingAbove = Optional.empty();
    }

    /** @return the content of the first row on a page, without the end of a merged cell that began on the page before */
    List<SourceLine> withoutEndOfCellAbove(List<SourceLine> lines) {
        List<SourceLine> rest = lines;
        if (coordinatingAbove.isPresent()) {
            rest = completed(coordinatingAbove.get(), Column.COORDINATING, rest);
        }
        if (leadAbove.isPresent()) {
            rest = completed(leadAbove.get(), Column.LEAD, rest);
        }
        return rest;
    }

    /** Adds what stands on a further page to the row: more content, and the second halves of its cells. */
    void goOn(Row row, List<SourceLine> page) {
        List<SourceLine> rest = page;
        if (row.cell(Column.TIMING).isEmpty()) {
            int timing = LinearCells.timingStart(rest, narrow);
            row.append(Column.TIMING, LinearCells.text(rest.subList(timing, rest.size())));
            rest = rest.subList(0, timing);
        }
        rest = completed(row, Column.COORDINATING, rest);
        rest = completed(row, Column.LEAD, rest);
        rest = completed(row, Column.LEAD, begunHere(row, rest));
        rest = unfinished(row, Column.COORDINATING, rest);
        rest = unfinished(row, Column.LEAD, rest);
        row.append(Column.CONTENT, LinearCells.text(rest));
        page.forEach(row::standsOn);
    }

    /** A cell may also begin on the further page, below what is left of the content and of the cell before it. */
    private List<SourceLine> begunHere(Row row, List<SourceLine> lines) {
        int narrowFrom = LinearCells.narrowEnd(lines, lines.size(), narrow);
        for (int i = narrowFrom;
                i < lines.size() && row.cell(Column.COORDINATING).isEmpty();
                i++) {
            String before = i > 0 ? lines.get(i - 1).text() : row.cell(Column.LEAD);
            if (UnitGrammar.startsWithUnit(lines.get(i).text()) && !Wording.endsOpen(before)) {
                String units = LinearCells.text(lines.subList(i, lines.size()));
                int split = row.cell(Column.LEAD).isEmpty() ? LinearCells.secondUnit(units) : 0;
                row.append(Column.LEAD, units.substring(0, split).strip());
                row.append(Column.COORDINATING, units.substring(split).strip());
                ledger.doubt(DoubtKind.CELL_CONTINUED, units, lines.get(i).number());
                return lines.subList(0, i);
            }
        }
        return lines;
    }

    private List<SourceLine> completed(Row row, Column column, List<SourceLine> lines) {
        String half = row.cell(column) + " ";
        if (half.isBlank()) {
            return lines;
        }
        Map<String, Integer> ends = new HashMap<>();
        for (int from = lines.size() - 1; from >= Math.max(0, lines.size() - LinearCells.CELL_LINES_MAX); from--) {
            ends.put(LinearCells.text(lines.subList(from, lines.size())), from);
        }
        return names.stream()
                .filter(name -> name.startsWith(half))
                .map(name -> ends.get(name.substring(half.length())))
                .filter(Objects::nonNull)
                .findFirst()
                .map(from -> taken(row, column, lines, from))
                .orElse(lines);
    }

    /** A name that stops at "của" or at a comma goes on in the narrow lines of the next page, known name or not. */
    private List<SourceLine> unfinished(Row row, Column column, List<SourceLine> lines) {
        int from = LinearCells.narrowEnd(lines, lines.size(), narrow);
        return from < lines.size() && Wording.endsOpen(row.cell(column)) ? taken(row, column, lines, from) : lines;
    }

    private List<SourceLine> taken(Row row, Column column, List<SourceLine> lines, int from) {
        List<SourceLine> end = lines.subList(from, lines.size());
        row.append(column, LinearCells.text(end));
        end.forEach(row::standsOn);
        ledger.doubt(DoubtKind.CELL_CONTINUED, row.cell(column), end.getFirst().number());
        return lines.subList(0, from);
    }
}
