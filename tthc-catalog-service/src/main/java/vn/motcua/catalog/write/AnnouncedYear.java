package vn.motcua.catalog.write;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.catalog.events.CalendarYearEvent;
import vn.motcua.catalog.events.CalendarYearEvent.CalendarYearAnnounced;
import vn.motcua.catalog.events.CalendarYearEvent.Day;
import vn.motcua.catalog.events.CalendarYearEvent.DayKind;

/**
 * What is known of a calendar year.
 *
 * @param version of the newest announcement, 0 when there is none
 * @param days of that announcement, in order
 */
public record AnnouncedYear(int version, List<Day> days) {
    public static final AnnouncedYear NONE = new AnnouncedYear(0, List.of());

    public AnnouncedYear {
        days = List.copyOf(days);
    }

    /** The first day that other days make another one; empty before the first announcement and when all are the same. */
    public Optional<LocalDate> firstChange(List<Day> other) {
        if (version == 0) {
            return Optional.empty();
        }
        Map<LocalDate, DayKind> before = kinds(days);
        Map<LocalDate, DayKind> after = kinds(other);
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(day -> before.get(day) != after.get(day))
                .min(Comparator.naturalOrder());
    }

    private static Map<LocalDate, DayKind> kinds(List<Day> days) {
        return days.stream().collect(Collectors.toMap(Day::date, Day::kind));
    }

    public static AnnouncedYear evolve(AnnouncedYear before, CalendarYearEvent event) {
        return switch (event) {
            case CalendarYearAnnounced e
            when e.version() == before.version() + 1 -> new AnnouncedYear(e.version(), e.days());
            case CalendarYearAnnounced _ ->
                throw new IllegalStateException("impossible history: " + event + " after " + before);
        };
    }
}
