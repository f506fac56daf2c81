package vn.motcua.metrics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * When the months of statutory reports begin: a report's month is named after the calendar month in which it ends. Kept by date, for a
 * decree may change it.
 */
public final class ReportPeriods {
    private static final int COLUMNS = 4;
    private static final List<Rule> ALL =
            Lines.of("report-periods.tsv", COLUMNS).stream().map(Rule::of).toList();

    private ReportPeriods() {}

    private record Rule(Optional<LocalDate> from, Optional<LocalDate> until, int firstDay) {
        private static Rule of(String[] cells) {
            return new Rule(Lines.day(cells[0]), Lines.day(cells[1]), Integer.parseInt(cells[2]));
        }

        private boolean isInForce(LocalDate day) {
            return from.filter(day::isBefore).isEmpty()
                    && until.filter(day::isAfter).isEmpty();
        }
    }

    /** First day of the report of a month: a day of the calendar month before. */
    public static LocalDate firstDayOf(YearMonth month) {
        LocalDate begins = month.minusMonths(1).atDay(1);
        Rule rule =
                ALL.stream().filter(one -> one.isInForce(begins)).findFirst().orElseThrow();
        return begins.withDayOfMonth(rule.firstDay());
    }
}
