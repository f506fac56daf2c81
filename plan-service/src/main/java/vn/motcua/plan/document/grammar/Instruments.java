package vn.motcua.plan.document.grammar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How legal instruments and dates are cited: "Nghị quyết số 66/NQ-CP ngày 26/3/2025". */
public final class Instruments {
    public static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    public static final String KINDS =
            "Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Chỉ thị|Thông tư|Kế hoạch|Công văn|Chương trình";
    public static final String DAY = "(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})";

    /** Groups: kind, number with symbol, day, month, year. */
    public static final Pattern CITED = Pattern.compile(
            "(" + KINDS + ")[^;.]{0,60}? số:?\\s*(\\d+(?:\\s?[/-]\\s?[\\p{L}\\d]+){0,8})(?:,? ngày\\s+" + DAY + ")?");

    private static final Pattern YEAR_IN_NUMBER = Pattern.compile("^\\d+/(\\d{4})/");
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("Bộ luật", "BL"),
            Map.entry("Luật", "L"),
            Map.entry("Pháp lệnh", "PL"),
            Map.entry("Nghị định", "ND"),
            Map.entry("Nghị quyết", "NQ"),
            Map.entry("Quyết định", "QD"),
            Map.entry("Chỉ thị", "CT"),
            Map.entry("Thông tư", "TT"),
            Map.entry("Kế hoạch", "KH"),
            Map.entry("Công văn", "CV"),
            Map.entry("Chương trình", "CTR"));

    private Instruments() {}

    /** @return the code of the last instrument cited, kind, number and year ("ND-63-2010"), year only if known */
    static Optional<String> lastCodeIn(String text) {
        return CITED.matcher(text).results().reduce((_, last) -> last).map(Instruments::code);
    }

    private static String code(MatchResult cited) {
        String number = cited.group(2);
        Matcher year = YEAR_IN_NUMBER.matcher(number);
        String suffix = year.find() ? "-" + year.group(1) : cited.group(5) == null ? "" : "-" + cited.group(5);
        return CODES.get(cited.group(1)) + "-" + number.replaceFirst("\\D.*", "") + suffix;
    }

    /** @return empty when there is no such day in the calendar: a slip in a document must not stop the import */
    public static Optional<LocalDate> date(String day, String month, String year) {
        if (day == null || month == null || year == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
