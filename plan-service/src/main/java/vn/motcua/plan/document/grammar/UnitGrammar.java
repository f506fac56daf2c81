package vn.motcua.plan.document.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.plan.document.draft.PlanDraft.Responsible;
import vn.motcua.plan.document.draft.PlanDraft.ResponsibleUnit;
import vn.motcua.plan.document.draft.PlanDraft.UnitKind;
import vn.motcua.plan.document.draft.Wording;

/** Reads who leads or takes part: units, officers, or a rule that points at them. */
public final class UnitGrammar {
    private static final String KINDS =
            "(?:[Pp]hòng|đơn vị|cơ quan|[Ss]ở|ban|xã|địa phương|tổ|thành viên|bộ phận|trường|bệnh viện|hạt|chi cục|trung tâm|trạm|hội|phường|huyện|doanh nghiệp|công ty|đồn|chi nhánh|bản|thôn|ấp|buôn|làng|khóm|khu phố|tổ dân phố)";

    private static final String HEADS = "(?:Văn phòng|Các " + KINDS
            + "|Phòng(?! chống| ngừa| cháy| bệnh| tránh)|Ban(?! hành)|Công chức|Viên chức|Cán bộ|Nhân viên|Trung tâm|Chi cục|Sở(?! hữu)|Bộ phận"
            + "|Tổ(?! chức)|Thanh tra(?!,| (?:trách nhiệm|việc|công tác|các|toàn|theo|đột|hành chính tại|chuyên đề|\\\\d))|Lãnh đạo|UBND|Ủy ban|Uỷ ban|HĐND|Đơn vị|Cơ quan|Trưởng(?! thành)|Phó|Người đứng đầu|Thủ trưởng|VP(?= \\p{Lu})|Giám đốc|Chủ tịch|Chánh"
            + "|Công an|Hiệp hội|Liên minh|Bưu điện|Bưu chính|Công đoàn|Liên đoàn|Bệnh viện|Kho bạc|Ngân hàng|Điện lực|Mặt trận|Tổng cục|Công ty|Hải quan|Chi nhánh"
            + "|Chi hội|Chi đoàn|Huyện đoàn|Tỉnh đoàn|Thành đoàn|Xã đoàn|Đoàn thể|Cảng vụ|Cửa khẩu|VNPT|Viettel|Bảo hiểm xã hội|Bảo tàng|Thư viện|Hợp tác xã|Tòa án|Bộ đội|Đảng ủy|Chi bộ|Kế toán|Văn thư"
            + "|(?:Hội|Hội đồng|Đoàn|Trường|Trạm|Viện|Báo|Đài|Hạt|Đội|Quỹ|Thuế|Khoa|Đồn|Ngành|Cục|Vụ|Bộ|Nhà)(?= (?:\\p{Lu}|tỉnh|huyện|xã|phường|khu)))"
            + "(?![\\p{L}])";

    /** Words that end a name and begin none where a name stands before them: "Văn phòng Sở". */
    private static final Pattern OWNER = Pattern.compile("^(?:Sở|Tỉnh|UBND tỉnh)$");

    /** A unit's name begins here, at the beginning of a word. */
    public static final Pattern HEAD = Pattern.compile("(?<![^\\s])" + HEADS);

    private static final Pattern SEPARATOR =
            Pattern.compile(";\\s*(?:[-+•–]\\s?)?|(?:^|\\s)[-+•–]\\s?(?=(?!Kế toán|Văn thư)" + HEADS
                    + "|[Cc]ông chức)|(?<![,\\-–])\\n(?=[-+•–]?\\s?(?:" + HEADS
                    + "|[Cc]ông chức)(?! ?$))|\\n(?=[-+•–]\\s)|(?:^|\\n)[-+•–]\\s");
    /** Behind a comma or "và" another unit begins with a capital; "Các phòng, Trung tâm …" is one name. */
    private static final Pattern ANOTHER =
            Pattern.compile("(?<!^Các (?:[Pp]hòng|đơn vị|cơ quan|sở|ban))(?<!Văn phòng HĐND)(?:(?:,| và|, và)\\s(?="
                    + HEADS + " )|,? và\\s(?=các " + KINDS + " ))");

    private static final Pattern NAMED_DIVISIONS = Pattern.compile("^Các (?:phòng|Phòng)\\s?: ?(.+)$");
    private static final Pattern BETWEEN_NAMES = Pattern.compile(", (?=\\p{Lu})| và (?=\\p{Lu})");
    private static final Pattern OFFICERS =
            Pattern.compile("^(?:công chức|viên chức|cán bộ|nhân viên)", Instruments.IGNORE_CASE);
    private static final Pattern RULE = Pattern.compile(
            "được giao chủ trì|chủ trì tham mưu|có trách nhiệm|tham gia giải quyết|^theo ", Instruments.IGNORE_CASE);
    private static final Pattern OPEN = Pattern.compile("liên quan", Instruments.IGNORE_CASE);

    private UnitGrammar() {}

    public static boolean startsWithUnit(String text) {
        return HEAD.matcher(text.replaceFirst("^[-+•–]\\s?", "")).lookingAt();
    }

    /** Whether a heading begins with a unit, in whatever letters: "PHÒNG KINH TẾ", "các phòng". */
    public static boolean names(String heading) {
        String text = Wording.isUpper(heading) ? Wording.lower(heading) : heading;
        return !text.isEmpty() && startsWithUnit(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
    }

    public static Responsible read(String cell) {
        List<ResponsibleUnit> units = new ArrayList<>();
        for (String part : SEPARATOR.split(cell)) {
            String name = Wording.clean(part).replaceFirst("^[-+•–] ?", "").replaceFirst("[.,]$", "");
            if (!name.isEmpty()) {
                ANOTHER.splitAsStream(name)
                        .flatMap(UnitGrammar::divisions)
                        .forEach(n -> units.add(new ResponsibleUnit(kind(n), n)));
            }
        }
        return new Responsible(List.copyOf(units), Wording.clean(cell), false);
    }

    /** Whether a line that begins as units do only ends the name before it: "Sở" below "Văn phòng". */
    public static boolean isOwner(String line) {
        return OWNER.matcher(Wording.clean(line)).matches();
    }

    /** "Các phòng: A, B và C" are three divisions; without the colon commas and "và" belong to a name. */
    private static Stream<String> divisions(String name) {
        Matcher named = NAMED_DIVISIONS.matcher(name);
        return named.matches()
                ? BETWEEN_NAMES.splitAsStream(named.group(1)).map(division -> "Phòng " + division.strip())
                : Stream.of(name);
    }

    private static UnitKind kind(String name) {
        if (OFFICERS.matcher(name).find()) {
            return UnitKind.OFFICERS;
        } else if (RULE.matcher(name).find()) {
            return UnitKind.RULE;
        }
        return OPEN.matcher(name).find() ? UnitKind.OPEN : UnitKind.UNIT;
    }
}
