package vn.motcua.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * One day on which the state calendar differs from the plain week.
 *
 * @param date   day in Asia/Ho_Chi_Minh
 * @param name   what people call the day; never empty in Vietnamese
 * @param source where the fact comes from: notice, law or report
 */
public record CalendarDay(LocalDate date, Kind kind, Text name, Certainty certainty, String source) {

    /** What the State has made of the day. */
    public enum Kind {
        /** A public holiday, a day made up for one, or a weekday swapped for a Saturday. */
        DAY_OFF,
        /** A Saturday or Sunday that is worked in exchange for a weekday off. */
        COMPENSATED_WORKDAY
    }

    public CalendarDay {
        requireNonNull(date, "date");
        requireNonNull(kind, "kind");
        requireNonNull(certainty, "certainty");
        requireNonNull(source, "source");
        if (name.vi().isBlank()) {
            throw new IllegalArgumentException("a calendar day needs a Vietnamese name: " + date);
        }
    }
}
