package vn.motcua.feedback.kafka;

import java.time.LocalDate;
import java.util.List;

/**
 * The state working calendar of one year ({@code calendar-year.announced}).
 *
 * @param version 1 or more; the highest version of a year holds
 * @param days days that differ from the plain week
 */
public record CalendarEdition(int year, int version, List<Day> days) implements CatalogMessage {
    public CalendarEdition {
        days = List.copyOf(days);
    }

    /**
     * @param kind {@code DAY_OFF} or {@code COMPENSATED_WORKDAY}
     * @param certainty {@code CONFIRMED}, {@code BY_LAW}, {@code LIKELY} or {@code UNCERTAIN}
     */
    public record Day(LocalDate date, String kind, Name name, String certainty, String source) {}

    /** What people call the day, in both languages. */
    public record Name(String vi, String en) {}
}
