package vn.motcua.plan.write.importplan;

import java.util.List;

/**
 * One line, paragraph or table row of the source, in reading order.
 * @param number 1-based, as a person would count in the file
 * @param cells one for running text, several for a row of a table
 */
record SourceLine(int number, List<Cell> cells) {
    /** @param mergedAbove the cell belongs to a vertically merged one that began in a row above */
    record Cell(String text, boolean mergedAbove) {
        static Cell of(String text) {
            return new Cell(Wording.plain(text), false);
        }

        /** Keeps the cell's own line breaks: in a cell of units each line may be one unit. */
        static Cell ofLines(String text) {
            List<String> lines = text.lines()
                    .map(Wording::plain)
                    .filter(line -> !line.isEmpty())
                    .toList();
            return new Cell(String.join("\n", lines), false);
        }

        static Cell continuedFromAbove() {
            return new Cell("", true);
        }
    }

    static SourceLine text(int number, String text) {
        return new SourceLine(number, List.of(Cell.of(text)));
    }

    boolean isRow() {
        return cells.size() > 1;
    }

    boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.text().isEmpty());
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column).text() : "";
    }

    boolean mergedAbove(int column) {
        return column < cells.size() && cells.get(column).mergedAbove();
    }

    /** The whole line, cells of a row set apart by a bar. */
    String text() {
        return Wording.clean(String.join(" | ", cells.stream().map(Cell::text).toList()));
    }
}
