package vn.motcua.plan.document.grammar;

import static vn.motcua.plan.document.grammar.ScheduleRule.anywhere;
import static vn.motcua.plan.document.grammar.ScheduleRule.cellOnly;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.plan.document.grammar.ScheduleRule.Phrase;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.events.Schedule.Before;
import vn.motcua.plan.events.Schedule.Continuous;
import vn.motcua.plan.events.Schedule.Done;
import vn.motcua.plan.events.Schedule.Granularity;
import vn.motcua.plan.events.Schedule.Period;
import vn.motcua.plan.events.Schedule.Periods;
import vn.motcua.plan.events.Schedule.Within;

/** Timings that name days, months, quarters or years, and those that name the whole year without a date. */
final class DatedSchedules {
    private static final String QUARTER = "(?:IV|I{1,3}|[1-4])(?![\\p{L}\\d])";
    private static final String MONTH = "(?:0?[1-9]|1[0-2])(?!\\d)";
    private static final String OF_YEAR = "(?:\\s?/\\s?|,? năm )(\\d{4})";
    private static final String AND = "(?:\\s?,\\s?|\\s?;\\s?| và |\\s?-\\s?)";
    private static final String DONE_BY = "(?:hoàn thành )?(?:xong )?(?:trong )?";
    private static final Pattern NUMERAL = Pattern.compile("IV|I{1,3}|\\d{1,2}", Instruments.IGNORE_CASE);

    static final List<ScheduleRule> RULES = List.of(
            anywhere(
                    "(?<!chi )(?:được )?(?:duy trì |thực hiện )?(?:thường xuyên|liên tục)(?:,? liên tục)?"
                            + "(?: trong (?:cả |suốt )?năm(?: \\d{4})?)?",
                    p -> Optional.of(new Continuous(Within.PLAN_YEAR, p.verbatim()))),
            anywhere(
                    DONE_BY + "quý (" + QUARTER + "(?:" + AND + "(?:quý )?" + QUARTER + ")*)" + OF_YEAR,
                    p -> periods(p, DatedSchedules::quarter)),
            anywhere(
                    DONE_BY + "tháng (" + MONTH + "(?:" + AND + "(?:tháng )?" + MONTH + ")*)" + OF_YEAR,
                    p -> periods(p, DatedSchedules::month)),
            anywhere(DONE_BY + "(?:6|sáu) tháng (đầu|cuối) năm (\\d{4})", DatedSchedules::halfYear),
            anywhere("(?:hoàn thành )?(?:xong )?trước (?:ngày )?" + Instruments.DAY, p -> date(p).map(
                            day -> new Before(day, false, p.verbatim()))),
            anywhere(
                    "(?:hoàn thành )?(?:xong )?trước ngày (\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})",
                    p -> date(p).map(day -> new Before(day, false, p.verbatim()))),
            anywhere(
                    "(?:hoàn thành )?(?:chậm nhất(?: là| vào)?|muộn nhất(?: là| vào)?|đến(?: hết)?)(?: ngày)? "
                            + Instruments.DAY,
                    p -> date(p).map(day -> new Before(day, true, p.verbatim()))),
            anywhere(
                    DONE_BY.replace("(?:trong )?", "trong ") + "năm (\\d{4})(?! và \\d)",
                    p -> Optional.of(year(p.group(1), p.verbatim()))),
            cellOnly("năm (\\d{4})(?! và \\d)", p -> Optional.of(year(p.group(1), p.verbatim()))),
            cellOnly(
                    "năm (\\d{4}) (?:và|đến|-) (?:năm )?(\\d{4})",
                    p -> Optional.of(years(p.group(1), p.group(2), Optional.empty(), p.verbatim()))),
            cellOnly(
                    "giai đoạn (\\d{4})\\s?[-–]\\s?(\\d{4})(?:(?: và|,)? (?:định hướng|tầm nhìn) đến năm (\\d{4}))?",
                    p -> Optional.of(years(
                            p.group(1),
                            p.group(2),
                            Optional.ofNullable(p.group(3)).map(Integer::valueOf),
                            p.verbatim()))),
            anywhere(
                    "đã hoàn thành(?:,? ngày " + Instruments.DAY + ")?",
                    p -> Optional.of(new Done(date(p), p.verbatim()))));

    private DatedSchedules() {}

    private static Optional<LocalDate> date(Phrase p) {
        return Instruments.date(p.group(1), p.group(2), p.group(3));
    }

    private static Optional<Schedule> periods(Phrase p, IntFunction<IntFunction<Period>> ofYear) {
        IntFunction<Period> period = ofYear.apply(Integer.parseInt(p.group(2)));
        List<Period> periods = new ArrayList<>();
        Matcher numeral = NUMERAL.matcher(p.group(1));
        while (numeral.find()) {
            int roman = Roman.value(numeral.group().toUpperCase(Locale.ROOT));
            Period found = period.apply(roman > 0 ? roman : Integer.parseInt(numeral.group()));
            periods.add(new Period(
                    found.from(),
                    found.to(),
                    found.granularity(),
                    Optional.empty(),
                    periods.isEmpty() && numeral.hitEnd() ? p.verbatim() : numeral.group()));
        }
        return Optional.of(
                periods.size() == 1
                        ? withVerbatim(periods.getFirst(), p.verbatim())
                        : new Periods(periods, p.verbatim()));
    }

    private static IntFunction<Period> quarter(int year) {
        return quarter -> {
            YearMonth first = YearMonth.of(year, quarter * 3 - 2);
            return span(first, first.plusMonths(2), Granularity.QUARTER);
        };
    }

    private static IntFunction<Period> month(int year) {
        return month -> span(YearMonth.of(year, month), YearMonth.of(year, month), Granularity.MONTH);
    }

    private static Optional<Schedule> halfYear(Phrase p) {
        int first = p.group(1).equalsIgnoreCase("đầu") ? 1 : 7;
        YearMonth from = YearMonth.of(Integer.parseInt(p.group(2)), first);
        return Optional.of(withVerbatim(span(from, from.plusMonths(5), Granularity.HALF_YEAR), p.verbatim()));
    }

    private static Period year(String year, String verbatim) {
        YearMonth january = YearMonth.of(Integer.parseInt(year), 1);
        return withVerbatim(span(january, january.plusMonths(11), Granularity.YEAR), verbatim);
    }

    private static Period years(String from, String to, Optional<Integer> horizon, String verbatim) {
        return new Period(
                LocalDate.of(Integer.parseInt(from), 1, 1),
                LocalDate.of(Integer.parseInt(to), 12, 31),
                Granularity.YEARS,
                horizon,
                verbatim);
    }

    private static Period span(YearMonth from, YearMonth to, Granularity granularity) {
        return new Period(from.atDay(1), to.atEndOfMonth(), granularity, Optional.empty(), "");
    }

    private static Period withVerbatim(Period p, String verbatim) {
        return new Period(p.from(), p.to(), p.granularity(), p.horizonYear(), verbatim);
    }
}
