package vn.motcua.plan.document.grammar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import vn.motcua.plan.events.Schedule.Granularity;
import vn.motcua.plan.events.Schedule.Period;

/** Periods by their names. */
final class Spans {
    static final String QUARTER = "(?:IV|I{1,3}|[1-4])(?![\\p{L}\\d])";
    static final String MONTH = "(?:0?[1-9]|1[0-2])(?![\\d])";
    static final String OF_YEAR = "(?:\\s?/\\s?|,? năm |\\s?-\\s?)(\\d{4})";

    private Spans() {}

    static Period quarter(int year, int quarter) {
        YearMonth first = YearMonth.of(year, quarter * 3 - 2);
        return span(first, first.plusMonths(2), Granularity.QUARTER);
    }

    static Period month(int year, int month) {
        return span(YearMonth.of(year, month), YearMonth.of(year, month), Granularity.MONTH);
    }

    static Period span(YearMonth from, YearMonth to, Granularity granularity) {
        return new Period(from.atDay(1), to.atEndOfMonth(), granularity, Optional.empty(), "");
    }

    static Period years(int from, int to, Optional<Integer> horizon, String verbatim) {
        Granularity granularity = from == to ? Granularity.YEAR : Granularity.YEARS;
        return new Period(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), granularity, horizon, verbatim);
    }

    static Period saying(Period p, String verbatim) {
        return new Period(p.from(), p.to(), p.granularity(), p.horizonYear(), verbatim);
    }

    /** @param numeral "IV" or "4" */
    static int number(String numeral) {
        int roman = Roman.value(numeral.toUpperCase(java.util.Locale.ROOT));
        return roman > 0 ? roman : Integer.parseInt(numeral);
    }
}
