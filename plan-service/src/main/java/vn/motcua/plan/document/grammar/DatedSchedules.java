package vn.motcua.plan.document.grammar;

import static vn.motcua.plan.document.grammar.ScheduleRule.anywhere;
import static vn.motcua.plan.document.grammar.ScheduleRule.cellOnly;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.grammar.ScheduleRule.Phrase;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.events.Schedule.Continuous;
import vn.motcua.plan.events.Schedule.Done;
import vn.motcua.plan.events.Schedule.Granularity;
import vn.motcua.plan.events.Schedule.Period;
import vn.motcua.plan.events.Schedule.Periods;
import vn.motcua.plan.events.Schedule.Within;

/** Timings that name days, months, quarters or years, and those that name the whole year without a date. */
final class DatedSchedules {
    private static final String AND = "(?:\\s?,\\s?|\\s?;\\s?| và |\\s?-\\s?|\\s?\\+\\s?|\\s?&\\s?)";
    /** "đợt 1 tháng 4, đợt 2 tháng 9". */
    private static final String TURN = "(?:(?:đợt|lần|kỳ) \\d{1,2}:? (?:vào )?)?";

    private static final Pattern TURNS = Pattern.compile("(?:đợt|lần|kỳ) \\d{1,2}", Instruments.IGNORE_CASE);
    private static final String DONE_BY = "(?:hoàn thành )?(?:xong )?(?:trong )?";
    /** In a sentence a quarter or month without its year is a timing only when the sentence says so. */
    private static final String SURELY_BY = "(?:hoàn thành|xong|thực hiện)(?: trong)? |trong |vào ";

    /** Behind several quarters or months without a year none is left out: the year may stand behind the last one. */
    private static final String NO_MORE_QUARTERS =
            "(?!\\s?/|,? năm \\d|" + AND + "(?:qu[ýí] )?" + Spans.QUARTER + ")()";

    private static final String NO_MORE_MONTHS =
            "(?!\\s?[/.\\-]\\s?\\d|,? năm \\d|" + AND + "(?:tháng )?" + Spans.MONTH + "(?!\\s?%))()";

    private static final String QUARTERS =
            "(?:các )?qu[ýí] (" + Spans.QUARTER + "(?:" + AND + TURN + "(?:qu[ýí] )?" + Spans.QUARTER + "){0,11})";
    private static final String MONTHS =
            "(?:các )?tháng (" + Spans.MONTH + "(?:" + AND + TURN + "(?:tháng )?" + Spans.MONTH + "){0,11})";
    private static final String PART_OF_YEAR = "(6|sáu|9|3) tháng (đầu|cuối)";
    private static final String OF_YEAR = Spans.OF_YEAR;
    private static final Pattern NUMERAL = Pattern.compile("IV|I{1,3}|\\d{1,2}", Instruments.IGNORE_CASE);

    static final List<ScheduleRule> RULES = List.of(
            anywhere(
                    "(?<!chi )(?:được )?(?:duy trì |thực hiện )?(?:thường xuyên|liên tục)(?:,? liên tục)?"
                            + "(?: trong (?:cả |suốt )?năm(?: \\d{4})?)?",
                    p -> Optional.of(new Continuous(Within.PLAN_YEAR, p.verbatim()))),
            anywhere(DONE_BY + QUARTERS + OF_YEAR, p -> periods(p, Spans::quarter)),
            cellOnly(TURN + DONE_BY + QUARTERS + "(?!\\s?/|,? năm \\d)()", p -> periods(p, Spans::quarter)),
            anywhere("(?:" + SURELY_BY + ")" + QUARTERS + NO_MORE_QUARTERS, p -> periods(p, Spans::quarter)),
            anywhere(DONE_BY + MONTHS + OF_YEAR, p -> periods(p, Spans::month)),
            cellOnly(TURN + DONE_BY + MONTHS + "(?!\\s?[/.\\-]\\s?\\d|,? năm \\d)()", p -> periods(p, Spans::month)),
            anywhere("(?:" + SURELY_BY + ")" + MONTHS + NO_MORE_MONTHS, p -> periods(p, Spans::month)),
            anywhere(DONE_BY + PART_OF_YEAR + "(?:,? năm |/)(\\d{4})", DatedSchedules::partOfYear),
            anywhere("(?:" + SURELY_BY + ")" + PART_OF_YEAR + " năm(?!\\s?\\d)()", DatedSchedules::partOfYear),
            cellOnly(DONE_BY + PART_OF_YEAR + "(?: năm)?(?! \\d)()", DatedSchedules::partOfYear),
            anywhere(
                    DONE_BY.replace("(?:trong )?", "trong ") + "năm (\\d{4})(?! và \\d)",
                    p -> Optional.of(year(p.group(1), p.verbatim()))),
            cellOnly("^(?:trong|cuối|hết) năm$", p -> p.planYear()
                    .map(year -> Spans.years(year, year, Optional.empty(), p.verbatim()))),
            cellOnly("^(20\\d{2})$", p -> Optional.of(year(p.group(1), p.verbatim()))),
            cellOnly(
                    "(?:đầu|giữa|nửa đầu|nửa cuối|thượng tuần|trung tuần|tuần (?:\\d|thứ \\p{L}+|đầu(?: tiên)?|cuối(?: cùng)?)(?: của)?) (?:tháng|qu[ýí]|năm)[^;]*",
                    _ -> Optional.empty()),
            cellOnly("năm (\\d{4})(?! và \\d)", p -> Optional.of(year(p.group(1), p.verbatim()))),
            cellOnly("năm (\\d{4}) (?:và|đến|-) (?:năm )?(\\d{4})", p -> Optional.of(years(p, Optional.empty()))),
            cellOnly(
                    "giai đoạn (\\d{4})\\s?[-–]\\s?(\\d{4})(?:(?: và|,)? (?:định hướng|tầm nhìn) đến năm (\\d{4}))?",
                    p -> Optional.of(years(p, Optional.ofNullable(p.group(3)).map(Integer::valueOf)))),
            anywhere(
                    "đã (?:hoàn thành|thực hiện xong|xong)(?:,? ngày " + Instruments.DAY + ")?",
                    p -> Optional.of(new Done(date(p), p.verbatim()))));

    private DatedSchedules() {}

    private interface Named {
        Period of(int year, int number);
    }

    private static Optional<Schedule> periods(Phrase p, Named named) {
        Optional<Integer> year = p.group(2).isEmpty() ? p.planYear() : Optional.of(Integer.valueOf(p.group(2)));
        return year.map(y -> periods(p, y, named));
    }

    private static Schedule periods(Phrase p, int year, Named named) {
        List<Period> periods = new ArrayList<>();
        Matcher numeral = NUMERAL.matcher(TURNS.matcher(p.group(1)).replaceAll(""));
        while (numeral.find()) {
            periods.add(Spans.saying(named.of(year, Spans.number(numeral.group())), numeral.group()));
        }
        return periods.size() == 1
                ? Spans.saying(periods.getFirst(), p.verbatim())
                : new Periods(periods, p.verbatim());
    }

    /** "6 tháng đầu năm", "sáu tháng cuối năm", "9 tháng đầu năm". */
    private static Optional<Schedule> partOfYear(Phrase p) {
        int months = Wording.lower(p.group(1)).equals("sáu") ? 6 : Integer.parseInt(p.group(1));
        Optional<Integer> year = p.group(3).isEmpty() ? p.planYear() : Optional.of(Integer.valueOf(p.group(3)));
        boolean first = p.group(2).equalsIgnoreCase("đầu");
        Granularity granularity = months == 6 ? Granularity.HALF_YEAR : Granularity.MONTH;
        return year.map(y -> YearMonth.of(y, first ? 1 : 13 - months))
                .map(from -> Spans.saying(Spans.span(from, from.plusMonths(months - 1L), granularity), p.verbatim()));
    }

    private static Period years(Phrase p, Optional<Integer> horizon) {
        return Spans.years(Integer.parseInt(p.group(1)), Integer.parseInt(p.group(2)), horizon, p.verbatim());
    }

    private static Period year(String year, String verbatim) {
        return Spans.years(Integer.parseInt(year), Integer.parseInt(year), Optional.empty(), verbatim);
    }

    private static Optional<LocalDate> date(Phrase p) {
        return Instruments.date(p.group(1), p.group(2), p.group(3));
    }
}
