package vn.motcua.calendar;

import static vn.motcua.calendar.OfficeCalendar.dateOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The pauses that stop a clock.
 *
 * @param pauses in order of their beginning
 * @legal LB-08 a working day counts if and only if the clock was running when it began
 */
record ClockPauses(List<Pause> pauses) {

    /** The pause during which the day began; the one that lasts longest when there are several. */
    Optional<Pause> atBeginningOf(LocalDate day) {
        return pauses.stream()
                .filter(pause -> dateOf(pause.from()).isBefore(day))
                .filter(pause -> !lastDay(pause).isBefore(day))
                .max(Comparator.comparing(ClockPauses::lastDay));
    }

    /** The day on which the clock goes on; the end of time while it stands still. */
    static LocalDate lastDay(Pause pause) {
        return pause.to().map(OfficeCalendar::dateOf).orElse(LocalDate.MAX);
    }

    /** When the clock stopped for the pause that is not over. */
    Optional<Instant> openSince() {
        return pauses.stream()
                .filter(pause -> pause.to().isEmpty())
                .map(Pause::from)
                .findFirst();
    }

    /** Ends of pauses after which the whole term is counted anew, in order. */
    List<Instant> restarts(SupplementPolicy policy) {
        return switch (policy) {
            case RESUME -> List.of();
            case RESTART ->
                pauses.stream()
                        .filter(pause -> pause.reason() == PauseReason.SUPPLEMENT)
                        .flatMap(pause -> pause.to().stream())
                        .sorted()
                        .toList();
        };
    }

    List<Span> spans() {
        return pauses.stream().map(ClockPauses::spanOf).toList();
    }

    /** The latest end of a pause that was not over at the instant and began before the other. */
    Optional<Instant> lastEndAfter(Instant at, Instant beganBefore) {
        return pauses.stream()
                .filter(pause -> pause.from().isBefore(beganBefore))
                .flatMap(pause -> pause.to().stream())
                .filter(end -> end.isAfter(at))
                .max(Comparator.naturalOrder());
    }

    /** The first pause that took some time of the span. */
    Optional<Pause> during(Span span) {
        return pauses.stream()
                .filter(pause -> !span.intersect(spanOf(pause)).length().isZero())
                .findFirst();
    }

    private static Span spanOf(Pause pause) {
        return new Span(pause.from(), pause.to().orElse(Instant.MAX));
    }
}
