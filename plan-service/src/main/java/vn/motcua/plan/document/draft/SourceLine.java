package vn.motcua.plan.document.draft;

import java.util.List;

/**
 * One line, paragraph or table row of the source, in reading order.
 * @param number 1-based, as a person would count in the file
 * @param cells one for running text, several for a row of a table
 */
public record SourceLine(int number, List<Cell> cells) {
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
        return Wording.clean(String.join(" | ", cells.stream().map(Cell::text).toList()));
    }
}
