package vn.motcua.plan.document.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import vn.motcua.plan.document.draft.Limits;

/** Reads the sheets of an .ods. A date is written day/month/year, unless the cell shows a month alone. */
final class OpenSheets implements Xml.Handler {
    private final OpenStyles styles;
    private final List<SheetGrid> grids = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private SheetGrid grid = new SheetGrid();
    private String date = "";
    private int row;
    private int column;
    private int rowsRepeated;
    private int columnsRepeated;
    private int aside;
    private boolean inParagraph;
    private boolean hiddenSheet;

    OpenSheets(OpenStyles styles) {
        this.styles = styles;
    }

    List<SheetGrid> grids() {
        return grids;
    }

    @Override
    public void start(String name, XMLStreamReader element) {
        switch (name) {
            case "table" -> {
                grid = new SheetGrid();
                row = 1;
                hiddenSheet = styles.hides(Xml.attribute(element, "style-name"));
            }
            case "table-row" -> {
                rowsRepeated = Xml.number(Xml.attribute(element, "number-rows-repeated"), 1, 1_048_576);
                column = 1;
                if (Xml.attribute(element, "visibility").matches("collapse|filter")) {
                    grid.hide(row);
                }
            }
            case "table-cell", "covered-table-cell" -> {
                columnsRepeated = Xml.number(Xml.attribute(element, "number-columns-repeated"), 1, 1_048_576);
                date = Xml.attribute(element, "date-value");
                text.setLength(0);
                merge(element);
            }
            case "annotation", "shapes" -> aside++;
            case "p" -> {
                inParagraph = aside == 0;
                text.append(inParagraph && !text.isEmpty() ? "\n" : "");
            }
            case "s" -> text.append(inParagraph ? " " : "");
            case "line-break" -> text.append(inParagraph ? "\n" : "");
            default -> {}
        }
    }

    private void merge(XMLStreamReader cell) {
        int rows = Xml.number(Xml.attribute(cell, "number-rows-spanned"), 1, Limits.LINES_MAX);
        int columns = Xml.number(Xml.attribute(cell, "number-columns-spanned"), 1, Limits.CELLS_MAX);
        if (rows > 1) {
            grid.merge(row, row + rows - 1, column, column + columns - 1);
        }
    }

    @Override
    public void text(String words) {
        if (inParagraph) {
            text.append(words);
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "p" -> inParagraph = false;
            case "annotation", "shapes" -> aside--;
            case "table-cell", "covered-table-cell" -> {
                String shown = shown();
                for (int i = 0; i < Math.min(columnsRepeated, Limits.CELLS_MAX) && !shown.isBlank(); i++) {
                    grid.put(row, column + i, shown);
                }
                column += columnsRepeated;
            }
            case "table-row" -> row += rowsRepeated;
            case "table" -> {
                if (!hiddenSheet) {
                    grids.add(grid);
                }
            }
            default -> {}
        }
    }

    private String shown() {
        String words = text.toString();
        if (date.isEmpty() || words.strip().matches("\\d{1,2}/\\d{4}")) {
            return words;
        }
        try {
            return SheetValues.printed(LocalDate.parse(date.substring(0, Math.min(10, date.length()))));
        } catch (DateTimeException _) {
            return words;
        }
    }
}
