package vn.motcua.plan.document.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** What the cells of a workbook say: strings that they share, and numbers by their formats. */
final class SheetValues {
    private static final int FORMATS_MAX = 100_000;

    private final List<String> shared = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final boolean from1904;

    /** @param sharedStrings part, null when the file has none */
    SheetValues(byte[] sharedStrings, byte[] styles, boolean from1904) {
        this.from1904 = from1904;
        if (sharedStrings != null) {
            Xml.read(sharedStrings, new Strings());
        }
        if (styles != null) {
            Xml.read(styles, new Styles());
        }
    }

    /** @param type as the cell says it: "s", "str", "inlineStr", "b", "e", "d", or none for a number */
    String text(String type, String style, String value, String inline) {
        return switch (type) {
            case "s" -> {
                int index = Xml.number(value, -1, shared.size());
                yield index >= 0 && index < shared.size() ? shared.get(index) : "";
            }
            case "inlineStr" -> inline;
            case "str", "e" -> value;
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "d" -> isoDate(value);
            default -> number(value, style);
        };
    }

    private static String isoDate(String value) {
        try {
            return printed(LocalDate.parse(value.substring(0, Math.min(10, value.length()))));
        } catch (DateTimeException _) {
            return value;
        }
    }

    private String number(String value, String style) {
        if (!value.matches("[-+]?\\d{1,18}(?:\\.\\d{1,30})?(?:[eE][-+]?\\d{1,3})?")) {
            return value;
        }
        double number = Double.parseDouble(value);
        int index = Xml.number(style, 0, FORMATS_MAX);
        int format = index < formatOfStyle.size() ? formatOfStyle.get(index) : 0;
        String pattern = formats.getOrDefault(format, format < 0 ? "General" : builtin(format));
        return number(number, format, pattern);
    }

    /** @return a date as day/month/year in whatever form the file shows it, any other number as the file shows it */
    String number(double number, int format, String pattern) {
        return DateUtil.isADateFormat(format, pattern) && DateUtil.isValidExcelDate(number)
                ? date(number, pattern)
                : formatter.formatRawCellContents(number, format, pattern);
    }

    private static String builtin(int format) {
        String pattern = BuiltinFormats.getBuiltinFormat(format);
        return pattern == null ? "General" : pattern;
    }

    /** A form with months and years alone says a month; one with hours alone is no date. */
    private String date(double number, String pattern) {
        String form = pattern.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
        LocalDateTime moment = DateUtil.getLocalDateTime(number, from1904);
        if (moment == null || !form.contains("y") && !form.contains("d")) {
            return formatter.formatRawCellContents(number, 0, "General");
        }
        LocalDate day = moment.toLocalDate();
        return form.contains("d") ? printed(day) : day.getMonthValue() + "/" + day.getYear();
    }

    static String printed(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    private final class Strings implements Xml.Handler {
        private final StringBuilder text = new StringBuilder();
        private boolean inText;
        private int phonetic;

        @Override
        public void start(String name, XMLStreamReader element) {
            switch (name) {
                case "si" -> text.setLength(0);
                case "rPh" -> phonetic++;
                case "t" -> inText = phonetic == 0;
                default -> {}
            }
        }

        @Override
        public void text(String part) {
            if (inText) {
                text.append(part);
            }
        }

        @Override
        public void end(String name) {
            switch (name) {
                case "si" -> shared.add(text.toString());
                case "rPh" -> phonetic--;
                case "t" -> inText = false;
                default -> {}
            }
        }
    }

    private final class Styles implements Xml.Handler {
        private boolean ofCells;

        @Override
        public void start(String name, XMLStreamReader element) {
            switch (name) {
                case "numFmt" ->
                    formats.put(
                            Xml.number(Xml.attribute(element, "numFmtId"), -1, FORMATS_MAX),
                            Xml.attribute(element, "formatCode"));
                case "cellXfs" -> ofCells = true;
                case "xf" -> {
                    if (ofCells) {
                        formatOfStyle.add(Xml.number(Xml.attribute(element, "numFmtId"), 0, FORMATS_MAX));
                    }
                }
                default -> {}
            }
        }

        @Override
        public void end(String name) {
            ofCells = ofCells && !name.equals("cellXfs");
        }
    }
}
