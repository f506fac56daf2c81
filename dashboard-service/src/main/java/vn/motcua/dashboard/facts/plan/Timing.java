package vn.motcua.dashboard.facts.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a board needs of a task's schedule. Of several periods the first day and the last one count; of a composite the
 * earliest last day, for whatever is due first makes the task late first.
 *
 * @param continuous done all year round
 * @param done the plan says that it is finished already
 * @param verbatim the plan's own words
 */
record Timing(
        boolean continuous, boolean done, Optional<LocalDate> from, Optional<LocalDate> lastDay, String verbatim) {
    static Timing of(JsonNode schedule) {
        if (schedule == null || schedule.isNull()) {
            return new Timing(false, false, Optional.empty(), Optional.empty(), "");
        }
        String verbatim = schedule.path("verbatim").asText("");
        return switch (schedule.path("type").asText()) {
            case "CONTINUOUS" -> new Timing(true, false, Optional.empty(), Optional.empty(), verbatim);
            case "DONE" -> new Timing(false, true, Optional.empty(), Optional.empty(), verbatim);
            case "PERIOD" -> new Timing(false, false, day(schedule, "from"), day(schedule, "to"), verbatim);
            case "PERIODS" -> {
                var parts = parts(schedule, "periods").toList();
                yield new Timing(
                        false,
                        false,
                        parts.stream().flatMap(p -> p.from().stream()).min(Comparator.naturalOrder()),
                        parts.stream().flatMap(p -> p.lastDay().stream()).max(Comparator.naturalOrder()),
                        verbatim);
            }
            case "BEFORE" -> new Timing(false, false, Optional.empty(), before(schedule), verbatim);
            case "COMPOSITE" -> {
                var parts = parts(schedule, "parts").toList();
                yield new Timing(
                        parts.stream().anyMatch(Timing::continuous),
                        parts.stream().anyMatch(Timing::done),
                        parts.stream().flatMap(p -> p.from().stream()).min(Comparator.naturalOrder()),
                        parts.stream().flatMap(p -> p.lastDay().stream()).min(Comparator.naturalOrder()),
                        verbatim);
            }
            // Triggered, recurring, on demand, referred, statutory, unspecified: no day is known from the plan alone.
            default -> new Timing(false, false, Optional.empty(), Optional.empty(), verbatim);
        };
    }

    private static Stream<Timing> parts(JsonNode schedule, String field) {
        return StreamSupport.stream(schedule.path(field).spliterator(), false).map(Timing::of);
    }

    private static Optional<LocalDate> before(JsonNode schedule) {
        boolean inclusive = schedule.path("inclusive").asBoolean(false);
        return day(schedule, "date").map(date -> inclusive ? date : date.minusDays(1));
    }

    private static Optional<LocalDate> day(JsonNode schedule, String field) {
        return schedule.hasNonNull(field)
                ? Optional.of(LocalDate.parse(schedule.get(field).asText()))
                : Optional.empty();
    }
}
