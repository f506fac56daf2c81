package vn.motcua.metrics;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a target may be set for.
 *
 * @param metric identifier, as targets and figures name it
 * @param vietnamese name
 * @param english name
 * @param units in which its targets are set: {@code PERCENT}, {@code MINUTES} …
 * @param higherIsBetter false where the figure is to be kept low
 * @param from first day on which targets may be set for it; empty when it was always there
 * @param until last day; empty while there is none
 */
public record Metric(
        String metric,
        String vietnamese,
        String english,
        Set<String> units,
        boolean higherIsBetter,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {
    public Metric {
        units = Set.copyOf(units);
    }

    public boolean isInForce(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }
}
