package vn.motcua.plan.document.grammar;

import static vn.motcua.plan.document.grammar.ScheduleRule.anywhere;
import static vn.motcua.plan.document.grammar.ScheduleRule.cellOnly;

import java.util.List;
import java.util.Optional;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.grammar.ScheduleRule.Phrase;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.events.Schedule.Continuous;
import vn.motcua.plan.events.Schedule.Frequency;
import vn.motcua.plan.events.Schedule.Offset;
import vn.motcua.plan.events.Schedule.OnDemand;
import vn.motcua.plan.events.Schedule.Recurring;
import vn.motcua.plan.events.Schedule.Trigger;
import vn.motcua.plan.events.Schedule.Triggered;
import vn.motcua.plan.events.Schedule.Within;

/** Timings of cells that come round again without the word "định kỳ", and what hangs on an event in a few words. */
final class RecurringSchedules {
    private static final String SPAN = "(?:tuần|6 tháng|sáu tháng|tháng|qu[ýí]|năm)(?![\\p{L}])";
    private static final String DAY = "(?:vào )?(?:trước )?(?:(?:ngày )?\\d{1,2}(?:/\\d{1,2})?|ngày cuối) ";

    static final List<ScheduleRule> RULES = List.of(
            cellOnly(
                    "(?:" + DAY + ")?(?:hàng|hằng|mỗi|từng) (" + SPAN + "(?:(?:\\s?[,;/]\\s?| và )(?:hàng |hằng )?"
                            + SPAN + "){0,8})",
                    p -> Optional.of(
                            new Recurring(TriggeredSchedules.frequencies(p.group(1)), Optional.empty(), p.verbatim()))),
            anywhere(
                    "(?:" + DAY + ")?(?:hàng|hằng) (tuần|tháng|qu[ýí])(?![\\p{L}])",
                    p -> Optional.of(
                            new Recurring(TriggeredSchedules.frequencies(p.group(1)), Optional.empty(), p.verbatim()))),
            anywhere(
                    "(?:trước |chậm nhất |vào )?(?:là )?ngày \\d{1,2} (?:của )?tháng cuối (?:của )?(?:mỗi |hằng |hàng |từng )?(qu[ýí])(?![\\p{L}])",
                    p -> Optional.of(new Recurring(List.of(Frequency.QUARTERLY), Optional.empty(), p.verbatim()))),
            anywhere(
                    "(?:mỗi|từng) (tuần|tháng|qu[ýí])(?: \\p{Ll}+){0,4} (?:một|1|01) (?:\\p{Ll}+)(?![\\p{L}])",
                    p -> Optional.of(
                            new Recurring(TriggeredSchedules.frequencies(p.group(1)), Optional.empty(), p.verbatim()))),
            cellOnly(
                    "^(" + SPAN + "(?:(?:\\s?[,;/]\\s?| và )" + SPAN + "){1,8})$",
                    p -> Optional.of(
                            new Recurring(TriggeredSchedules.frequencies(p.group(1)), Optional.empty(), p.verbatim()))),
            cellOnly(
                    "(?:mỗi năm |ít nhất |tối thiểu )?(\\d{1,2}) lần\\s?(?:/|trong |một |mỗi )\\s?(ngày|tuần|tháng|qu[ýí]|năm)",
                    RecurringSchedules::times),
            cellOnly(
                    "(3|6|ba|sáu) tháng\\s?(?:/ ?|một |1 )lần",
                    p -> Optional.of(new Recurring(
                            List.of(p.group(1).matches("3|ba") ? Frequency.QUARTERLY : Frequency.HALF_YEARLY),
                            Optional.empty(),
                            p.verbatim()))),
            anywhere(
                    "mỗi (tuần|tháng|qu[ýí])(?=[.;,)]|$)",
                    p -> Optional.of(
                            new Recurring(TriggeredSchedules.frequencies(p.group(1)), Optional.empty(), p.verbatim()))),
            anywhere(
                    "báo cáo (" + SPAN + "(?:(?:, | và |, và )" + SPAN + "){1,5})",
                    p -> Optional.of(
                            new Recurring(TriggeredSchedules.frequencies(p.group(1)), Optional.empty(), p.verbatim()))),
            anywhere(
                    "(?:hàng|hằng) ngày|(?:mỗi|từng) ngày(?=[.;,)]|$)",
                    p -> Optional.of(new Recurring(List.of(Frequency.DAILY), Optional.empty(), p.verbatim()))),
            cellOnly(
                    "(?:trong )?(?:cả|suốt|toàn) năm(?: \\d{4})?|quanh năm",
                    p -> Optional.of(new Continuous(Within.PLAN_YEAR, p.verbatim()))),
            anywhere(
                    "(?:vào )?(?:tuần|ngày) (?:làm việc )?(?:đầu|cuối)(?: tiên| cùng)?(?: của)? (?:mỗi |hằng |hàng |từng )?(tháng|qu[ýí])(?! \\d| [IV]| này| cuối)(?![\\p{L}])",
                    p -> Optional.of(
                            new Recurring(TriggeredSchedules.frequencies(p.group(1)), Optional.empty(), p.verbatim()))),
            cellOnly(
                    "(?:(?:theo|khi có) yêu cầu|theo đề nghị)[^;.()]{0,200}",
                    p -> Optional.of(new OnDemand(trigger(p), p.verbatim()))),
            cellOnly("^(?:ngay )?(?:khi|nếu|mỗi khi) (?!có yêu cầu)[^;.()]{2,200}", RecurringSchedules::when),
            cellOnly("(?<= )khi phát sinh|^theo phát sinh", RecurringSchedules::when));

    private RecurringSchedules() {}

    private static Optional<Schedule> when(Phrase p) {
        Offset offset = Wording.lower(p.text()).startsWith("ngay") ? Offset.IMMEDIATE : Offset.NONE;
        String what = Wording.lower(p.text()).replaceFirst("^.*?(?:khi|nếu) ", "");
        return Optional.of(
                new Triggered(TriggeredSchedules.trigger(what), offset, false, true, Optional.empty(), p.verbatim()));
    }

    private static Trigger trigger(Phrase p) {
        return Wording.lower(p.text()).contains("báo cáo") ? Trigger.REPORT_REQUESTED : Trigger.OTHER;
    }

    /** Frequencies know no "three times a year": then nothing is stated rather than something near it. */
    private static Optional<Schedule> times(Phrase p) {
        int times = Integer.parseInt(p.group(1));
        String span = Wording.lower(p.group(2));
        Frequency frequency =
                switch (times + " " + span.replace("quí", "quý")) {
                    case "1 ngày" -> Frequency.DAILY;
                    case "1 tuần" -> Frequency.WEEKLY;
                    case "1 tháng", "12 năm", "3 quý" -> Frequency.MONTHLY;
                    case "1 quý", "4 năm" -> Frequency.QUARTERLY;
                    case "2 năm" -> Frequency.HALF_YEARLY;
                    case "1 năm" -> Frequency.YEARLY;
                    default -> Frequency.REGULATED;
                };
        return frequency == Frequency.REGULATED
                ? Optional.empty()
                : Optional.of(new Recurring(List.of(frequency), Optional.empty(), p.verbatim()));
    }
}
