package vn.motcua.plan.document.draft;

import java.util.List;

/**
 * One line, paragraph or table row of the source, in reading order.
 * @param number 1-based, as a person would count in the file
 * @param cells one for running text, several for a row of a table
 */
public record SourceLine(int number, List<Cell> cells, Origin origin) {
    /** Where in the file it stands. */
    public enum Origin {
        BODY,
        FOOTNOTE,
        COMMENT,
        HEADER_OR_FOOTER,
        /** Words, rows or columns that the file hides. */
        HIDDEN
    }

    public SourceLine(int number, List<Cell> cells) {
        this(number, cells, Origin.BODY);
    }

    /** @param mergedAbove the cell belongs to a vertically merged one that began in a row above */
    public record Cell(String text, boolean mergedAbove) {
        public static Cell of(String text) {
            return new Cell(Wording.plain(text), false);
        }

        /** Keeps the cell's own line breaks: in a cell of units each line may be one unit. */
        public static Cell ofLines(String text) {
            List<String> lines = text.lines()
                    .map(Wording::plain)
                    .filter(line -> !line.isEmpty())
                    .toList();
            return new Cell(String.join("\n", lines), false);
        }

        public static Cell continuedFromAbove() {
            return new Cell("", true);
        }
    }

    public static SourceLine text(int number, String text) {
        return new SourceLine(number, List.of(Cell.of(text)));
    }

    public boolean isRow() {
        return cells.size() > 1;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.text().isEmpty());
    }

    public String cell(int column) {
        return column < cells.size() ? cells.get(column).text() : "";
    }

    public boolean mergedAbove(int column) {
        return column < cells.size() && cells.get(column).mergedAbove();
    }

    /** The whole line, cells of a row set apart by a bar. */
    public String text() {
        if (cells.size() == 1) {
            return Wording.clean(cells.getFirst().text());
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : text.isEmpty() ? "|" : " |");
            String cell = cells.get(i).text();
            text.append(cell.isEmpty() || text.isEmpty() ? "" : " ").append(cell.replace('\n', ' '));
        }
        return Wording.clean(text.toString());
    }
}
