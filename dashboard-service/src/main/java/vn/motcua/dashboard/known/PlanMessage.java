package vn.motcua.dashboard.known;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is read of the topic {@code plan}: a plan's head, its targets and tasks, and how the tasks go on. */
public sealed interface PlanMessage {
    UUID planId();

    Instant at();

    /**
     * @param year the year that the plan is for; its calendar year is the period of the board
     * @param number running number as printed, empty before issue
     * @param symbol for example {@code KH-SKHĐT}
     * @param organisation code of the organisation whose plan it is; empty in messages from before there was one
     */
    record Drafted(
            UUID planId,
            Instant at,
            String title,
            int year,
            Optional<String> number,
            Optional<String> symbol,
            Optional<String> issuer,
            Optional<ParentPlan> parentPlan,
            Optional<String> organisation,
            List<Target> targets,
            List<Task> tasks)
            implements PlanMessage {
        public Drafted {
            targets = targets == null ? List.of() : List.copyOf(targets);
            tasks = tasks == null ? List.of() : List.copyOf(tasks);
        }
    }

    /** @param number number and symbol given at issue, for example {@code 04/KH-SKHĐT} */
    record Issued(UUID planId, Instant at, String number, LocalDate issuedOn) implements PlanMessage {}

    /** A draft was thrown away. */
    record Discarded(UUID planId, Instant at) implements PlanMessage {}

    record TaskProgressReported(UUID planId, Instant at, String taskId) implements PlanMessage {}

    record TaskCompleted(UUID planId, Instant at, String taskId) implements PlanMessage {}

    /** @param issuedOn when the plan above was issued, if the document says */
    record ParentPlan(Optional<LocalDate> issuedOn) {}

    /** A unit as the plan names it. */
    record Unit(String name) {}

    /**
     * @param metric empty when the words name none that is known
     * @param value empty when it is assigned from outside the plan
     */
    record Target(
            String targetId,
            Optional<String> metric,
            String comparator,
            Optional<BigDecimal> value,
            String unit,
            boolean ifAny,
            String verbatim) {}

    /** @param schedule as the plan owner writes it; read by {@code Timing} */
    record Task(String taskId, String label, String content, List<Unit> leadUnits, JsonNode schedule) {
        public Task {
            leadUnits = leadUnits == null ? List.of() : List.copyOf(leadUnits);
        }
    }
}
