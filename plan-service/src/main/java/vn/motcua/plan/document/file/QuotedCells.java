package vn.motcua.plan.document.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.SourceLine.Cell;

/**
 * Rows of text with tabs between their cells. A cell that was copied out of a spreadsheet is quoted when it holds line
 * breaks or quotation marks, which are doubled then. A quotation mark that is never closed is only a mark.
 */
final class QuotedCells {
    private static final int QUOTED_LINES_MAX = 50;
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\n|\\r|\\f");

    private QuotedCells() {}

    /** @return the rows; one that holds quoted line breaks is still one */
    static List<String> rows(String text) {
        List<String> rows = new ArrayList<>();
        String[] lines = LINE_END.split(text, -1);
        for (int i = 0; i < lines.length; i++) {
            int end = opensQuote(lines[i]) ? closing(lines, i) : i;
            rows.add(
                    end == i ? lines[i] : String.join("\n", Arrays.asList(lines).subList(i, end + 1)));
            i = end;
        }
        return rows;
    }

    static List<Cell> cells(String row) {
        if (!row.contains("\t")) {
            return List.of(Cell.of(row));
        }
        List<Cell> cells = new ArrayList<>();
        int from = 0;
        while (from <= row.length()) {
            boolean quoted = from < row.length() && row.charAt(from) == '"';
            int to = quoted ? quoteEnd(row, from) : -1;
            if (to > 0 && (to + 1 == row.length() || row.charAt(to + 1) == '\t')) {
                cells.add(Cell.ofLines(row.substring(from + 1, to).replace("\"\"", "\"")));
                from = to + 2;
            } else {
                int tab = row.indexOf('\t', from);
                int end = tab < 0 ? row.length() : tab;
                cells.add(Cell.of(row.substring(from, end).replace("\"\"", "\"")));
                from = end + 1;
            }
        }
        return cells;
    }

    /** Whether a cell of the line begins with a mark that this line does not close. */
    private static boolean opensQuote(String line) {
        int tab = line.lastIndexOf('\t');
        return tab >= 0 && line.startsWith("\"", tab + 1) && marks(line.substring(tab + 1)) % 2 == 1;
    }

    /** @return the line that closes the mark, or the line itself when none of the next ones does */
    private static int closing(String[] lines, int from) {
        long marks = marks(lines[from]);
        for (int i = from + 1; i < Math.min(lines.length, from + QUOTED_LINES_MAX); i++) {
            marks += marks(lines[i]);
            if (marks % 2 == 0 && !opensQuote(lines[i])) {
                return i;
            }
        }
        return from;
    }

    private static long marks(String text) {
        return text.chars().filter(c -> c == '"').count();
    }

    private static int quoteEnd(String row, int from) {
        int at = from + 1;
        while (at < row.length()) {
            if (row.charAt(at) == '"') {
                if (at + 1 < row.length() && row.charAt(at + 1) == '"') {
                    at++;
                } else {
                    return at;
                }
            }
            at++;
        }
        return -1;
    }
}
