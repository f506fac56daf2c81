package vn.motcua.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;

/**
 * A calendar year at Asia/Ho_Chi_Minh, looked at from a moment.
 *
 * @param now business time
 */
record Moment(Year year, Instant now) {

    LocalDate today() {
        return StoredEvent.dayOf(now);
    }

    boolean holds(LocalDate day) {
        return day.getYear() == year.getValue();
    }

    boolean holds(Instant instant) {
        return holds(StoredEvent.dayOf(instant));
    }

    /** First instant after the year. */
    Instant end() {
        return year.plusYears(1).atDay(1).atStartOfDay(StoredEvent.ZONE).toInstant();
    }

    /** First day after the year. */
    LocalDate newYear() {
        return year.plusYears(1).atDay(1);
    }

    /** Days before this one are over: today, or the first day after a year that is over. */
    LocalDate overBefore() {
        return today().isBefore(newYear()) ? today() : newYear();
    }

    /** Until when what goes on is counted: now, or the end of a year that is over. */
    Instant countedUpTo() {
        return now.isBefore(end()) ? now : end();
    }

    /** Today, or the last day of a year that is over. */
    LocalDate lastDay() {
        LocalDate last = year.atDay(year.length());
        return today().isBefore(last) ? today() : last;
    }
}
