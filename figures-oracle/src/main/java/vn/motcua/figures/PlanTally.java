package vn.motcua.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans as the log of plan-service tells them. */
final class PlanTally {

    private final Map<String, Plan> plans = new LinkedHashMap<>();

    /** One plan so far. */
    static final class Plan {
        private final StoredEvent drafted;
        private final Set<String> completed = new HashSet<>();
        private Optional<LocalDate> issuedOn = Optional.empty();
        private String state = "DRAFT";

        private Plan(StoredEvent drafted) {
            this.drafted = drafted;
            for (JsonNode task : drafted.data().path("tasks")) {
                if (isDone(task.path("schedule"))) {
                    completed.add(task.required("taskId").asText());
                }
            }
        }

        private static boolean isDone(JsonNode schedule) {
            if (schedule.path("type").asText().equals("DONE")) {
                return true;
            }
            for (JsonNode part : schedule.path("parts")) {
                if (isDone(part)) {
                    return true;
                }
            }
            return false;
        }

        /** Whose work the board counts; empty: everybody's. */
        Optional<String> organisation() {
            return drafted.has("/organisation") ? Optional.of(drafted.text("/organisation")) : Optional.empty();
        }

        Year year() {
            return Year.of(drafted.number("/year"));
        }

        String state() {
            return state;
        }

        int tasks() {
            return drafted.data().path("tasks").size();
        }

        int tasksDone() {
            return completed.size();
        }

        /** The plan's targets, as drafted. */
        Iterable<JsonNode> targets() {
            return drafted.data().path("targets");
        }

        /** Calendar days from the issue of the plan above; empty when the document does not say when that was. */
        Optional<Share> issueLag() {
            if (!drafted.has("/parentPlan/issuedOn")) {
                return Optional.empty();
            }
            LocalDate parent = drafted.date("/parentPlan/issuedOn");
            return Optional.of(issuedOn.map(day -> new Share(Math.max(0, ChronoUnit.DAYS.between(parent, day)), 1))
                    .orElse(Share.NOTHING));
        }
    }

    void declare(Folds.Of plans) {
        plans.fold("plan.drafted", 1, event -> this.plans.put(event.text("/planId"), new Plan(event)))
                .fold("plan.issued", 1, this::issued)
                .fold("plan.discarded", 1, event -> this.plans.remove(event.text("/planId")))
                .fold("plan.task-progress-reported", 1, event -> of(event).state = "IN_PROGRESS")
                .fold("plan.task-completed", 1, this::taskCompleted);
    }

    private void issued(StoredEvent event) {
        Plan plan = of(event);
        plan.state = "ISSUED";
        plan.issuedOn = Optional.of(event.date("/issuedOn"));
    }

    private void taskCompleted(StoredEvent event) {
        Plan plan = of(event);
        plan.state = "IN_PROGRESS";
        plan.completed.add(event.text("/taskId"));
    }

    private Plan of(StoredEvent event) {
        Plan plan = plans.get(event.text("/planId"));
        if (plan == null) {
            throw new IllegalStateException("never drafted: " + event.text("/planId"));
        }
        return plan;
    }

    Map<String, Plan> plans() {
        return plans;
    }
}
