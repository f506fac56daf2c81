package vn.motcua.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.organisations.DirectoryMessage.Hours;

/**
 * One organisation through time, as far as the directory has told.
 *
 * @param kind for example {@code DEPARTMENT}; empty while its registration has not been read
 * @param from first day; empty while its registration has not been read
 * @param names the first one holds for the days before as well
 * @param parents codes of the organisation above; the first one holds for the days before as well
 * @param hours own working hours; none holds before the first
 * @param ending how it ends or ended; empty while no end is known
 */
public record Organisation(
        String code,
        String kind,
        Optional<LocalDate> from,
        Timeline<String> names,
        Timeline<Optional<String>> parents,
        Timeline<Hours> hours,
        Optional<Ending> ending) {

    /**
     * How an organisation ended.
     *
     * @param effectiveTo last day, Asia/Ho_Chi_Minh
     * @param successors codes of those that took over, the principal one first; empty when none did
     */
    public record Ending(LocalDate effectiveTo, List<String> successors) {
        public Ending {
            successors = List.copyOf(successors);
        }
    }

    /** The name that it has on a day; the code when none was told. */
    public String nameOn(LocalDate day) {
        return names.onOrFirst(day).orElse(code);
    }

    /** Code of the organisation above on a day; empty at the top. */
    public Optional<String> parentOn(LocalDate day) {
        return parents.onOrFirst(day).flatMap(above -> above);
    }

    /** Whether a day is one of its days, the first and the last among them. */
    public boolean existsOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && from.isPresent()
                && endedBefore(day).isEmpty();
    }

    /** How it ended, when that was before a day. */
    public Optional<Ending> endedBefore(LocalDate day) {
        return ending.filter(end -> end.effectiveTo().isBefore(day));
    }

    /** Every code that stood above it at any time. */
    List<String> everAbove() {
        return parents.values().stream().flatMap(Optional::stream).distinct().toList();
    }
}
