package vn.motcua.organisations;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import vn.motcua.calendar.CalendarDay;
import vn.motcua.calendar.CalendarYear;
import vn.motcua.calendar.Certainty;
import vn.motcua.calendar.StateCalendar;
import vn.motcua.calendar.Text;
import vn.motcua.organisations.DirectoryMessage.CalendarYearAnnounced;
import vn.motcua.organisations.DirectoryMessage.Day;

/** Turns announced years into the state calendar: the newest edition of each year. */
final class Calendars {
    private Calendars() {}

    static StateCalendar of(Collection<CalendarYearAnnounced> editions) {
        return StateCalendar.of(editions.stream()
                .collect(toMap(
                        CalendarYearAnnounced::year,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(CalendarYearAnnounced::version))))
                .values()
                .stream()
                .map(edition -> new CalendarYear(
                        edition.year(),
                        edition.version(),
                        edition.days().stream().map(Calendars::day).toList()))
                .toList());
    }

    private static CalendarDay day(Day day) {
        return new CalendarDay(
                day.date(),
                CalendarDay.Kind.valueOf(day.kind()),
                new Text(day.name().vi(), day.name().en()),
                Certainty.valueOf(day.certainty()),
                day.source());
    }
}
