package vn.motcua.catalog.write;

import vn.motcua.catalog.events.CalendarYearEvent;
import vn.motcua.catalog.events.CalendarYearEvent.CalendarYearAnnounced;

/**
 * What is known of a calendar year.
 *
 * @param version of the newest announcement, 0 when there is none
 */
public record AnnouncedYear(int version) {
    public static final AnnouncedYear NONE = new AnnouncedYear(0);

    public static AnnouncedYear evolve(AnnouncedYear before, CalendarYearEvent event) {
        return switch (event) {
            case CalendarYearAnnounced e when e.version() == before.version() + 1 -> new AnnouncedYear(e.version());
            case CalendarYearAnnounced _ ->
                throw new IllegalStateException("impossible history: " + event + " after " + before);
        };
    }
}
