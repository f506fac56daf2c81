package vn.motcua.plan.document.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.plan.document.grammar.UnitGrammar;

/**
 * Words that stand on one height.
 *
 * @param firstWord width of the first word
 */
record PdfLine(String text, double left, double right, double y, double size, double firstWord) {
    /** A gap as wide as this many letters sets words side by side; a smaller one is a space. */
    private static final double WIDE = 2.5;

    private static final double SPACE = 0.2;
    private static final String SIDE_BY_SIDE = " ".repeat(6);
    private static final Pattern BEGINS_ITEM =
            Pattern.compile("^(?:[-+•*–]|\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]|[a-zđ]\\)|[IVX]{1,5}\\.)\\s");

    /** Something that is printed. @param y of its base line, from the top of the page */
    record Glyph(double x, double y, double width, double size, String text) {
        double end() {
            return x + width;
        }
    }

    static List<PdfLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<PdfLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!line.isEmpty() && glyph.y() - line.getFirst().y() > 0.45 * glyph.size()) {
                add(line, lines);
                line.clear();
            }
            line.add(glyph);
        }
        add(line, lines);
        return lines;
    }

    private static void add(List<Glyph> glyphs, List<PdfLine> lines) {
        glyphs.sort(Comparator.comparingDouble(Glyph::x));
        StringBuilder text = new StringBuilder();
        Glyph first = null;
        Glyph last = null;
        double firstWord = -1;
        boolean space = false;
        for (Glyph glyph : glyphs) {
            if (glyph.text().isBlank()) {
                space = true;
                continue;
            }
            if (last == null) {
                first = glyph;
            } else {
                double gap = glyph.x() - last.end();
                boolean wide = gap > WIDE * glyph.size();
                if (space || gap > SPACE * glyph.size()) {
                    firstWord = firstWord < 0 ? last.end() - first.x() : firstWord;
                    text.append(wide ? SIDE_BY_SIDE : " ");
                }
            }
            text.append(glyph.text());
            last = glyph;
            space = false;
        }
        if (last != null) {
            double width = firstWord < 0 ? last.end() - first.x() : firstWord;
            lines.add(new PdfLine(text.toString(), first.x(), last.end(), first.y(), first.size(), width));
        }
    }

    /** @param edge where the longest lines end */
    boolean goesOnIn(PdfLine next, double edge) {
        boolean wouldHaveFitted = right + next.firstWord + SPACE * size < edge - 1;
        return !wouldHaveFitted
                && next.left < left + size
                && Math.abs(next.size - size) < 1.5
                && !BEGINS_ITEM.matcher(next.text).find();
    }

    PdfLine joined(PdfLine next) {
        return new PdfLine(text + " " + next.text, Math.min(left, next.left), next.right, next.y, next.size, firstWord);
    }

    /**
     * @return the text of a cell, with a line break where a line ends although more would have stood on it, and before a
     *     unit's name
     */
    static String paragraphs(List<PdfLine> lines, double edge) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                boolean unit = UnitGrammar.startsWithUnit(lines.get(i).text());
                text.append(!unit && lines.get(i - 1).goesOnIn(lines.get(i), edge) ? " " : "\n");
            }
            text.append(lines.get(i).text().replace(SIDE_BY_SIDE, " "));
        }
        return text.toString();
    }
}
