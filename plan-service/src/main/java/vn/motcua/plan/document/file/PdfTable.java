package vn.motcua.plan.document.file;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.plan.document.draft.SourceLine.Cell;
import vn.motcua.plan.document.file.PdfLine.Glyph;

/** A table of a PDF: what the lines around its cells say, and the words inside. */
final class PdfTable {
    /** How far apart two lines are still one, and a line still reaches another. */
    private static final double NEAR = 2.5;

    private static final int RULES_MAX = 4_000;

    /** A line that is drawn, across or down. @param at its place, {@code from} and {@code to} its ends */
    record Rule(boolean across, double at, double from, double to) {
        private boolean touches(Rule other) {
            return across == other.across
                    ? Math.abs(at - other.at) < NEAR && from < other.to + NEAR && other.from < to + NEAR
                    : other.from < at + NEAR && at < other.to + NEAR && from < other.at + NEAR && other.at < to + NEAR;
        }

        private boolean crosses(boolean isAcross, double place, double height) {
            return across == isAcross && Math.abs(at - place) < NEAR && from - NEAR < height && height < to + NEAR;
        }
    }

    private final List<Rule> rules;
    private final List<Double> columns;
    private final List<Double> rows;
    private final List<List<List<Glyph>>> glyphs = new ArrayList<>();

    private PdfTable(List<Rule> rules) {
        this.rules = rules;
        this.rows = places(rules, true);
        this.columns = places(rules, false);
        for (int row = 0; row < rows.size(); row++) {
            List<List<Glyph>> cells = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                cells.add(new ArrayList<>());
            }
            glyphs.add(cells);
        }
    }

    /** @return the tables that the lines of a page draw; a frame, or a line under a word, is none */
    static List<PdfTable> in(List<Rule> drawn) {
        List<PdfTable> tables = new ArrayList<>();
        if (drawn.size() > RULES_MAX) {
            return tables;
        }
        List<Rule> left = new ArrayList<>(drawn);
        while (!left.isEmpty()) {
            List<Rule> together = new ArrayList<>(List.of(left.removeLast()));
            for (int i = 0; i < together.size(); i++) {
                Rule rule = together.get(i);
                List<Rule> touching = left.stream().filter(rule::touches).toList();
                left.removeAll(touching);
                together.addAll(touching);
            }
            PdfTable table = new PdfTable(together);
            if (table.columns.size() > 2 && table.rows.size() > 1) {
                tables.add(table);
            }
        }
        return tables;
    }

    private static List<Double> places(List<Rule> rules, boolean across) {
        List<Double> places = new ArrayList<>();
        rules.stream()
                .filter(rule -> rule.across() == across)
                .mapToDouble(Rule::at)
                .sorted()
                .forEach(at -> {
                    if (places.isEmpty() || at - places.getLast() > NEAR) {
                        places.add(at);
                    }
                });
        double from = rules.stream()
                .filter(r -> r.across() != across)
                .mapToDouble(Rule::from)
                .min()
                .orElse(0);
        double to = rules.stream()
                .filter(r -> r.across() != across)
                .mapToDouble(Rule::to)
                .max()
                .orElse(0);
        // A table without a line at its side ends where the lines across end.
        if (!places.isEmpty() && places.getFirst() - from > 2 * NEAR) {
            places.addFirst(from);
        }
        if (!places.isEmpty() && to - places.getLast() > 2 * NEAR) {
            places.add(to);
        }
        return places;
    }

    double top() {
        return rows.getFirst();
    }

    double bottom() {
        return rows.getLast();
    }

    /** @return false when it stands outside */
    boolean take(Glyph glyph) {
        int row = index(rows, glyph.y() - 0.3 * glyph.size());
        int column = index(columns, glyph.x() + glyph.width() / 2);
        if (row < 0 || column < 0) {
            return false;
        }
        while (column > 0 && !isLine(false, column, row)) {
            column--;
        }
        while (isBelow(row, column)) {
            row--;
        }
        glyphs.get(row).get(column).add(glyph);
        return true;
    }

    private static int index(List<Double> places, double at) {
        for (int i = 0; i < places.size() - 1; i++) {
            if (places.get(i) <= at && at < places.get(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isLine(boolean across, int place, int beside) {
        List<Double> places = across ? rows : columns;
        List<Double> others = across ? columns : rows;
        double middle = (others.get(beside) + others.get(beside + 1)) / 2;
        return rules.stream().anyMatch(rule -> rule.crosses(across, places.get(place), middle));
    }

    /** Whether no line parts the cell from the one above. */
    private boolean isBelow(int row, int column) {
        return row > 0 && !isLine(true, row, column);
    }

    List<List<Cell>> cells() {
        List<List<Cell>> printed = new ArrayList<>();
        for (int row = 0; row < rows.size() - 1; row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < columns.size() - 1; column++) {
                cells.add(isBelow(row, column) ? Cell.continuedFromAbove() : Cell.ofLines(text(row, column)));
            }
            printed.add(List.copyOf(cells));
        }
        return printed;
    }

    private String text(int row, int column) {
        List<PdfLine> lines = PdfLine.of(glyphs.get(row).get(column));
        double edge = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        return PdfLine.paragraphs(lines, Math.max(edge, columns.get(column + 1) - 8));
    }
}
