package vn.motcua.dashboard.facts.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * When a dossier waited for supplements, oldest first. Kept as intervals, not as a sum: what a year that is over has to show
 * is what stood at its end, whatever is asked for or answered later.
 */
record Pauses(List<Pause> all) {
    static final Pauses NONE = new Pauses(List.of());

    /** @param until empty while it waits */
    record Pause(Instant from, Optional<Instant> until) {
        private Duration length() {
            // Whole seconds, as the ending of a dossier tells them.
            return until.map(end ->
                            Duration.ofSeconds(Duration.between(from, end).toSeconds()))
                    .orElse(Duration.ZERO);
        }

        /** As it stood just before a moment. */
        private Pause before(Instant moment) {
            return new Pause(from, until.filter(end -> end.isBefore(moment)));
        }
    }

    Pauses {
        all = List.copyOf(all);
    }

    Pauses begun(Instant at) {
        List<Pause> more = new ArrayList<>(all);
        more.add(new Pause(at, Optional.empty()));
        return new Pauses(more);
    }

    /** The pause that goes on, if one does, is over. */
    Pauses ended(Instant at) {
        return new Pauses(all.stream()
                .map(pause -> pause.until().isPresent() ? pause : new Pause(pause.from(), Optional.of(at)))
                .toList());
    }

    /** As they stood just before a moment. */
    Pauses before(Instant moment) {
        return new Pauses(all.stream()
                .filter(pause -> pause.from().isBefore(moment))
                .map(pause -> pause.before(moment))
                .toList());
    }

    /**
     * When a dossier that stands like this becomes late by rule 2.1 of index 766: supplements are taken out, and more than
     * one request is late at once.
     *
     * @param due the due date of the receipt slip
     * @return empty when it does not, as it waits since it was in time
     */
    Optional<Instant> lateAfter(Instant due) {
        if (all.size() > 1) {
            return Optional.of(Instant.EPOCH);
        }
        Instant moved = due;
        for (Pause pause : all) {
            if (pause.until().isEmpty() && !pause.from().isAfter(moved)) {
                return Optional.empty();
            }
            moved = moved.plus(pause.length());
        }
        return Optional.of(moved);
    }

    /** {@code 2026-02-26T03:00:00Z/2026-03-02T03:00:00Z 2026-04-01T03:00:00Z}: the form that is kept in a row. */
    String kept() {
        return all.stream()
                .map(pause -> pause.from() + pause.until().map(end -> "/" + end).orElse(""))
                .collect(Collectors.joining(" "));
    }

    static Pauses of(String kept) {
        return kept.isEmpty()
                ? NONE
                : new Pauses(Arrays.stream(kept.split(" ")).map(Pauses::pause).toList());
    }

    private static Pause pause(String kept) {
        String[] ends = kept.split("/");
        return new Pause(
                Instant.parse(ends[0]), ends.length > 1 ? Optional.of(Instant.parse(ends[1])) : Optional.empty());
    }
}
