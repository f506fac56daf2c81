package vn.motcua.organisations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What holds since which day: each entry until the next one begins, none before the first. Immutable.
 *
 * @param entries by first day
 */
public record Timeline<T>(NavigableMap<LocalDate, T> entries) {
    public Timeline {
        entries = Collections.unmodifiableNavigableMap(new TreeMap<>(entries));
    }

    /** A timeline on which nothing was ever said. */
    static <T> Timeline<T> empty() {
        return new Timeline<>(new TreeMap<>());
    }

    /** This timeline with one more entry; one that begins on the same day gives way. */
    Timeline<T> with(LocalDate from, T value) {
        NavigableMap<LocalDate, T> more = new TreeMap<>(entries);
        more.put(from, value);
        return new Timeline<>(more);
    }

    /** What holds on a day; empty before the first entry. */
    public Optional<T> on(LocalDate day) {
        return Optional.ofNullable(entries.floorEntry(day)).map(Map.Entry::getValue);
    }

    /** What holds on a day, where the first entry stands for the days before it as well. */
    Optional<T> onOrFirst(LocalDate day) {
        return on(day).or(() -> Optional.ofNullable(entries.firstEntry()).map(Map.Entry::getValue));
    }

    Set<LocalDate> beginnings() {
        return entries.keySet();
    }

    Collection<T> values() {
        return entries.values();
    }
}
