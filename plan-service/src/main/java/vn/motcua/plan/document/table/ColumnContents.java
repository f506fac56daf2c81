package vn.motcua.plan.document.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.grammar.ScheduleGrammar;
import vn.motcua.plan.document.grammar.UnitGrammar;
import vn.motcua.plan.document.table.Columns.Column;

/** Finds the columns of a table by what stands in them: a heading may say anything or be missing. */
final class ColumnContents {
    private static final double MOST = 0.6;
    private static final int ROWS_LOOKED_AT = 60;
    private static final int TITLE_CHARACTERS_MAX = 40;

    private final List<SourceLine> rows;
    private final int columns;

    private ColumnContents(List<SourceLine> rows) {
        this.rows =
                rows.stream().filter(SourceLine::isRow).limit(ROWS_LOOKED_AT).toList();
        this.columns =
                this.rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** @return the columns with those added that the header did not name and that are surely units or timings */
    static Columns completed(Columns named, List<SourceLine> rows) {
        ColumnContents contents = new ColumnContents(rows);
        List<Column> order = new ArrayList<>(named.order());
        while (order.size() < contents.columns) {
            order.add(Column.OTHER);
        }
        contents.fill(order, Column.TIMING, ScheduleGrammar::isTiming);
        contents.fill(order, Column.LEAD, UnitGrammar::startsWithUnit);
        return named.with(order);
    }

    /** @return the columns of a table without a header, if one of them is content and another says who or when */
    static Optional<Columns> alone(List<SourceLine> rows) {
        ColumnContents contents = new ColumnContents(rows);
        if (contents.rows.size() < 2 || contents.columns < 3) {
            return Optional.empty();
        }
        List<Column> order = new ArrayList<>(Collections.nCopies(contents.columns, Column.OTHER));
        contents.fill(order, Column.TIMING, ScheduleGrammar::isTiming);
        contents.fill(order, Column.LEAD, UnitGrammar::startsWithUnit);
        contents.fill(order, Column.COORDINATING, UnitGrammar::startsWithUnit);
        contents.fill(
                order, Column.LABEL, cell -> cell.matches("\\(?(?:\\d{1,3}(?:\\.\\d{1,2})*|[IVX]+|[A-Ea-đ])\\)?[.)]?"));
        if (!order.contains(Column.TIMING) || !order.contains(Column.LEAD)) {
            return Optional.empty();
        }
        IntStream.range(0, contents.columns)
                .filter(i -> order.get(i) == Column.OTHER)
                .boxed()
                .max(java.util.Comparator.comparingInt(contents::characters))
                .ifPresent(i -> order.set(i, Column.CONTENT));
        return order.contains(Column.CONTENT)
                ? Optional.of(new Columns(List.copyOf(order), contents.headed(order) ? 1 : 0))
                : Optional.empty();
    }

    /** The first row names the columns when none of its cells is what the column holds. */
    private boolean headed(List<Column> order) {
        SourceLine first = rows.getFirst();
        String timing = first.cell(order.indexOf(Column.TIMING));
        String lead = first.cell(order.indexOf(Column.LEAD));
        return !timing.isEmpty()
                && !lead.isEmpty()
                && !ScheduleGrammar.isTiming(timing)
                && !lead.matches("(?:Văn phòng|Phòng|Các phòng|Trung tâm|Thanh tra|Chi cục) .*")
                && first.cells().stream().allMatch(cell -> cell.text().length() <= TITLE_CHARACTERS_MAX);
    }

    private void fill(List<Column> order, Column column, Predicate<String> is) {
        if (order.contains(column)) {
            return;
        }
        IntStream.range(0, columns)
                .filter(i -> order.get(i) == Column.OTHER && share(i, is) >= MOST)
                .findFirst()
                .ifPresent(i -> order.set(i, column));
    }

    private double share(int column, Predicate<String> is) {
        List<String> filled = rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        return filled.isEmpty() ? 0 : (double) filled.stream().filter(is).count() / filled.size();
    }

    private int characters(int column) {
        return rows.stream().mapToInt(row -> row.cell(column).length()).sum();
    }
}
