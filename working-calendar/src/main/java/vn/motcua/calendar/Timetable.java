package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The working hours of one organisation over time.
 *
 * @param periods in order, not overlapping; gaps are allowed and refuse to be counted over
 */
public record Timetable(List<WorkingHours> periods) {
    public Timetable {
        periods = periods.stream()
                .sorted(Comparator.comparing(WorkingHours::validFrom))
                .toList();
        for (int i = 1; i < periods.size(); i++) {
            if (periods.get(i - 1).coversDay(periods.get(i).validFrom())) {
                throw new IllegalArgumentException(
                        "two working hours on " + periods.get(i).validFrom());
            }
        }
    }

    /**
     * The hours that come with this module, for an organisation that has told none of its own.
     *
     * @legal LB-05 working hours are set per province and season
     */
    public static Timetable shipped() {
        return CalendarFile.SHIPPED_HOURS;
    }

    /** The same hours for ever, e.g. {@code 07:30-11:30 13:30-17:00}. */
    public static Timetable always(String sessions) {
        return new Timetable(List.of(WorkingHours.from(LocalDate.of(1900, 1, 1), sessions)));
    }

    /** This timetable with hours that hold from their first day on, whatever was to hold then. */
    public Timetable with(WorkingHours newer) {
        Stream<WorkingHours> before = periods.stream()
                .filter(period -> period.validFrom().isBefore(newer.validFrom()))
                .map(period -> period.coversDay(newer.validFrom()) ? period.until(newer.validFrom()) : period);
        return new Timetable(Stream.concat(before, Stream.of(newer)).toList());
    }

    /** @throws WorkingHoursUnknown when no period covers the date */
    public WorkingHours on(LocalDate date) {
        return periods.stream()
                .filter(period -> period.coversDay(date))
                .findFirst()
                .orElseThrow(() -> new WorkingHoursUnknown(date));
    }
}
