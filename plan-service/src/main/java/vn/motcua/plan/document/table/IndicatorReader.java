package vn.motcua.plan.document.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.motcua.plan.document.draft.DoubtKind;
import vn.motcua.plan.document.draft.DraftTarget;
import vn.motcua.plan.document.draft.DraftTarget.Comparator;
import vn.motcua.plan.document.draft.Ledger;
import vn.motcua.plan.document.draft.Ledger.Noise;
import vn.motcua.plan.document.draft.PlanDraft.Statement;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.grammar.TargetGrammar;
import vn.motcua.plan.document.table.Columns.Column;

/** Reads a table of indicators: each row a goal, and a target where its unit is one that the product can measure. */
public final class IndicatorReader {
    private static final Pattern BARE =
            Pattern.compile("^(?:đạt )?(?<sign>≥|≤|>=|<=|>|<|=)?\\s?\\d{1,4}(?:[.,]\\d{1,2})?$");
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern LESS_IS_BETTER =
            Pattern.compile("^(?:tỷ lệ |số )?thời gian|quá hạn|chậm muộn|trễ hạn|chậm hạn|sai sót");

    private final Ledger ledger;
    private final List<Statement> goals = new ArrayList<>();
    private final List<DraftTarget> targets = new ArrayList<>();

    public IndicatorReader(Ledger ledger) {
        this.ledger = ledger;
    }

    public List<Statement> goals() {
        return goals;
    }

    public List<DraftTarget> targets() {
        return targets;
    }

    /** @param lines from the header row on */
    public void read(List<SourceLine> lines, Columns columns) {
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            if (line.isBlank()) {
                ledger.noise(line, Noise.BLANK);
            } else if (i < columns.headerRows() || TableReader.isColumnNumbers(line)) {
                ledger.noise(line, Noise.TABLE_HEADER);
            } else if (line.isRow() && line.text().equals(lines.getFirst().text())) {
                ledger.noise(line, Noise.REPEATED_TABLE_HEADER);
            } else if (line.isRow()) {
                row(line, columns, lines.getFirst());
            }
        }
    }

    /** Where several columns have a value to reach, each is a goal of its own: "Tỷ lệ số hóa (Cấp xã): 85 %". */
    private void row(SourceLine line, Columns columns, SourceLine header) {
        String name = cell(line, columns, Column.CONTENT);
        List<Integer> values = IntStream.range(0, columns.order().size())
                .filter(i -> columns.order().get(i) == Column.VALUE)
                .boxed()
                .toList();
        if (values.size() > 1) {
            values.stream()
                    .filter(i -> !line.cell(i).isEmpty())
                    .forEach(i -> row(line, columns, name + " (" + Wording.clean(header.cell(i)) + ")", line.cell(i)));
        } else {
            row(line, columns, name, cell(line, columns, Column.VALUE));
        }
        ledger.used(line, "goals");
        others(line, columns);
    }

    private void row(SourceLine line, Columns columns, String name, String printed) {
        String label = cell(line, columns, Column.LABEL);
        String unit = cell(line, columns, Column.UNIT);
        String value = Wording.clean(printed);
        String text =
                Wording.clean(name + (value.isEmpty() ? "" : ": " + value) + (value.contains(unit) ? "" : " " + unit));
        goals.add(new Statement(label, text, List.of(), line.number()));
        List<DraftTarget> found =
                value.isEmpty() ? List.of() : TargetGrammar.in(measured(name, value, unit), label, _ -> line.number());
        if (found.size() == 1) {
            targets.add(withPrinted(found.getFirst(), text, value, name));
        } else if (!value.isEmpty()) {
            ledger.doubt(DoubtKind.INDICATOR_NOT_MEASURED, text, line.number());
        }
    }

    /** The row as a sentence that the grammar reads; a bare figure of something to be kept low is its most. */
    private static String measured(String name, String value, String unit) {
        String sign = BARE.matcher(value).matches() && value.matches("\\d.*") && lessIsBetter(name) ? "≤ " : "";
        String lower = Wording.lower(unit);
        boolean known = lower.matches("%|phần trăm|phút|giờ|ngày làm việc|ngày");
        String measured = known && !value.contains(unit) ? FIGURE.matcher(value).replaceFirst("$0 " + lower) : value;
        return name + ": " + sign + measured;
    }

    private static boolean lessIsBetter(String name) {
        return LESS_IS_BETTER.matcher(Wording.lower(name)).find();
    }

    private static DraftTarget withPrinted(DraftTarget t, String text, String value, String name) {
        Matcher bare = BARE.matcher(value);
        boolean assumed = t.comparatorAssumed() || bare.matches() && bare.group("sign") == null && lessIsBetter(name);
        Comparator comparator = t.comparator();
        return new DraftTarget(
                t.metric(),
                t.candidates(),
                comparator,
                assumed,
                t.value(),
                t.valueSetBy(),
                t.unit(),
                t.ifAny(),
                text,
                t.standsIn(),
                t.line());
    }

    /** What stands in columns that no part of a target takes: last year's figure, who answers for it. */
    private void others(SourceLine line, Columns columns) {
        IntStream.range(0, line.cells().size())
                .filter(i -> !line.cell(i).isEmpty() && !taken(columns, i))
                .forEach(i -> ledger.doubt(DoubtKind.COLUMN_UNKNOWN, line.cell(i), line.number()));
    }

    private static boolean taken(Columns columns, int index) {
        Column column = index < columns.order().size() ? columns.order().get(index) : Column.OTHER;
        return switch (column) {
            case LABEL, CONTENT, UNIT, VALUE -> true;
            case PRODUCT, LEAD, COORDINATING, BEGIN, TIMING, OTHER -> false;
        };
    }

    private static String cell(SourceLine line, Columns columns, Column column) {
        return Optional.of(columns.index(column))
                .filter(i -> i >= 0)
                .map(i -> Wording.clean(line.cell(i)))
                .orElse("");
    }
}
