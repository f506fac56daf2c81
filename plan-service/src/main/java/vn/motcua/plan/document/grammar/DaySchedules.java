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
import vn.motcua.plan.events.Schedule.Before;

/** Timings that name a last day, with or without its year. A day alone in a cell is the last day on time. */
final class DaySchedules {
    private static final String FREE = "(?<![\\p{L}\\d/.\\-])(?<!(?:từ|Từ|TỪ) )(?<!(?:từ|Từ|TỪ) ngày )";
    private static final String END = "(?![\\d/]|[.-]\\d|\\s?(?:hàng|hằng) năm)";
    private static final String D_M = "(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})";
    private static final String DAY = D_M + "(?:\\s?[/.-]\\s?(\\d{4}))?" + END;
    private static final String DAY_IN_WORDS =
            "(\\d{1,2}) tháng (\\d{1,2})(?:(?:,? năm |/)(\\d{4}))?(?!\\d|\\s?(?:hàng|hằng) năm)";
    private static final String DONE = "(?:hoàn thành |xong |báo cáo |thực hiện ){0,3}";
    private static final String LATEST = DONE
            + "(?:chậm nhất|muộn nhất|hạn (?:chót|cuối)|đến hết|đến|tới|hạn)(?: là| vào| đến)?(?: trước)?:?(?: hết)?(?: ngày)? ";

    static final List<ScheduleRule> RULES = List.of(
            anywhere(DONE + "trước (?:ngày )?" + DAY, p -> before(p, false)),
            anywhere(DONE + "trước (?:ngày )?" + DAY_IN_WORDS, p -> before(p, false)),
            anywhere(LATEST + DAY, p -> p.isOfInstrument() ? Optional.empty() : before(p, true)),
            anywhere(LATEST + DAY_IN_WORDS, p -> before(p, true)),
            anywhere(
                    DONE + "trước tháng (" + Spans.MONTH + ")(?:" + Spans.OF_YEAR + ")?(?! (?:hàng|hằng))",
                    DaySchedules::beforeMonth),
            anywhere(
                    DONE + "trước qu[ýí] (" + Spans.QUARTER + ")(?:" + Spans.OF_YEAR + ")?",
                    DaySchedules::beforeQuarter),
            anywhere(
                    "(?:đến|tới|chậm nhất(?: là)?)? ?(?:hết|cuối) tháng (" + Spans.MONTH + ")" + Spans.OF_YEAR,
                    DaySchedules::endOfMonth),
            anywhere(
                    DONE + "(?:đến|tới|chậm nhất(?: là)?|trước khi) (?:hết|cuối|kết thúc) năm (\\d{4})(?!\\d)",
                    p -> day(Integer.parseInt(p.group(1)), "12", "31").map(day -> new Before(day, true, p.verbatim()))),
            anywhere("(?:hoàn thành|xong|kết thúc)(?: vào| trong)? ngày " + DAY, p -> before(p, true)),
            anywhere(
                    "(?:hoàn thành|xong|kết thúc)(?: vào)? " + DAY,
                    p -> p.match().group(3) == null ? Optional.empty() : before(p, true)),
            anywhere(
                    DONE + "(?:đến|tới|chậm nhất(?: là)?) (?:hết|cuối) tháng (" + Spans.MONTH
                            + ")()(?!\\s?[/.\\-]\\s?\\d|,? năm \\d|\\d)",
                    p -> p.planYear()
                            .map(year -> new Before(
                                    Spans.month(year, Integer.parseInt(p.group(1)))
                                            .to(),
                                    true,
                                    p.verbatim()))),
            anywhere(
                    DONE + "(?:đến|tới|chậm nhất(?: là)?) (?:hết|cuối) qu[ýí] (" + Spans.QUARTER
                            + ")()(?!\\s?[/.\\-]\\s?\\d|,? năm \\d)",
                    p -> p.planYear()
                            .map(year -> new Before(
                                    Spans.quarter(year, Spans.number(p.group(1)))
                                            .to(),
                                    true,
                                    p.verbatim()))),
            anywhere(
                    "(?:vào |trong )ngày " + DAY, p -> p.match().group(3) == null ? Optional.empty() : before(p, true)),
            cellOnly(FREE + "(?:vào )?(?:ngày )?" + DAY, p -> p.isOfInstrument() ? Optional.empty() : before(p, true)),
            cellOnly("(?:vào )?ngày " + DAY_IN_WORDS, p -> p.isOfInstrument() ? Optional.empty() : before(p, true)),
            cellOnly("(?<![\\p{L}\\d])T\\.?\\s?(0?[1-9]|1[0-2])/(20\\d{2})" + END, DaySchedules::month),
            cellOnly("^T\\.?\\s?(0?[1-9]|1[0-2])()$", p -> p.planYear()
                    .map(year -> Spans.saying(Spans.month(year, Integer.parseInt(p.group(1))), p.verbatim()))),
            cellOnly("(?<![\\p{L}\\d])Q\\.?\\s?(" + Spans.QUARTER + ")/(20\\d{2})" + END, DaySchedules::quarter),
            cellOnly(FREE + "(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)", DaySchedules::iso),
            cellOnly(
                    FREE + "(0?[1-9]|1[0-2])\\s?[/-]\\s?(20\\d{2})" + END,
                    p -> p.isOfInstrument()
                            ? Optional.empty()
                            : Optional.of(Spans.saying(
                                    Spans.month(Integer.parseInt(p.group(2)), Integer.parseInt(p.group(1))),
                                    p.verbatim()))));

    private DaySchedules() {}

    /** "T3/2027". */
    private static Optional<Schedule> month(Phrase p) {
        return p.year(2).map(year -> Spans.saying(Spans.month(year, Integer.parseInt(p.group(1))), p.verbatim()));
    }

    /** "Q2/2027". */
    private static Optional<Schedule> quarter(Phrase p) {
        return p.year(2).map(year -> Spans.saying(Spans.quarter(year, Spans.number(p.group(1))), p.verbatim()));
    }

    private static Optional<Schedule> before(Phrase p, boolean inclusive) {
        return p.year(3)
                .flatMap(year -> day(year, p.group(2), p.group(1)))
                .map(day -> new Before(day, inclusive, p.verbatim()));
    }

    private static Optional<Schedule> iso(Phrase p) {
        return day(Integer.parseInt(p.group(1)), p.group(2), p.group(3))
                .map(day -> new Before(day, true, p.verbatim()));
    }

    private static Optional<Schedule> beforeMonth(Phrase p) {
        return p.year(2)
                .map(year -> new Before(
                        YearMonth.of(year, Integer.parseInt(p.group(1))).atDay(1), false, p.verbatim()));
    }

    private static Optional<Schedule> beforeQuarter(Phrase p) {
        return p.year(2)
                .map(year ->
                        new Before(Spans.quarter(year, Spans.number(p.group(1))).from(), false, p.verbatim()));
    }

    private static Optional<Schedule> endOfMonth(Phrase p) {
        return p.year(2)
                .map(year -> new Before(
                        Spans.month(year, Integer.parseInt(p.group(1))).to(), true, p.verbatim()));
    }

    private static Optional<LocalDate> day(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
