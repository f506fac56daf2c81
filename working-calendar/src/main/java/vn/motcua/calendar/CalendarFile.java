package vn.motcua.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the data files of this module: UTF-8, one record a line, fields between commas and therefore without any, a
 * header line, and notes on lines that begin with {@code #}.
 */
final class CalendarFile {
    static final StateCalendar SHIPPED = StateCalendar.of(years(lines("years.csv", 2), lines("days.csv", 6)));

    static final Timetable SHIPPED_HOURS = new Timetable(
            lines("working-hours.csv", 4).stream().map(CalendarFile::hours).toList());

    private CalendarFile() {}

    static List<CalendarYear> years(List<String[]> years, List<String[]> days) {
        Map<Integer, List<CalendarDay>> byYear = days.stream()
                .map(CalendarFile::day)
                .collect(groupingBy(day -> day.date().getYear()));
        List<CalendarYear> read = years.stream()
                .map(line -> new CalendarYear(
                        Integer.parseInt(line[0]),
                        Integer.parseInt(line[1]),
                        byYear.getOrDefault(Integer.parseInt(line[0]), List.of())))
                .toList();
        if (read.stream().mapToInt(year -> year.days().size()).sum() != days.size()) {
            throw new IllegalArgumentException("days.csv holds days of a year that years.csv does not have");
        }
        return read;
    }

    private static WorkingHours hours(String[] line) {
        LocalDate validFrom = LocalDate.parse(line[0]);
        return new WorkingHours(
                validFrom,
                line[1].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(line[1])),
                WorkingHours.from(validFrom, line[2]).sessions());
    }

    private static CalendarDay day(String[] line) {
        return new CalendarDay(
                LocalDate.parse(line[0]),
                CalendarDay.Kind.valueOf(line[1]),
                new Text(line[2], line[3]),
                Certainty.valueOf(line[4]),
                line[5]);
    }

    static List<String[]> lines(String resource, int fields) {
        try (InputStream in = CalendarFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("data file missing from the module: " + resource);
            }
            return parse(resource, fields, new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String[]> parse(String name, int fields, String text) {
        List<String[]> lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        for (String[] line : lines) {
            if (line.length != fields) {
                throw new IllegalArgumentException(name + ": not " + fields + " fields: " + String.join(",", line));
            }
        }
        return lines;
    }
}
