package vn.motcua.plan.document.field;

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
                    + "|gộp|ghép|nối |bình (?:chọn|xét)|mời|gắn|tách|trích |lọc|xóa|xoá|kiến nghị|biên soạn|chỉnh (?:lý|sửa)|rút gọn)(?:$|\\b|(?<= ))",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** Words whose second half is a verb elsewhere. */
    private static final Pattern COMPOUND = Pattern.compile(
            " (?:vận tải|(?:công|chương|quy|lộ|giáo) trình|(?:công|dân|độc) lập|việc làm|công chứng|cung cấp|sơ cấp|trung cấp|cao cấp|tiếp thị|truyền hình|thể dục|lưu trữ)$");

    /** Words before a unit that hand the task over to it. */
    private static final Pattern HANDED = Pattern.compile("^(?:Giao(?: cho)?|Phân công(?: cho)?|Đề nghị|Yêu cầu) ");

    private static final Pattern BY = Pattern.compile("(?<=^|[\\s(])do (?=\\p{Lu})");
    private static final Pattern AFTER_COLON = Pattern.compile(": (?=\\p{Lu})");
    private static final Pattern TAKES_PART =
            Pattern.compile("(?<=[;,:(]) ?((?:[Cc]ác|\\p{Lu})[^;,:()]{2,60}?) (?:cùng )?phối hợp(?=[;,.)]|$)");
    private static final Pattern LEADS = Pattern.compile(" (?:là đơn vị |làm )?(?:chủ trì|đầu mối|chịu trách nhiệm)");
    private static final Pattern WITH =
            Pattern.compile("[Pp]hối hợp (?:chặt chẽ )?(?:cùng |với )?(?:với )?(?=\\p{Lu}|các |đơn vị|cơ quan)");
    /** With whose unit it is a name ends, when the sentence goes on in small letters: "Thanh tra Sở …", "Công an tỉnh …". */
    private static final Pattern OWNER = Pattern.compile("Sở|[Tt]ỉnh|huyện|xã|phường");

    /** A name with several subjects: "Phòng Quản lý vận tải, phương tiện và người lái". */
    private static final Pattern GOES_ON_TO_VERB =
            Pattern.compile("^\\p{Ll}+(?: \\p{L}+){0,3} và \\p{Ll}+(?: \\p{L}+){2,}");

    private static final Pattern PART_END = Pattern.compile("(?<=[.;,:]) | \\(");

    private SentenceUnits() {}

    /** @return the unit that the sentence begins with or hands the task to, as it is written there */
    public static Optional<String> lead(String text) {
        String first = HANDED.matcher(withoutTiming(text)).replaceFirst("");
        Optional<String> begins = unitAt(first, true);
        if (begins.isPresent()) {
            return begins;
        }
        Matcher bracketed = IN_BRACKETS.matcher(text);
        if (bracketed.find() && UnitGrammar.startsWithUnit(bracketed.group(1))) {
            return Optional.of(bracketed.group(1));
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
            Optional<String> unit = unitAt(text.substring(named.end()), true);
            if (unit.isPresent()) {
                return unit;
            }
        }
        Matcher by = BY.matcher(text);
        return by.find() ? unitAt(text.substring(by.end()), true) : Optional.empty();
    }

    /** "Định kỳ hằng quý, Văn phòng Sở báo cáo …". */
    private static String withoutTiming(String text) {
        int comma = text.indexOf(", ");
        return comma > 0 && comma <= TIMING_CHARACTERS_MAX && ScheduleGrammar.isTiming(text.substring(0, comma))
                ? text.substring(comma + 2)
                : text;
    }

    /** @return the units with whom it is done, as they are written there */
    public static Optional<String> coordinating(String text) {
        Matcher with = WITH.matcher(text);
        if (with.find()) {
            return unitAt(text.substring(with.end()), false);
        }
        Matcher takesPart = TAKES_PART.matcher(text);
        return takesPart.find() ? Optional.of(takesPart.group(1)) : Optional.empty();
    }

    /**
     * A unit's name with which the text begins. It ends before the first verb or full stop; a comma ends it too, unless
     * another unit's name or the rest of a name with capitals follows.
     */
    private static Optional<String> unitAt(String text, boolean needsVerb) {
        boolean open = text.matches("(?:các|đơn vị|cơ quan) .*");
        if (!UnitGrammar.startsWithUnit(text) && !open) {
            return Optional.empty();
        }
        String[] words = text.split(" ");
        StringBuilder name = new StringBuilder();
        boolean subjects = false;
        for (int i = 0; i < Math.min(words.length, NAME_WORDS_MAX * 2); i++) {
            String rest =
                    String.join(" ", java.util.Arrays.asList(words).subList(i, Math.min(words.length, i + 4))) + " ";
            boolean another = subjects && words[i].equals("và");
            if (i > 0 && VERB.matcher(rest).find() && !another && !continuesName(name, words[i])) {
                return i > 1 || !open ? named(name) : Optional.empty();
            }
            name.append(i == 0 ? "" : " ").append(words[i]);
            if (OWNER.matcher(words[i]).matches() && i > 0 && isLower(words, i + 1)) {
                return named(name);
            }
            String next = i + 1 < words.length ? text.substring(Math.min(text.length(), name.length() + 1)) : "";
            if (words[i].matches(".*[.;:(]$") || words[i].endsWith(")") && name.indexOf("(") < 0) {
                return needsVerb ? Optional.empty() : named(name);
            }
            if (words[i].endsWith(",") && !UnitGrammar.startsWithUnit(next) && !goesOn(name, next)) {
                if (needsVerb && GOES_ON_TO_VERB.matcher(next).find()) {
                    subjects = true;
                    continue;
                }
                return needsVerb && !VERB.matcher(next).find() ? Optional.empty() : named(name);
            }
        }
        return needsVerb ? Optional.empty() : named(name);
    }

    private static boolean isLower(String[] words, int at) {
        return at < words.length && Character.isLowerCase(words[at].codePointAt(0)) && !words[at].matches("và|hữu");
    }

    /** "Sở Văn hóa, Thể thao và Du lịch", "các phòng, đơn vị". */
    private static boolean goesOn(StringBuilder name, String next) {
        return Wording.startsUpper(next)
                || Wording.lower(name.toString()).startsWith("các ") && next.matches("(?:đơn vị|cơ quan|phòng|ban).*");
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
        String clean = name.toString().replaceFirst("[,.;:()]+$", "").strip();
        if (clean.contains("(") && !clean.contains(")")) {
            return Optional.of(clean + ")");
        }
        return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
    }
}
