package vn.motcua.dashboard.metrics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The legal day and year of what happened. */
public final class Days {
    /** Where every legal day is counted. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Days() {}

    public static LocalDate of(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** First instant of a year. */
    public static Instant beginOf(int year) {
        return beginOf(LocalDate.of(year, 1, 1));
    }

    /** First instant of a day. */
    public static Instant beginOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
