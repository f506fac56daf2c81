package vn.motcua.plan.document.field;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.grammar.ScheduleGrammar;
import vn.motcua.plan.document.grammar.UnitGrammar;

/** Who, with whom, what and when, as words with a colon: "Chủ trì: Văn phòng Sở; thời gian: Quý I/2027". */
public record NamedFields(String content, Map<Field, String> values) {
    public enum Field {
        LEAD,
        COORDINATING,
        PRODUCT,
        TIMING
    }

    private static final String WHO =
            "(?:(?:đơn vị|cơ quan|bộ phận|phòng|cá nhân|người|nơi)(?:, (?:đơn vị|cơ quan|cá nhân|bộ phận))? )?";
    /** "Cùng ai", "Với ai", "Xong khi", "Bao giờ xong": as communes ask. */
    private static final String WITH_WHOM = "|(?:cùng|với) (?:ai|những ai)|ai (?:cùng làm|giúp|phối hợp|tham gia)";

    private static final String WHEN =
            "|xong (?:khi|trước|vào|trong)(?: nào)?|(?:khi|lúc|bao) (?:nào|giờ)(?: xong)?|ngày xong|làm xong(?: khi| trước)?";

    private static final String NAMES =
            "(?<lead>" + WHO + "(?:chủ trì(?: thực hiện| tham mưu)?|đầu mối|phụ trách|thực hiện"
                    + "|chịu trách nhiệm(?: chính)?|làm)|ai (?:làm|lo|chủ trì|phụ trách)|trách nhiệm(?: thực hiện| chính)?|phân công(?: thực hiện)?|giao)"
                    + "|(?<coordinating>" + WHO
                    + "(?:phối hợp|(?:cùng )?tham gia|hỗ trợ|cùng(?: (?:làm|thực hiện))?|liên quan)(?: thực hiện| phối hợp)?"
                    + WITH_WHOM + ")"
                    + "|(?<product>(?:sản phẩm|kết quả|đầu ra)(?:,? (?:sản phẩm|kết quả|đầu ra|hoàn thành|dự kiến|thực hiện|cần đạt)){0,4})"
                    + "|(?<timing>(?:thời gian|thời hạn|tiến độ|thời điểm|hạn|hoàn thành|mốc(?: thời gian)?|lộ trình)(?:,? (?:thực hiện|hoàn thành|dự kiến|trình|tiến độ|xong)){0,4}"
                    + WHEN + ")";
    private static final Pattern FIELD = Pattern.compile(
            "(?:^|(?<=[;.,(\\[])\\s*|(?<=\\s)[-+–•\\[]\\s?)(?:[-+–•*\\[]\\s?)?(?:" + NAMES + ")\\s?:\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);

    /** @return whether the line begins with a named field, with a bullet before it or not */
    public static boolean begins(String line) {
        return FIELD.matcher(line).lookingAt();
    }

    /** Cuts the named fields out of a text; what stands before the first one is its content. */
    public static NamedFields of(String text) {
        Matcher field = FIELD.matcher(text);
        Map<Field, String> values = new EnumMap<>(Field.class);
        String content = text;
        Optional<Field> open = Optional.empty();
        int from = 0;
        while (field.find()) {
            String before = text.substring(from, field.start());
            if (open.isEmpty()) {
                content = Wording.clean(before).replaceFirst("\\s?[(\\[]$", "");
            } else {
                put(values, open.get(), before);
            }
            open = Optional.of(kind(field));
            from = field.end();
        }
        if (open.isPresent()) {
            boolean bracketed = text.strip().matches("(?s).*\\)[.;]?$") && !content.equals(text);
            put(
                    values,
                    open.get(),
                    bracketed ? text.substring(from).replaceFirst("\\)[.;]?\\s*$", "") : text.substring(from));
        }
        return new NamedFields(content, values);
    }

    private static Field kind(Matcher field) {
        if (field.group("lead") != null) {
            return Field.LEAD;
        } else if (field.group("coordinating") != null) {
            return Field.COORDINATING;
        }
        return field.group("product") != null ? Field.PRODUCT : Field.TIMING;
    }

    /** "Thực hiện: thường xuyên" says when, not who. */
    private static void put(Map<Field, String> values, Field named, String value) {
        String clean = Wording.clean(value)
                .replaceFirst("[;.,\\s]*\\][\\s\\[]*$", "")
                .replaceFirst("[;.,]+$", "")
                .strip();
        boolean when = named == Field.LEAD && !UnitGrammar.startsWithUnit(clean) && ScheduleGrammar.isTiming(clean);
        Field field = when ? Field.TIMING : named;
        values.merge(field, clean, (first, more) -> first + "; " + more);
    }

    public String value(Field field) {
        return values.getOrDefault(field, "");
    }
}
