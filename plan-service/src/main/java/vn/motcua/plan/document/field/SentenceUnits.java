package vn.motcua.plan.document.field;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.grammar.ScheduleGrammar;
import vn.motcua.plan.document.grammar.UnitGrammar;

/** Finds who leads and who takes part in a task that is one sentence. */
public final class SentenceUnits {
    private static final int NAME_WORDS_MAX = 14;
    private static final int TIMING_CHARACTERS_MAX = 60;
    /** "Phòng Tin học (chủ trì), Văn phòng Sở (phối hợp): …". */
    private static final Pattern LEADING_IN_BRACKETS = Pattern.compile("^([^():;]{4,80}) \\((?:đơn vị )?chủ trì\\)");

    private static final Pattern IN_BRACKETS = Pattern.compile(
            "\\((\\p{Lu}[^();,]{2,80}?) (?:chủ trì|thực hiện|phụ trách|đảm nhiệm|chịu trách nhiệm)(?![\\p{L}])");

    /** Verbs with which what a unit does begins; a name ends before the first of them. */
    private static final Pattern VERB = Pattern.compile(
            "^(?:chủ trì|phối hợp|chịu trách nhiệm|có trách nhiệm|được giao|đảm nhận|phụ trách|làm đầu mối|là đầu mối|rà soát|lập|tập huấn|trang bị"
                    + "|khảo sát|cập nhật|treo|thuê|công khai|đối soát|kiểm tra|viết|bố trí|kết nối|đề xuất|tổ chức(?! cán bộ| bộ máy|,)|phát |phát hành"
                    + "|sắp xếp|chuẩn hóa|chuẩn hoá|mở|theo dõi|xây dựng|ký |bầu|đo (?!lường|đạc)|nghiệm thu|gửi|đánh giá|sơ kết|tổng kết|chụp|làm |nhận|đăng|ghi|soạn|đọc|in "
                    + "|đặt|vẽ|chuyển|chỉ |bày|dán|bỏ |thêm|đổi|gọi|nhắc|quét|số hóa|số hoá|niêm yết|tham mưu|trình|ban hành|triển khai|thực hiện|tiếp nhận|giải quyết"
                    + "|xử lý|hướng dẫn|đôn đốc|báo cáo|tổng hợp|cử |phân công|tuyên truyền|phổ biến|quán triệt|tiếp tục|tăng cường|đẩy mạnh|nâng cao|hoàn thành"
                    + "|hoàn thiện|bảo đảm|đảm bảo|duy trì|cung cấp|hỗ trợ|vận hành|nâng cấp|mua|sửa|dựng|kẻ|lắp|sơn|thử|trông|giúp|dạy|tư vấn|trả |giữ|thu |cấp "
                    + "|bồi dưỡng|đào tạo|tham gia|liên hệ|giám sát|thống kê|phân tích|công bố|phê duyệt|thẩm định|ứng dụng|kê khai|chấm|chọn|khen|trao|tặng|đưa|lấy"
                    + "|tạo|tìm|tính|dùng|sử dụng|khai thác|kết hợp|xin|xếp|trực (?!thuộc)|rút|cắt|giảm|tăng|đơn giản|chấn chỉnh|nghiên cứu|thành lập|kiện toàn|bổ sung"
                    + "|thay|chạy|nộp|nhập|tải|in ấn|dịch|ủy quyền|khai trương|thí điểm|nhân rộng|tiến hành|vận động|xác minh|xác nhận|đối chiếu|tiếp (?!dân)|lưu (?!trữ)|chăm|phục vụ(?! hành chính)"
                    + "|kiểm soát|kiểm kê|quyết toán|thanh toán|chi trả|chi |thông báo|chia sẻ|tích hợp|đồng bộ|lắng nghe|tiếp thu|cải tiến|chủ động|tích cực"
                    + "|thường xuyên|kịp thời|định kỳ|(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)|sẽ|phải|cần|cùng|để|và (?!\\p{Lu}|các )|khi|trong|theo|tại|với|nhằm|trước|sau|hoàn tất|xong|bàn giao|rà|tháo gỡ|đón|dọn"
                    + "|vệ sinh|quay|dựng|truyền(?! hình)|kết thúc|bắt đầu|yêu cầu|đề nghị|quản lý|sáng|ra |về |đi |đến |thăm|hỏi|nghe|nói|giới thiệu|họp |lồng ghép|minh bạch|phát động|phát triển|điều chỉnh"
                    + "|bãi bỏ|hủy|huỷ|liên thông|kích hoạt|cấu hình|thẩm tra|thẩm tra|cho |dự |dự thảo|lắp đặt|nắm|tự |rút ngắn|công nhận|kéo|san|luân phiên|ký kết|chia|tuyển|bảo trì|nhận diện|chứng thực|cắt|góp ý|tiếp tục|gỡ|chốt|soát|điều động|luân chuyển|thu thập|lập|giải ngân|chi trả|đề nghị|liên kết|giám định|duyệt|trả lời|gộp|ghép|nối |bình (?:chọn|xét)|mời|gắn|tách|trích |lọc|xóa|xoá|kiến nghị|biên soạn|chỉnh (?:lý|sửa)|rút gọn)(?:$|\\b|(?<= ))",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** Words whose second half is a verb elsewhere. */
    private static final Pattern COMPOUND = Pattern.compile(
            " (?:vận tải|(?:công|chương|quy|lộ|giáo) trình|(?:công|dân|độc) lập|việc làm|công chứng|cung cấp|sơ cấp|trung cấp|cao cấp|tiếp thị|truyền hình|thể dục|lưu trữ)$");

    /** Words before a unit that hand the task over to it. */
    private static final Pattern HANDED =
            Pattern.compile("^(?:[Gg]iao(?: cho)?|[Pp]hân công(?: cho)?|Đề nghị|Yêu cầu) (?:đồng chí )?");

    private static final Pattern BY = Pattern.compile("(?<=^|[\\s(])do (?=\\p{Lu})");
    /** "… - Phòng Quản lý giá - Quý II", "…: Phòng Doanh nghiệp, tháng 6". */
    private static final Pattern NAMED_LAST = Pattern.compile(
            "(?:\\s[-–/]|:) ((?:\\p{Lu}|các )[^.;:–/]{2,80}?)(?:(?: [-–/]|[,;]) (?!\\p{Lu}\\p{Ll}+ \\p{Lu})[^–/;.]{2,60})?[.;,]?$");
    /** "Tự kiểm tra vào tháng 10 (Thanh tra Sở)." */
    private static final Pattern BRACKETED_END =
            Pattern.compile("[(\\[]((?:\\p{Lu}|các )[^()\\[\\];.:\\d]{2,80})(?:[;,] [^()\\[\\]]{2,60})?[)\\]][.;]?$");
    /** "Phòng Pháp chế: Lập danh mục …". */
    private static final Pattern BEFORE_COLON = Pattern.compile("^([^:.()\\d]{4,100}): ?(?=\\p{L})");

    /** What no name has: behind it stands what the unit is told to do. */
    private static final Pattern TOLD = Pattern.compile(
            " (?:chủ trì|thực hiện|có trách nhiệm|chịu trách nhiệm|phối hợp|tham mưu|tổ chức (?!cán bộ|bộ máy|hành chính)|triển khai|các (?:việc|nhiệm vụ|nội dung)).*");

    /** A sentence of its own at the end: "…. Phòng Giám sát thực hiện, hằng ngày." */
    private static final Pattern DOES_IT = Pattern.compile(
            "[.;] ((?:\\p{Lu}|[Cc]ác )[^.;,:]{2,80}?) (?:chủ trì|thực hiện|phụ trách|đảm nhiệm|chịu trách nhiệm|đầu mối)(?=[ ,.;]|$)");

    /** "…; đơn vị thực hiện là Phòng Quản lý giá". */
    private static final Pattern NAMED_AS = Pattern.compile(
            "(?:đơn vị|cơ quan|bộ phận|phòng|đầu mối)(?: được giao)? (?:chủ trì|thực hiện|đầu mối|phụ trách|chịu trách nhiệm)(?: (?:thực hiện|chính))? là (?=\\p{L})");

    /** Whoever goes to what another one holds does not hold it. */
    private static final Pattern ATTENDS = Pattern.compile("^(?:[Tt]ham gia|[Tt]ham dự|[Cc]ử) ");

    private static final Pattern AFTER_COLON = Pattern.compile(": (?=\\p{Lu}|các |giao |phân công )");
    private static final Pattern TAKES_PART = Pattern.compile(
            "(?<=[;,:(]) ?((?:[Cc]ác|\\p{Lu})[^;,:()]{2,60}?) \\(?(?:cùng )?phối hợp(?=[;,.):]|$| (?!với |cùng |chặt ))");
    private static final String KINDS =
            "[Pp]hòng(?: ban)?|[Đđ]ơn vị|[Cc]ơ quan|[Bb]ộ phận|[Cc]hi cục|[Tt]rung tâm|[Ss]ở|[Bb]an|[Nn]gành|[Xx]ã|[Pp]hường|[Đđ]ịa phương|[Tt]rường|[Bb]ệnh viện|[Tt]rạm(?: y tế)?|[Cc]hi nhánh|[Kk]hoa|[Tt]ổ(?! chức)|[Tt]hôn|[Ấấ]p|[Kk]hu phố";
    private static final Pattern LEADS =
            Pattern.compile(" \\(?(?:là đơn vị |làm )?(?:chủ trì|đầu mối|chịu trách nhiệm)");
    private static final Pattern WITH = Pattern.compile(
            "(?:[Pp]hối hợp (?:chặt chẽ )?(?:cùng |với )?(?:với )?|(?<=chủ trì, )mời |(?<=chủ trì)(?:, | )cùng (?:với )?|(?<=\\p{L} )cùng (?:với )?(?=(?:Văn phòng|Phòng|Trung tâm|Chi cục|Công an|Sở|UBND|Ban|Thanh tra|Bưu điện|Đoàn|Hội) )|có sự (?:tham gia|phối hợp) của "
                    + "|với sự (?:tham gia|phối hợp|hỗ trợ|giúp đỡ) của |cùng (?:làm|tham gia|thực hiện|phối hợp) (?:có|là|gồm) )(?=\\p{Lu}|các |đơn vị|cơ quan)");

    /** A name that no kind of unit begins: "VNPT Quế Lâm", "Hội Nông dân". */
    private static final Pattern PROPER =
            Pattern.compile("^\\p{Lu}[\\p{L}\\d]*(?: \\p{Lu}[\\p{L}\\d]*){0,6}(?=[ ,.;:)]|$)");
    /** With whose unit it is a name ends, when the sentence goes on in small letters: "Thanh tra Sở …", "Công an tỉnh …". */
    private static final Pattern OWNER = Pattern.compile("Sở|[Tt]ỉnh|huyện|xã|phường");

    /** A name with several subjects: "Phòng Quản lý vận tải, phương tiện và người lái". */
    private static final Pattern GOES_ON_TO_VERB =
            Pattern.compile("^\\p{Ll}+(?: \\p{L}+){0,3} và \\p{Ll}+(?: \\p{L}+){2,}");

    private static final Pattern PART_END = Pattern.compile("(?<=[.;,:]) | \\(");

    private static final String WHICH =
            "(?: (?:chuyên môn|nghiệp vụ|sự nghiệp|trực thuộc|thuộc (?:và trực thuộc )?(?:Sở|tỉnh|Ban|UBND \\p{L}+)|có liên quan|liên quan|còn lại"
                    + "|được (?:giao|phân công)(?: (?:xử lý|chủ trì|phụ trách|thụ lý|giải quyết))?|(?:có|bị) [^,;.:()]{2,40}?(?= (?:phải|cử|có trách nhiệm|chịu trách nhiệm|chủ trì|thực hiện|gửi|báo cáo|bố trí) )))*";
    /** Units that are named by what they are to the plan: "các phòng, đơn vị thuộc Sở", "phòng chuyên môn được giao xử lý". */
    private static final Pattern ANY =
            Pattern.compile("^(?:(?:[Tt]oàn bộ |[Tt]ất cả )?(?:[Cc]ác|[Nn]hững|[Tt]ừng|[Mm]ỗi) (?:" + KINDS
                    + ")|(?=\\p{Ll})(?:" + KINDS + ")|(?:" + KINDS
                    + ")(?= (?:chuyên môn|trực thuộc|liên quan|có liên quan|được giao)))" + WHICH
                    + "(?:(?:,| và|, và) (?:các )?(?:"
                    + KINDS + ")" + WHICH + ")*(?=[ ,.;:)]|$)(?! \\p{Lu})");

    /** What stands before the unit when the sentence begins with the occasion. */
    private static final Pattern OCCASION = Pattern.compile(
            "^(?:Khi|Ngay khi|Sau khi|Mỗi khi|Nếu|Trường hợp|Đối với|Trên cơ sở|Căn cứ|Định kỳ|Hằng|Hàng|Trước|Trong|Ngay|Sau|Từ|Đến|Hết|Cuối|Đầu|Giữa|Vào|Mỗi|Quý|Tháng|Năm|Chậm nhất|Muộn nhất|Để|Riêng|Trừ) ");

    /** A name goes on after the head with a capital; in small letters only where that is known. */
    private static final Pattern NEEDS_CAPITAL = Pattern.compile("Trung tâm|Chi cục|Văn phòng|Thanh tra|Công an");

    /** Begins no deed, though no name goes on behind it. */
    private static final Pattern BETWEEN = Pattern.compile("tại|theo|với|để|trong|sau|trước|về|khi|nhằm|cùng|và");

    private static final Pattern PEOPLE = Pattern.compile("(?:Công chức|Viên chức|Cán bộ|Nhân viên|Bộ phận|Tổ)");
    /** Words of a name that no verb was found behind: it ends where the known ones do. */
    private static final int UNKNOWN_WORDS_MAX = 2;

    private final NameWords known;

    /** @param names of units that are known beforehand, as they are written */
    public SentenceUnits(Collection<String> names) {
        this.known = new NameWords(names);
    }

    /** @return the unit that the sentence begins with or hands the task to, as it is written there */
    public Optional<String> lead(String text) {
        Matcher leading = LEADING_IN_BRACKETS.matcher(text);
        if (leading.find() && UnitGrammar.startsWithUnit(leading.group(1))) {
            return Optional.of(leading.group(1));
        }
        Matcher bracketed = IN_BRACKETS.matcher(text);
        if (bracketed.find() && UnitGrammar.startsWithUnit(bracketed.group(1))) {
            return Optional.of(bracketed.group(1));
        }
        Matcher atEnd = BRACKETED_END.matcher(text);
        if (atEnd.find() && UnitGrammar.startsWithUnit(upper(atEnd.group(1)))) {
            return Optional.of(withoutTimingBehind(atEnd.group(1)));
        }
        Matcher before = BEFORE_COLON.matcher(text);
        if (before.find() && UnitGrammar.startsWithUnit(before.group(1))) {
            String name = TOLD.matcher(before.group(1)).replaceFirst("");
            return Optional.of(name.replaceFirst(",$", ""));
        }
        String first = HANDED.matcher(withoutTiming(text)).replaceFirst("");
        Optional<String> begins = unitAt(first, true).or(() -> afterOccasion(text));
        if (begins.isPresent()) {
            return begins;
        }
        for (String part : PART_END.split(text)) {
            Matcher leads = LEADS.matcher(part);
            boolean endOfBrackets = part.contains(")") && !part.contains("(");
            if (!endOfBrackets && leads.find() && leads.start() > 0 && UnitGrammar.startsWithUnit(part)) {
                return Optional.of(part.substring(0, leads.start()).strip());
            }
        }
        Matcher named = AFTER_COLON.matcher(text);
        if (named.find()) {
            Optional<String> unit =
                    unitAt(HANDED.matcher(text.substring(named.end())).replaceFirst(""), true);
            if (unit.isPresent()) {
                return unit;
            }
        }
        Matcher as = NAMED_AS.matcher(text);
        if (as.find()) {
            String rest = text.substring(as.end());
            return unitAt(rest, false).map(units -> withoutLast(units, rest));
        }
        Matcher by = BY.matcher(text);
        if (by.find()) {
            Optional<String> unit = unitAt(text.substring(by.end()), true);
            boolean attends = ATTENDS.matcher(text).find()
                    && unit.filter(name -> !leadsItself(text, name)).isPresent();
            return attends ? Optional.empty() : unit;
        }
        Matcher does = DOES_IT.matcher(text);
        if (does.find()) {
            return unitAt(text.substring(does.start(1)), true);
        }
        Matcher last = NAMED_LAST.matcher(text);
        return last.find()
                        && unitAt(last.group(1), false)
                                .filter(last.group(1)::equals)
                                .isPresent()
                ? Optional.of(last.group(1))
                : Optional.empty();
    }

    /** "Phòng Quản lý giá, quý I". */
    private static String withoutTimingBehind(String units) {
        int comma = units.indexOf(", ");
        while (comma > 0 && !ScheduleGrammar.isTiming(units.substring(comma + 2))) {
            comma = units.indexOf(", ", comma + 2);
        }
        return comma > 0 ? units.substring(0, comma) : units;
    }

    /** "Phòng Quản lý giá, Văn phòng Sở phối hợp": the last of the units only takes part. */
    private static String withoutLast(String units, String text) {
        int comma = units.lastIndexOf(", ");
        return comma > 0 && text.substring(units.length()).matches("(?s) (?:cùng )?(?:phối hợp|tham gia).*")
                ? units.substring(0, comma)
                : units;
    }

    private static String upper(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** "Định kỳ hằng quý, Văn phòng Sở báo cáo …". */
    private static String withoutTiming(String text) {
        int comma = text.indexOf(", ");
        return comma > 0 && comma <= TIMING_CHARACTERS_MAX && ScheduleGrammar.isTiming(text.substring(0, comma))
                ? text.substring(comma + 2)
                : text;
    }

    /** "Khi có phản ánh của cá nhân, tổ chức, phòng chuyên môn … dự thảo văn bản trả lời". */
    private Optional<String> afterOccasion(String text) {
        if (!OCCASION.matcher(text).find()) {
            return Optional.empty();
        }
        for (int comma = text.indexOf(", "); comma > 0; comma = text.indexOf(", ", comma + 2)) {
            Optional<String> unit = unitAt(text.substring(comma + 2), true);
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    /** Whether the words say of the unit that it leads, not only that something is its own: "lớp tập huấn do Sở Nội vụ tổ chức". */
    public static boolean leadsItself(String text, String unit) {
        int at = text.indexOf(unit);
        return at <= 0
                || !text.startsWith("do ", Math.max(0, at - 3))
                || text.substring(at + unit.length())
                        .matches(
                                "(?s),? (?:chủ trì|thực hiện|phụ trách|đảm nhiệm|chịu trách nhiệm|làm đầu mối|đầu mối).*|[.;,)]?");
    }

    /** "Rà soát …": what begins with a verb of those that units do. */
    public static boolean beginsWithDeed(String text) {
        return VERB.matcher(Wording.lower(text)).find();
    }

    private static Optional<String> properName(String text) {
        Matcher proper = PROPER.matcher(text);
        return proper.find() ? Optional.of(proper.group()) : Optional.empty();
    }

    /** @return the units with whom it is done, as they are written there */
    public Optional<String> coordinating(String text) {
        Matcher with = WITH.matcher(text);
        if (with.find()) {
            String rest = text.substring(with.end());
            return unitAt(rest, false).or(() -> properName(rest));
        }
        Matcher takesPart = TAKES_PART.matcher(text);
        while (takesPart.find()) {
            boolean closed = !text.startsWith(" ", takesPart.end());
            boolean besideLead = text.substring(0, takesPart.start()).contains("chủ trì");
            if (closed || besideLead && UnitGrammar.startsWithUnit(upper(takesPart.group(1)))) {
                return Optional.of(takesPart.group(1));
            }
        }
        return Optional.empty();
    }

    /**
     * A unit's name with which the text begins. What is known of it belongs to it; else it ends before the first verb or
     * full stop. A comma ends it too, unless another unit's name or the rest of a name with capitals follows.
     */
    private Optional<String> unitAt(String text, boolean needsVerb) {
        Matcher any = ANY.matcher(text);
        if (any.find()
                && !goesOnAsName(text.substring(any.end()))
                && (!needsVerb || isDoing(text.substring(any.end())))) {
            return Optional.of(any.group());
        }
        boolean open = text.matches("(?:các|đơn vị|cơ quan) .*");
        if (!UnitGrammar.startsWithUnit(text) && !open) {
            return Optional.empty();
        }
        String[] words = text.split(" ");
        StringBuilder name = new StringBuilder();
        boolean subjects = false;
        boolean whole = false;
        int unknown = 0;
        int i = 0;
        while (i < Math.min(words.length, NAME_WORDS_MAX * 2)) {
            int head = i > 0 ? headWords(words, i) : 0;
            if (head > 0) {
                append(name, words, i, i + head);
                i += head;
                whole = false;
                continue;
            }
            int taken = knownWords(words, i, name);
            if (taken > 0) {
                append(name, words, i, i + taken);
                i += taken;
                whole = true;
                unknown = 0;
            } else {
                boolean another = subjects && words[i].equals("và") || endsAsNoun(words, i);
                if (i > 0 && isVerb(words, i) && !another && !continuesName(name, words[i])) {
                    boolean ofPeople =
                            isVerb(words, i + 2) && PEOPLE.matcher(name).matches();
                    if (ofPeople) {
                        append(name, words, i, i + 2);
                    }
                    return i > 1 || !open ? named(name) : Optional.empty();
                }
                boolean lower = Character.isLowerCase(words[i].codePointAt(0));
                if (i > 0
                        && lower
                        && NEEDS_CAPITAL.matcher(name).matches()
                        && !OWNER.matcher(words[i]).lookingAt()
                        && !words[i].equals("và")) {
                    return named(name);
                }
                boolean ends = whole
                        && lower
                        && !isConnector(words[i])
                        && !endsAsNoun(words, i)
                        && !OWNER.matcher(words[i]).lookingAt();
                if (ends && (unknown == UNKNOWN_WORDS_MAX || !isVerbWithin(words, i))) {
                    return named(name);
                }
                unknown += ends ? 1 : 0;
                whole &= lower;
                append(name, words, i, i + 1);
                i++;
            }
            String last = words[i - 1];
            if (OWNER.matcher(last).matches() && i > 1 && isLower(words, i)) {
                return named(name);
            }
            String next = i < words.length ? text.substring(Math.min(text.length(), name.length() + 1)) : "";
            if (last.matches(".*[.;:(]$") || last.endsWith(")") && name.indexOf("(") < 0) {
                return needsVerb ? Optional.empty() : named(name);
            }
            if (last.endsWith(",") && !UnitGrammar.startsWithUnit(next) && !goesOn(name, next, words, i)) {
                if (needsVerb && GOES_ON_TO_VERB.matcher(next).find()) {
                    subjects = true;
                    continue;
                }
                return needsVerb && !VERB.matcher(next).find() ? Optional.empty() : named(name);
            }
        }
        return needsVerb ? Optional.empty() : named(name);
    }

    /** "Các trường" before "trung học phổ thông": a field of work that no verb begins. */
    private static boolean goesOnAsName(String rest) {
        String[] words = rest.strip().split(" ");
        return rest.startsWith(" ") && NameWords.field(words, 0) > 0 && !isVerb(words, 0);
    }

    /** Another unit's kind behind a comma or "và": its name begins anew. */
    private static int headWords(String[] words, int at) {
        if (!words[at - 1].matches("(?:.*,|và)")) {
            return 0;
        }
        Matcher head = UnitGrammar.HEAD.matcher(
                String.join(" ", Arrays.asList(words).subList(at, Math.min(words.length, at + 4)))
                        .replaceFirst("^các ", "Các "));
        return head.lookingAt() && !head.group().endsWith(",") ? head.group().split(" ").length : 0;
    }

    /** A whole name where one may begin, a field of work where a name is under way. */
    private int knownWords(String[] words, int at, StringBuilder name) {
        boolean begins = at == 0 || words[at - 1].matches("(?:.*,|và)");
        int taken = begins ? Math.max(known.name(words, at), NameWords.office(words, at)) : 0;
        if (taken == 0 && at > 0 && !name.isEmpty()) {
            taken = NameWords.field(words, at);
            boolean upper = Character.isUpperCase(words[at].codePointAt(0));
            boolean within = upper || !isVerb(words, at) || isConnector(words[at - 1]) || isBareHead(name);
            taken = within ? taken : 0;
        }
        return taken;
    }

    /** "Ban" before "quản lý dự án", "Bộ phận" before "tiếp nhận và trả kết quả". */
    private static boolean isBareHead(StringBuilder name) {
        return UnitGrammar.HEAD.matcher(name).matches()
                && !NEEDS_CAPITAL.matcher(name).matches();
    }

    private static boolean isConnector(String word) {
        return word.equals("và") || word.equals("-") || word.equals("–");
    }

    private static boolean isVerb(String[] words, int at) {
        return at < words.length
                && VERB.matcher(String.join(" ", Arrays.asList(words).subList(at, Math.min(words.length, at + 4)))
                                + " ")
                        .find();
    }

    /** "Phòng Quy hoạch xây dựng, Phòng …": a verb has something to do behind it, and no comma with the next unit. */
    private static boolean endsAsNoun(String[] words, int at) {
        int end = at + NameWords.field(words, at);
        return end > at
                && end < words.length
                && words[end - 1].endsWith(",")
                && UnitGrammar.startsWithUnit(
                        String.join(" ", Arrays.asList(words).subList(end, Math.min(words.length, end + 4))));
    }

    /** Whether a verb stands among the next words, before any stop. */
    private static boolean isVerbWithin(String[] words, int at) {
        for (int i = at + 1; i <= at + UNKNOWN_WORDS_MAX && i < words.length; i++) {
            if (words[i - 1].matches(".*[.,;:]")) {
                return false;
            }
            if (isVerb(words, i) && !BETWEEN.matcher(words[i]).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody who was named does something: the text goes on in small letters. */
    private static boolean isDoing(String rest) {
        return rest.matches("(?s) \\p{Ll}.*") && !rest.matches("(?s) (?:của|là|tại|ở|thuộc|và|về|trên|cho) .*");
    }

    private static void append(StringBuilder name, String[] words, int from, int to) {
        for (int i = from; i < to; i++) {
            name.append(name.isEmpty() ? "" : " ").append(words[i]);
        }
    }

    private static boolean isLower(String[] words, int at) {
        return at < words.length && Character.isLowerCase(words[at].codePointAt(0)) && !words[at].matches("và|hữu");
    }

    /** "Sở Văn hóa, Thể thao và Du lịch", "các phòng, đơn vị", "Phòng Công chức, viên chức". */
    private static boolean goesOn(StringBuilder name, String next, String[] words, int at) {
        return Wording.startsUpper(next)
                || Wording.lower(name.toString()).startsWith("các ") && next.matches("(?:đơn vị|cơ quan|phòng|ban).*")
                || NameWords.field(words, at) > 0 && !isVerb(words, at);
    }

    /** A verb with a capital is a part of the name: "Phòng Kiểm tra". */
    private static boolean continuesName(StringBuilder name, String word) {
        return Wording.startsUpper(word)
                || COMPOUND.matcher(name + " " + word.replaceFirst("[,;.]$", ""))
                        .find()
                || name.toString().endsWith("Giáo dục")
                || name.toString()
                        .matches(
                                "(?:.* )?(?:Quản|Tổ|Nghiệp|Kiểm|Thanh|Phục|Hỗ|Kế|Công|Tiếp|Đăng|Phát|Xây|Xúc|Đào|Bảo|Nông|Thương|Chăm|Giáo)");
    }

    private static Optional<String> named(StringBuilder name) {
        String clean = name.toString()
                .replaceFirst("[,.;:()]+$", "")
                .replaceFirst(",? và$", "")
                .strip();
        if (clean.contains("(") && !clean.contains(")")) {
            return Optional.of(clean + ")");
        }
        return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
    }
}
