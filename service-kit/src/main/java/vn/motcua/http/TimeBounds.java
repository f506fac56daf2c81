package vn.motcua.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/**
 * The years that a date or an instant of a request may lie in. Whatever lies outside is a slip, and PostgreSQL, a board or a
 * spreadsheet could not hold it: what was taken once would stop every reader for good.
 */
final class TimeBounds {
    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2200;
    static final Text TEXT = new Text("Phải trong các năm 1900 đến 2200", "Must lie in the years 1900 to 2200");

    private TimeBounds() {}

    /** Whether a value has a year that is too early or too late; false for values that have no year. */
    static boolean exceeded(Object value) {
        return value instanceof TemporalAccessor time && isOutside(time);
    }

    private static boolean isOutside(TemporalAccessor time) {
        TemporalAccessor local = time instanceof Instant instant ? utc(instant) : time;
        if (local == null) {
            return true;
        }
        int year = local.isSupported(ChronoField.YEAR) ? local.get(ChronoField.YEAR) : FIRST_YEAR;
        return year < FIRST_YEAR || year > LAST_YEAR;
    }

    /** Local time in UTC; null for the instants that are so far away that they have none. */
    private static TemporalAccessor utc(Instant instant) {
        try {
            return instant.atOffset(ZoneOffset.UTC);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
