package vn.motcua.plan.document.grammar;

import static vn.motcua.plan.document.grammar.ScheduleRule.anywhere;
import static vn.motcua.plan.document.grammar.ScheduleRule.cellOnly;
import static vn.motcua.plan.document.grammar.ScheduleRule.elsewhere;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.grammar.ScheduleRule.Phrase;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.events.Schedule.Frequency;
import vn.motcua.plan.events.Schedule.Offset;
import vn.motcua.plan.events.Schedule.OffsetUnit;
import vn.motcua.plan.events.Schedule.OnDemand;
import vn.motcua.plan.events.Schedule.Recurring;
import vn.motcua.plan.events.Schedule.Trigger;
import vn.motcua.plan.events.Schedule.Triggered;

/** Timings that hang on an event, and those that come round again. */
final class TriggeredSchedules {
    private static final int HOURS_A_DAY = 24;
    private static final String WHAT = "([^,;.()]{1,200})";
    private static final String EVERY = "(?:hàng |hằng |theo )?";
    private static final String SPAN = "(?:tuần|6 tháng|sáu tháng|tháng|qu[ýí]|năm)(?![\\p{L}])";
    private static final Pattern SPANS = Pattern.compile(SPAN, Instruments.IGNORE_CASE);

    /** "… khi thực hiện thủ tục", "… khi người dân đến nộp hồ sơ": in what, and not when. */
    private static final String MANNER =
            "(?:làm|thực hiện|giải quyết|tiếp nhận|nộp|đến|sử dụng|tham gia|xin|đi|cần|thi hành|xây dựng|ban hành|triển khai|tiến hành|giao dịch|liên hệ"
                    + "|truy cập|đăng ký|khai|đang|còn|đã) "
                    + "|(?:người dân|công dân|tổ chức|cá nhân|doanh nghiệp|khách|người)[^,;.()]{0,40} (?:đến|thực hiện|làm|nộp|giải quyết|sử dụng|tham gia) ";

    /** How long after what the sentence begins with: "Sau khi có kết quả, … báo cáo trong vòng 05 ngày". */
    private static final Pattern TERM = Pattern.compile(
            "(?:trong (?:vòng |thời hạn )?|(?:chậm|muộn) nhất (?:là )?(?:sau )?|không quá |sau )(\\d{1,3}) (ngày làm việc|ngày|giờ)(?![\\p{L}]| liên tục| (?:kể )?từ)",
            Instruments.IGNORE_CASE);

    /** Case matters: "của Bộ, ngành" names no ministry. */
    private static final Pattern MINISTRY = Pattern.compile("của Bộ (\\p{Lu}[\\p{L} -]*)$");

    static final List<ScheduleRule> RULES = List.of(
            anywhere(
                    "(chậm nhất |muộn nhất )?(?:là )?(?:trong (?:thời hạn |vòng )?|sau |không quá |(?<=nhất )|(?<=nhất là ))(\\d{1,3}) (ngày làm việc|ngày|giờ)"
                            + "(?:,)? (?:(?:kể )?từ (?:ngày |khi )|sau khi |sau ngày )" + WHAT,
                    p -> Optional.of(triggered(p, p.group(4), offset(p), p.group(1) != null))),
            cellOnly(
                    "^()(\\d{1,3}) (ngày làm việc|ngày|giờ)(?:,)? (?:(?:kể )?từ (?:ngày |khi )|sau khi |sau ngày )"
                            + WHAT,
                    p -> Optional.of(triggered(p, p.group(4), offset(p), false))),
            anywhere(
                    "sau khi (\\p{L}+(?: \\p{L}+){0,3}) (\\d{1,3}) (ngày làm việc|ngày)(?![\\p{L}])",
                    p -> Optional.of(triggered(p, p.group(1), offset(p), false))),
            anywhere(
                    "(ngay )?sau (?:khi |(?=hội nghị|cuộc họp|đợt|kỳ họp|khóa|khi))" + WHAT,
                    p -> Optional.of(
                            triggered(p, p.group(2), p.group(1) == null ? Offset.NONE : Offset.IMMEDIATE, false))),
            anywhere(
                    "khi ((?:có )?phát sinh(?! yêu)|có phản ánh(?:,? kiến nghị)?|có (?:sự )?thay đổi[^,;.()]{0,200}|(?:có|phát sinh) yêu"
                            + " cầu[^,;.()]{0,200}|được [^,;.()]{0,40}giao[^,;.()]{0,200})",
                    p -> Optional.of(triggered(p, p.group(1), Offset.NONE, false))),
            elsewhere(
                    "(?<![\\p{L}])khi (có (?:thông báo|văn bản|chỉ đạo|hướng dẫn|ý kiến|quyết định|đề nghị|công văn|kết quả|nhu cầu|vướng mắc)[^,;.()]{0,200}"
                            + "|(?:Bộ|UBND|Chính phủ|Thủ tướng|HĐND|Chủ tịch|Trung ương) [^,;.()]{0,80}(?:công bố|ban hành|giao|yêu cầu|chỉ đạo|quy định)[^,;.()]{0,80})",
                    p -> Optional.of(triggered(p, p.group(1), Offset.NONE, false))),
            elsewhere(
                    "(?<=[\\p{L},”\"] )(?<!thay )(?<!trước )khi (?!" + MANNER + ")([^,;.()]{4,200})(?=[.;](?: |$)|$)",
                    p -> Optional.of(triggered(p, p.group(1), Offset.NONE, false))),
            anywhere("ngay khi " + WHAT, p -> Optional.of(triggered(p, p.group(1), Offset.IMMEDIATE, false))),
            anywhere(
                    "định kỳ " + EVERY + "(" + SPAN + "(?:(?:, ?| và )" + EVERY + "(?:cả )?" + SPAN + "){0,8})"
                            + "(,? theo Quyết định của (?:UBND|(?:Ủy|Uỷ) ban nhân dân)[^,;.()]{0,200})?",
                    p -> Optional.of(new Recurring(
                            frequencies(p.group(1)),
                            Optional.ofNullable(p.group(2)).map(_ -> "committeeDecision"),
                            p.verbatim()))),
            anywhere(
                    "định kỳ [^;.()]{0,300}\\(((?:" + SPAN + "(?:, ?| và )?){1,8})\\)",
                    p -> Optional.of(new Recurring(frequencies(p.group(1)), Optional.empty(), p.verbatim()))),
            anywhere("báo cáo định kỳ(?! (?:hàng |hằng |theo )?" + SPAN + ")", TriggeredSchedules::regulated),
            anywhere("định kỳ (?:tổng hợp,? )?báo cáo[^;.()]{0,300} theo quy định", TriggeredSchedules::regulated),
            anywhere(
                    "(?<![\\p{L}])(?<!kiểm tra |thanh tra |giám sát )đột xuất(?:,? (?:theo|khi có) yêu cầu)?",
                    p -> Optional.of(new OnDemand(Trigger.REPORT_REQUESTED, p.verbatim()))));

    private TriggeredSchedules() {}

    private static Optional<Schedule> regulated(Phrase p) {
        return Optional.of(new Recurring(List.of(Frequency.REGULATED), Optional.empty(), p.verbatim()));
    }

    private static Offset offset(Phrase p) {
        return offset(p.group(2), p.group(3));
    }

    /** Days are counted from the day after; so are whole days in hours, and fewer hours are no number of days. */
    private static Offset offset(String count, String unit) {
        int number = Integer.parseInt(count);
        return switch (Wording.lower(unit)) {
            case "ngày làm việc" -> new Offset(number, OffsetUnit.WORKING_DAYS);
            case "ngày" -> new Offset(number, OffsetUnit.CALENDAR_DAYS);
            default ->
                number > 0 && number % HOURS_A_DAY == 0
                        ? new Offset(number / HOURS_A_DAY, OffsetUnit.CALENDAR_DAYS)
                        : Offset.NONE;
        };
    }

    /** @return the timing that the sentence begins with, and the term that it names without saying once more from when */
    static Schedule withTerm(Schedule schedule, String text) {
        if (!(schedule instanceof Triggered t) || t.offset().count() > 0 || !text.startsWith(t.verbatim())) {
            return schedule;
        }
        Matcher term = TERM.matcher(text.substring(t.verbatim().length()));
        return term.find()
                ? new Triggered(
                        t.trigger(),
                        offset(term.group(1), term.group(2)),
                        t.latest(),
                        t.repeat(),
                        t.ministry(),
                        t.verbatim() + "; " + term.group())
                : schedule;
    }

    /** An event that is named twice, once with the term that runs from it, is one. */
    static Optional<Schedule> oneOf(List<Schedule> parts, String verbatim) {
        List<Triggered> all = parts.stream()
                .filter(Triggered.class::isInstance)
                .map(Triggered.class::cast)
                .toList();
        List<Triggered> timed = all.stream().filter(t -> t.offset().count() > 0).toList();
        boolean same = all.size() == parts.size()
                && all.stream().map(Triggered::trigger).distinct().count() == 1;
        return same && timed.size() == 1
                ? Optional.of(timed.getFirst())
                        .map(t ->
                                new Triggered(t.trigger(), t.offset(), t.latest(), t.repeat(), t.ministry(), verbatim))
                : Optional.empty();
    }

    private static Triggered triggered(Phrase p, String what, Offset offset, boolean latest) {
        Trigger trigger = trigger(Wording.lower(what));
        Matcher ministry = MINISTRY.matcher(what.strip());
        // A parent plan is issued once; all the other triggers come again and again.
        boolean repeat = trigger != Trigger.PARENT_PLAN_ISSUED;
        return new Triggered(
                trigger,
                offset,
                latest,
                repeat,
                ministry.find() ? Optional.of(initials(ministry.group(1))) : Optional.empty(),
                p.verbatim());
    }

    static Trigger trigger(String what) {
        boolean decision = what.contains("quyết định công bố");
        boolean plan = what.contains("kế hoạch") && what.contains("ban hành");
        if (decision && what.contains("nhận được")) {
            return Trigger.MINISTRY_DECISION_RECEIVED;
        } else if (decision) {
            return Trigger.MINISTRY_DECISION_ISSUED;
        } else if (plan && (what.contains("ubnd") || what.contains("ủy ban nhân dân"))) {
            return Trigger.PARENT_PLAN_ISSUED;
        } else if (what.contains("phản ánh")) {
            return Trigger.FEEDBACK_RECEIVED;
        } else if (what.contains("thay đổi")) {
            return Trigger.PROCEDURE_CHANGED;
        } else if (what.contains("ubnd") && what.contains("giao")) {
            return Trigger.COMMITTEE_ASSIGNED;
        }
        return Trigger.OTHER;
    }

    /** "Kế hoạch và Đầu tư" becomes "KHDT", as ministries abbreviate themselves. */
    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]+")) {
            if (!word.equals("và") && !word.isEmpty()) {
                initials.append(Wording.withoutDiacritics(word.substring(0, 1)).toUpperCase(Locale.ROOT));
            }
        }
        return initials.toString();
    }

    static List<Frequency> frequencies(String spans) {
        List<Frequency> frequencies = new ArrayList<>();
        Matcher span = SPANS.matcher(spans);
        while (span.find()) {
            frequencies.add(
                    switch (Wording.lower(span.group())) {
                        case "tuần" -> Frequency.WEEKLY;
                        case "tháng" -> Frequency.MONTHLY;
                        case "quý", "quí" -> Frequency.QUARTERLY;
                        case "6 tháng", "sáu tháng" -> Frequency.HALF_YEARLY;
                        default -> Frequency.YEARLY;
                    });
        }
        return frequencies;
    }
}
