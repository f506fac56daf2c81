package vn.motcua.calendar;

import static vn.motcua.calendar.StateCalendar.ZONE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** At which time of its last day a term in days or months falls due. Terms in hours end where they end. */
public enum DueTime {
    /** At the end of the organisation's working hours. */
    END_OF_DAY,
    /** At the clock time of receipt; not before opening nor after closing of that day. */
    SAME_TIME;

    Instant on(LocalDate day, Instant start, OfficeCalendar office) {
        Instant closing = office.closing(day);
        return switch (this) {
            case END_OF_DAY -> closing;
            case SAME_TIME -> {
                Instant opening = office.opening(day);
                Instant same = day.atTime(LocalTime.ofInstant(start, ZONE))
                        .atZone(ZONE)
                        .toInstant();
                yield same.isBefore(opening) ? opening : same.isAfter(closing) ? closing : same;
            }
        };
    }
}
