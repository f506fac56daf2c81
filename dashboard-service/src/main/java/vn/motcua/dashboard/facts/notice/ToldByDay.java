package vn.motcua.dashboard.facts.notice;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.motcua.dashboard.known.ReminderMessage.Level;

/** What was told of each due day of a task; the text of a column. */
final class ToldByDay {
    private ToldByDay() {}

    /** @param text null when nothing was told yet */
    static String with(String text, LocalDate day, Level level) {
        Map<LocalDate, Level> told = read(text);
        told.put(day, level);
        return told.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(joining("\n"));
    }

    static Optional<Level> of(String text, LocalDate day) {
        return Optional.ofNullable(read(text).get(day));
    }

    private static Map<LocalDate, Level> read(String text) {
        Map<LocalDate, Level> told = new TreeMap<>();
        if (text != null) {
            text.lines()
                    .map(line -> line.split(" "))
                    .forEach(line -> told.put(LocalDate.parse(line[0]), Level.valueOf(line[1])));
        }
        return told;
    }
}
