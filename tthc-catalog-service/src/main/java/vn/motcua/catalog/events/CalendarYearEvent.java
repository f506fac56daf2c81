package vn.motcua.catalog.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everything that can happen to a year of the state working calendar. */
public sealed interface CalendarYearEvent {
    /** Calendar year, 1900 to 2999; it identifies the entity. */
    int year();

    /** Server clock. */
    Instant at();

    /**
     * The days of a year that differ from the plain week, whole; replaces what was announced before.
     *
     * @param version 1 or more, without gaps
     * @param changesFrom first day that is another one than announced before; empty for the first announcement and when none is
     * @param days in order, each date once
     * @param basis what the announcement rests on: a notice, or the data shipped with the product
     * @legal LB-32 days off and swaps are decided year by year
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record CalendarYearAnnounced(
            int year, Instant at, int version, Optional<LocalDate> changesFrom, List<Day> days, String basis)
            implements CalendarYearEvent {
        public CalendarYearAnnounced {
            days = List.copyOf(days);
        }
    }

    /** One day; {@code source} is the notice or law that says so. */
    record Day(LocalDate date, DayKind kind, Text name, Certainty certainty, String source) {}

    /** Vietnamese and English; the English may be empty. */
    record Text(String vi, String en) {}

    /** A day off on a weekday or weekend, or a weekend day that is worked. */
    enum DayKind {
        DAY_OFF,
        COMPENSATED_WORKDAY
    }
}
