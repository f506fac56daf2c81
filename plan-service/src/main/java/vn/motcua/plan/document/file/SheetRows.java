package vn.motcua.plan.document.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** Reads the rows of one sheet of an .xlsx by their places in the grid. */
final class SheetRows implements Xml.Handler {
    private static final int ROWS_MAX = 1_048_576;
    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");
    private static final Pattern REGION = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    private final SheetValues values;
    private final SheetGrid grid;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder inline = new StringBuilder();
    private int row;
    private int column;
    private String type = "";
    private String style = "";
    private String open = "";

    SheetRows(SheetValues values, SheetGrid grid) {
        this.values = values;
        this.grid = grid;
    }

    @Override
    public void start(String name, XMLStreamReader element) {
        open = name;
        switch (name) {
            case "row" -> {
                row = Xml.number(Xml.attribute(element, "r"), row + 1, ROWS_MAX);
                column = 0;
                if (Xml.attribute(element, "hidden").matches("1|true")) {
                    grid.hide(row);
                }
            }
            case "c" -> {
                Matcher place = PLACE.matcher(Xml.attribute(element, "r"));
                column = place.matches() ? columnNumber(place.group(1)) : column + 1;
                type = Xml.attribute(element, "t");
                style = Xml.attribute(element, "s");
                value.setLength(0);
                inline.setLength(0);
            }
            case "mergeCell" -> merge(Xml.attribute(element, "ref"));
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        if (open.equals("v")) {
            value.append(text);
        } else if (open.equals("t")) {
            inline.append(text);
        }
    }

    @Override
    public void end(String name) {
        open = "";
        if (name.equals("c")) {
            String text = values.text(type, style, value.toString(), inline.toString());
            grid.put(row, column, text);
        }
    }

    /** A region that is none is no region. */
    private void merge(String ref) {
        Matcher region = REGION.matcher(ref);
        if (region.matches()) {
            grid.merge(
                    Integer.parseInt(region.group(2)),
                    Integer.parseInt(region.group(4)),
                    columnNumber(region.group(1)),
                    columnNumber(region.group(3)));
        }
    }

    /** "A" is 1. */
    private static int columnNumber(String letters) {
        int number = 0;
        for (int i = 0; i < letters.length(); i++) {
            number = number * 26 + letters.charAt(i) - 'A' + 1;
        }
        return number;
    }
}
