package vn.motcua.plan.document.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.motcua.plan.document.draft.DoubtKind;
import vn.motcua.plan.document.draft.Ledger;
import vn.motcua.plan.document.draft.Ledger.Noise;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.grammar.Instruments;
import vn.motcua.plan.document.grammar.ScheduleGrammar;
import vn.motcua.plan.document.outline.Label;
import vn.motcua.plan.document.table.Columns.Column;

/** Reads a table whose cells are known: rows that pages cut in two are joined, headers that pages repeat are dropped. */
public final class TableReader {
    private static final Set<Column> UNITS = EnumSet.of(Column.LEAD, Column.COORDINATING);
    private static final int LABEL_CHARACTERS_MAX = 8;
    private static final Pattern OF_MONTHS =
            Pattern.compile("^tháng (?:bắt đầu|kết thúc|xong|hoàn thành|thực hiện)", Instruments.IGNORE_CASE);

    private static final Pattern MONTH = Pattern.compile("0?[1-9]|1[0-2]");
    private static final Pattern MARK = Pattern.compile("[xX✓✔●•*]");
    /** Counts the rows and is none of them: it is left over. */
    private static final Pattern TOTAL =
            Pattern.compile("^(?:tổng )?(?:cộng|số)\\s?:? (?=\\d)|^(?:tổng )?cộng\\b.{0,12}$", Instruments.IGNORE_CASE);

    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?(?:\\d{1,2}|[A-Z])\\)?(?:\\s?=.*)?");

    private final Ledger ledger;
    private final List<Row> rows = new ArrayList<>();
    /** Titles of the columns: a cross under "Quý I" says when. */
    private List<String> periods = List.of();

    private boolean newPage;
    private int unlabelledGroups;
    private int unlabelled;

    public TableReader(Ledger ledger) {
        this.ledger = ledger;
    }

    /** @return the columns of the table that begins with these lines; empty when nobody can tell what they are */
    public static Optional<Columns> columns(List<SourceLine> lines) {
        Optional<Columns> named = Columns.at(lines, 0);
        return named.isPresent()
                ? named.map(columns -> columns.isOfTasks()
                        ? ColumnContents.completed(columns, lines.subList(columns.headerRows(), lines.size()))
                        : columns)
                : ColumnContents.alone(lines);
    }

    /** @param lines from the header row on */
    public List<Row> read(List<SourceLine> lines, Columns columns) {
        List<String> header = lines.subList(0, columns.headerRows()).stream()
                .map(SourceLine::text)
                .toList();
        periods = lines.subList(0, Math.min(1, columns.headerRows())).stream()
                .flatMap(line -> line.cells().stream())
                .map(cell -> Wording.clean(cell.text()))
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            if (line.isBlank()) {
                ledger.noise(line, Noise.BLANK);
                newPage = true;
            } else if (i < header.size() || isColumnNumbers(line)) {
                ledger.noise(line, Noise.TABLE_HEADER);
            } else if (line.isRow() && header.contains(line.text())) {
                ledger.noise(line, Noise.REPEATED_TABLE_HEADER);
                newPage = true;
            } else if (line.isRow()) {
                add(line, columns, nextRow(lines, i));
                newPage = false;
            } else if (nextRow(lines, i).isPresent() && Label.of(line.text()).isPresent()) {
                Row row = group(line, line.text());
                row.standsOn(line);
            }
        }
        return rows;
    }

    /** "(1) (2) (3)" under a header. */
    static boolean isColumnNumbers(SourceLine line) {
        boolean counted = line.cells().stream()
                .map(SourceLine.Cell::text)
                .allMatch(text -> text.isEmpty() || COLUMN_NUMBER.matcher(text).matches());
        if (!counted) {
            return false;
        }
        List<String> filled = line.cells().stream()
                .map(SourceLine.Cell::text)
                .filter(text -> !text.isEmpty())
                .toList();
        List<String> figures = filled.stream()
                .map(text -> text.replaceAll("\\D", ""))
                .filter(text -> !text.isEmpty())
                .toList();
        return filled.size() >= 3
                && IntStream.range(1, figures.size())
                        .allMatch(i -> Integer.parseInt(figures.get(i)) == Integer.parseInt(figures.get(i - 1)) + 1);
    }

    /** A page break may stand between. */
    private static Optional<SourceLine> nextRow(List<SourceLine> lines, int index) {
        int end = Math.min(lines.size(), index + 4);
        return lines.subList(index + 1, Math.max(index + 1, end)).stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(SourceLine::isRow);
    }

    private void add(SourceLine line, Columns columns, Optional<SourceLine> next) {
        int labels = columns.index(Column.LABEL);
        String label = labels < 0 ? "" : line.cell(labels);
        boolean onlyLabel = !label.isEmpty() && filledBeside(line, labels) == 0;
        if (label.length() > LABEL_CHARACTERS_MAX && onlyLabel || labels > 0 && titleOverAll(line)) {
            group(line, onlyLabel ? label : line.cell(0)).standsOn(line);
            return;
        }
        String content = line.cell(columns.index(Column.CONTENT));
        if (label.isEmpty() && TOTAL.matcher(content).find() && !has(line, columns, Column.LEAD)) {
            return;
        }
        if (label.isEmpty()
                && filledBeside(line, columns.index(Column.CONTENT)) == 0
                && !content.isEmpty()
                && isGroupTitle(line, content, columns, next)) {
            group(line, content).standsOn(line);
            return;
        }
        if (label.isEmpty() && !begins(line, columns)) {
            if (rows.isEmpty()) {
                return;
            }
            if (!newPage) {
                ledger.doubt(DoubtKind.CONTINUATION_ASSUMED, line.text(), line.number());
            }
        } else {
            rows.add(new Row(label.isEmpty() ? String.valueOf(++unlabelled) : label, line, !label.isEmpty()));
        }
        fill(rows.getLast(), line, columns);
    }

    /** A row without label begins a task of its own when the table has no labels, or when it says who and when itself. */
    private boolean begins(SourceLine line, Columns columns) {
        if (columns.index(Column.LABEL) < 0) {
            return !line.cell(columns.index(Column.CONTENT)).isEmpty() || rows.isEmpty() && !line.isBlank();
        }
        String content = line.cell(columns.index(Column.CONTENT));
        boolean whole = has(line, columns, Column.LEAD) && has(line, columns, Column.TIMING);
        return !newPage && whole && Wording.startsUpper(content);
    }

    private static boolean has(SourceLine line, Columns columns, Column column) {
        return columns.index(column) >= 0 && !line.cell(columns.index(column)).isEmpty();
    }

    /** Content alone, over rows that say who or when. */
    private boolean isGroupTitle(SourceLine line, String content, Columns columns, Optional<SourceLine> next) {
        boolean merged = IntStream.range(0, line.cells().size()).anyMatch(line::mergedAbove);
        boolean followed = next.filter(row -> has(row, columns, Column.LEAD) || has(row, columns, Column.TIMING))
                .isPresent();
        boolean labelled = columns.index(Column.LABEL) >= 0;
        return !merged
                && followed
                && Wording.startsUpper(content)
                && !content.endsWith(".")
                && (!labelled
                        || Wording.isUpper(content)
                        || Label.of(content).isPresent()
                        || !newPage && begins(next.get(), columns.index(Column.LABEL)));
    }

    /** Whether a numbered row begins there. */
    private static boolean begins(SourceLine next, int label) {
        return next.cell(label).matches("\\(?\\d{1,3}\\)?[.)]?");
    }

    private static boolean titleOverAll(SourceLine line) {
        return filledBeside(line, 0) == 0 && line.cell(0).length() > LABEL_CHARACTERS_MAX;
    }

    private static long filledBeside(SourceLine line, int column) {
        return IntStream.range(0, line.cells().size())
                .filter(i -> i != column && !line.cell(i).isEmpty())
                .count();
    }

    /** A title over all columns, its label in front or none. */
    private Row group(SourceLine line, String text) {
        Optional<Label> label = Label.of(text);
        String printed = label.map(Label::printed).orElseGet(() -> String.valueOf(++unlabelledGroups));
        unlabelled = 0;
        Row row = Row.group(printed, line, label.isPresent());
        row.append(
                Column.CONTENT,
                Wording.clean(label.map(l -> text.substring(l.length())).orElse(text)));
        rows.add(row);
        return row;
    }

    private void fill(Row row, SourceLine line, Columns columns) {
        row.standsOn(line);
        List<String> marked = new ArrayList<>();
        for (int i = 0; i < Math.max(columns.order().size(), line.cells().size()); i++) {
            Column column = i < columns.order().size() ? columns.order().get(i) : Column.OTHER;
            if (column == Column.OTHER && MARK.matcher(line.cell(i)).matches() && isPeriod(i)) {
                marked.add(periods.get(i));
            } else if (column == Column.OTHER && !line.cell(i).isEmpty()) {
                ledger.doubt(DoubtKind.COLUMN_UNKNOWN, line.cell(i), line.number());
            } else if (column == Column.LEAD
                    && i < periods.size()
                    && Columns.namesBoth(periods.get(i))
                    && line.cell(i).contains("/")) {
                int bar = line.cell(i).indexOf('/');
                row.append(Column.LEAD, Wording.clean(line.cell(i).substring(0, bar)));
                row.append(Column.COORDINATING, Wording.clean(line.cell(i).substring(bar + 1)));
            } else if (column != Column.LABEL) {
                row.append(
                        column,
                        UNITS.contains(column) ? line.cell(i) : month(i, line.cell(i)) + Wording.clean(line.cell(i)));
            }
            if (line.mergedAbove(i)) {
                row.merged(column);
            }
        }
        row.append(Column.TIMING, String.join(", ", marked));
    }

    /** "Tháng xong" over "5". */
    private String month(int column, String cell) {
        boolean ofMonths = column < periods.size()
                && OF_MONTHS.matcher(periods.get(column)).find();
        return ofMonths && MONTH.matcher(cell).matches() ? "Tháng " : "";
    }

    private boolean isPeriod(int column) {
        return column < periods.size() && ScheduleGrammar.isTiming(periods.get(column));
    }
}
