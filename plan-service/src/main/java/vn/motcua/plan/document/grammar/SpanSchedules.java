package vn.motcua.plan.document.grammar;

import static vn.motcua.plan.document.grammar.ScheduleRule.anywhere;
import static vn.motcua.plan.document.grammar.ScheduleRule.cellOnly;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.motcua.plan.document.grammar.ScheduleRule.Phrase;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.events.Schedule.Granularity;
import vn.motcua.plan.events.Schedule.Period;

/** Timings from one month, quarter or day to another. A part of the year without "đầu năm" or "cuối năm" is none. */
final class SpanSchedules {
    private static final String DASH = "\\s?[-–—]\\s?";
    private static final String YEAR = "(?:" + Spans.OF_YEAR + ")?";

    static final List<ScheduleRule> RULES = List.of(
            anywhere(
                    "từ (?:đầu )?tháng (" + Spans.MONTH + ")" + YEAR + ",? (?:cho )?(?:đến|tới)(?: hết| cuối)? tháng ("
                            + Spans.MONTH + ")" + Spans.OF_YEAR,
                    p -> months(p, p.group(1), p.group(2), p.group(3), p.group(4))),
            anywhere(
                    "từ (?:đầu )?tháng (" + Spans.MONTH + ")(),? (?:cho )?(?:đến|tới)(?: hết| cuối)? tháng ("
                            + Spans.MONTH + ")(?!\\s?[/.\\-]\\s?\\d|,? năm \\d|\\d)",
                    p -> months(p, p.group(1), null, p.group(3), null)),
            anywhere(
                    "(?:hoàn thành )?(?:trong )tháng (" + Spans.MONTH + ")()" + DASH + "(?:tháng )?(" + Spans.MONTH
                            + ")" + Spans.OF_YEAR,
                    p -> months(p, p.group(1), null, p.group(3), p.group(4))),
            cellOnly(
                    "(?:từ )?(?:đầu )?tháng (" + Spans.MONTH + ")" + YEAR + "(?:" + DASH
                            + "|,? (?:cho )?(?:đến|tới)(?: hết)? )(?:tháng )?(" + Spans.MONTH + ")" + YEAR,
                    p -> months(p, p.group(1), p.group(2), p.group(3), p.group(4))),
            cellOnly(
                    "(?<![\\p{L}\\d])T\\.?\\s?(0?[1-9]|1[0-2])()" + DASH
                            + "T?\\.?\\s?(0?[1-9]|1[0-2])(?:/(20\\d{2}))?(?![\\d/])",
                    p -> months(p, p.group(1), null, p.group(3), p.group(4))),
            cellOnly(
                    "(?:từ )?qu[ýí] (" + Spans.QUARTER + ")" + YEAR + "(?:" + DASH
                            + "|,? (?:cho )?(?:đến|tới)(?: hết)? )(?:qu[ýí] )?(" + Spans.QUARTER + ")" + YEAR,
                    SpanSchedules::quarters),
            anywhere(
                    "từ (?:ngày )?(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?,? (?:cho )?(?:đến|tới)(?: hết)?(?: ngày)? (\\d{1,2})[/.-]"
                            + "(\\d{1,2})[/.-](\\d{4})",
                    SpanSchedules::days),
            anywhere(
                    "từ (?:ngày )?(\\d{1,2})()(),? (?:cho )?(?:đến|tới)(?: hết)?(?: ngày)? (\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}))?(?![/\\d]|\\.\\d)",
                    SpanSchedules::days),
            cellOnly(
                    "(?:từ )?(?:ngày )?(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}))?(?:" + DASH
                            + "|,? (?:đến|tới)(?: hết)?(?: ngày)? )" + "(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}))?",
                    SpanSchedules::days));

    private SpanSchedules() {}

    private static Optional<Schedule> months(Phrase p, String from, String fromYear, String to, String toYear) {
        return year(toYear, p).flatMap(end -> {
            int begin = fromYear == null ? end : Integer.parseInt(fromYear);
            return period(
                    p,
                    YearMonth.of(begin, Integer.parseInt(from)),
                    YearMonth.of(end, Integer.parseInt(to)),
                    Granularity.MONTH);
        });
    }

    private static Optional<Schedule> quarters(Phrase p) {
        return year(p.group(4), p).flatMap(end -> {
            int begin = p.group(2) == null ? end : Integer.parseInt(p.group(2));
            YearMonth from = YearMonth.of(begin, Spans.number(p.group(1)) * 3 - 2);
            return period(p, from, YearMonth.of(end, Spans.number(p.group(3)) * 3), Granularity.QUARTER);
        });
    }

    private static Optional<Schedule> period(Phrase p, YearMonth from, YearMonth to, Granularity granularity) {
        return from.isAfter(to)
                ? Optional.empty()
                : Optional.of(Spans.saying(Spans.span(from, to, granularity), p.verbatim()));
    }

    private static Optional<Schedule> days(Phrase p) {
        return year(p.group(6), p).flatMap(end -> {
            try {
                int begin = p.group(3) == null || p.group(3).isEmpty() ? end : Integer.parseInt(p.group(3));
                String month = p.group(2).isEmpty() ? p.group(5) : p.group(2);
                LocalDate from = LocalDate.of(begin, Integer.parseInt(month), Integer.parseInt(p.group(1)));
                LocalDate to = LocalDate.of(end, Integer.parseInt(p.group(5)), Integer.parseInt(p.group(4)));
                return from.isAfter(to)
                        ? Optional.<Schedule>empty()
                        : Optional.of(new Period(from, to, Granularity.MONTH, Optional.empty(), p.verbatim()));
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        });
    }

    private static Optional<Integer> year(String printed, Phrase p) {
        return printed == null ? p.planYear() : Optional.of(Integer.valueOf(printed));
    }
}
