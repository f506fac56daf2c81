package vn.motcua.feedback.kafka;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import vn.motcua.calendar.CalendarDay;
import vn.motcua.calendar.CalendarYear;
import vn.motcua.calendar.Certainty;
import vn.motcua.calendar.Session;
import vn.motcua.calendar.StateCalendar;
import vn.motcua.calendar.Text;
import vn.motcua.calendar.Timetable;
import vn.motcua.calendar.WorkingHours;

/** Turns the catalogue's messages into the calendars that deadlines are counted on. */
final class Calendars {
    private Calendars() {}

    /** The newest edition of each year. */
    static StateCalendar of(List<CalendarEdition> editions) {
        return StateCalendar.of(editions.stream()
                .collect(toMap(
                        CalendarEdition::year,
                        edition -> edition,
                        BinaryOperator.maxBy(Comparator.comparing(CalendarEdition::version))))
                .values()
                .stream()
                .map(Calendars::year)
                .toList());
    }

    private static CalendarYear year(CalendarEdition edition) {
        return new CalendarYear(
                edition.year(),
                edition.version(),
                edition.days().stream().map(Calendars::day).toList());
    }

    private static CalendarDay day(CalendarEdition.Day day) {
        return new CalendarDay(
                day.date(),
                CalendarDay.Kind.valueOf(day.kind()),
                new Text(day.name().vi(), day.name().en()),
                Certainty.valueOf(day.certainty()),
                day.source());
    }

    /** Each entry holds until the day before the next one begins. */
    static Timetable timetable(List<Organisation.Hours> hours) {
        List<LocalDate> beginnings =
                hours.stream().map(Organisation.Hours::effectiveFrom).sorted().toList();
        return new Timetable(hours.stream()
                .map(entry -> new WorkingHours(
                        entry.effectiveFrom(),
                        after(beginnings, entry.effectiveFrom()).map(next -> next.minusDays(1)),
                        entry.sessions().stream()
                                .map(session -> new Session(session.from(), session.to()))
                                .toList()))
                .toList());
    }

    private static Optional<LocalDate> after(List<LocalDate> sorted, LocalDate day) {
        return sorted.stream().filter(other -> other.isAfter(day)).findFirst();
    }
}
