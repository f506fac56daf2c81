package vn.motcua.catalog.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.catalog.events.CalendarYearEvent;
import vn.motcua.catalog.events.CalendarYearEvent.CalendarYearAnnounced;
import vn.motcua.catalog.events.CalendarYearEvent.Day;

/** A year of the state working calendar as announced last. */
@Schema(name = "CalendarYear", description = "Lịch làm việc của một năm · A year of the working calendar")
public record CalendarYearView(int year, int version, String basis, List<Day> days) {
    public static final CalendarYearView NONE = new CalendarYearView(0, 0, "", List.of());

    public CalendarYearView {
        days = List.copyOf(days);
    }

    /** A later announcement replaces an earlier one whole. */
    public static CalendarYearView show(CalendarYearView before, CalendarYearEvent event) {
        return switch (event) {
            case CalendarYearAnnounced e -> new CalendarYearView(e.year(), e.version(), e.basis(), e.days());
        };
    }
}
