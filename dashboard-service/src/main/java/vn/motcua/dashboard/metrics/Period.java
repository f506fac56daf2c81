package vn.motcua.dashboard.metrics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A period of whole days at Asia/Ho_Chi_Minh, the calendar year of a plan for example, seen from a moment.
 *
 * @param from first day
 * @param until the day after the last
 * @param now the moment
 */
public record Period(LocalDate from, LocalDate until, Instant now) {
    public static Period of(int year, Instant now) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), now);
    }

    public static Period of(YearMonth month, Instant now) {
        return new Period(month.atDay(1), month.plusMonths(1).atDay(1), now);
    }

    public LocalDate today() {
        return Days.of(now);
    }

    /** Today, or the last day of a period that is over. */
    public LocalDate lastDay() {
        LocalDate last = until.minusDays(1);
        return today().isBefore(last) ? today() : last;
    }

    /** First instant after the period. */
    public Instant end() {
        return Days.beginOf(until);
    }

    /** When what has not ended counts as ended: now, or the end of a period that is over. */
    public Instant countedUpTo() {
        return now.isBefore(end()) ? now : end();
    }

    public boolean isNow() {
        return !today().isBefore(from) && today().isBefore(until);
    }
}
