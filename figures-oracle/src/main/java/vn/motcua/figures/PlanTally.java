package vn.motcua.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Plans and their tasks as the log of plan-service tells them. */
final class PlanTally {

    private final Map<String, Plan> plans = new LinkedHashMap<>();

    /** One task so far. */
    private static final class Task {
        private String state = "";
        private Optional<LocalDate> dueOn = Optional.empty();
        private boolean corrected;
    }

    /** One plan so far. */
    static final class Plan {
        private final String organisation;
        private final Map<String, Task> tasks = new HashMap<>();
        private StoredEvent reads;
        private Optional<LocalDate> issuedOn = Optional.empty();

        private Plan(StoredEvent drafted) {
            this.organisation = drafted.text("/organisation");
            this.reads = drafted;
        }

        /** Whose work the board counts. */
        String organisation() {
            return organisation;
        }

        Year year() {
            return Year.of(reads.number("/year"));
        }

        String state() {
            return issuedOn.isPresent() ? "ISSUED" : "DRAFT";
        }

        int tasks() {
            return tasks.size();
        }

        long tasksDone() {
            return tasks.values().stream().filter(Plan::isDone).count();
        }

        long tasksOverdue(LocalDate today) {
            return tasks.values().stream()
                    .filter(task ->
                            !isDone(task) && task.dueOn.filter(today::isAfter).isPresent())
                    .count();
        }

        long tasksCorrected() {
            return tasks.values().stream().filter(task -> task.corrected).count();
        }

        private static boolean isDone(Task task) {
            return task.state.equals("COMPLETED");
        }

        /** The plan's targets. */
        Iterable<JsonNode> targets() {
            return reads.data().path("targets");
        }

        /** Calendar days from the issue of the plan above; empty when the document does not say when that was. */
        Optional<Share> issueLag() {
            if (!reads.has("/parentPlan/issuedOn")) {
                return Optional.empty();
            }
            LocalDate parent = reads.date("/parentPlan/issuedOn");
            return Optional.of(issuedOn.map(day -> new Share(Math.max(0, ChronoUnit.DAYS.between(parent, day)), 1))
                    .orElse(Share.NOTHING));
        }
    }

    void declare(Folds.Of declared) {
        declared.fold("plan.drafted", 1, event -> plans.put(event.text("/planId"), new Plan(event)))
                .fold("plan.draft-corrected", 1, event -> of(event).reads = event)
                .fold("plan.issued", 1, event -> of(event).issuedOn = Optional.of(event.date("/issuedOn")))
                .fold("plan.discarded", 1, event -> plans.remove(event.text("/planId")))
                .noFigureAsks("plan.note-erased", 1)
                .noFigureAsks("task.reminded", 1)
                .fold("task.drafted", 1, event -> {
                    of(event).tasks.put(event.text("/taskId"), new Task());
                    task(event).state = event.text("/state");
                })
                .fold("task.draft-corrected", 1, event -> task(event).state = event.text("/state"))
                .fold("task.dropped", 1, event -> of(event).tasks.remove(event.text("/taskId")))
                .fold("task.scheduled", 1, this::stands)
                .fold("task.occurrence-opened", 1, this::stands)
                .fold("task.progress-reported", 1, this::stands)
                .fold("task.progress-corrected", 1, this::corrected)
                .fold("task.completed", 1, this::stands)
                .fold("task.completion-corrected", 1, this::corrected);
    }

    private void stands(StoredEvent event) {
        Task task = task(event);
        task.state = event.text("/standing/state");
        task.dueOn = event.has("/standing/dueOn") ? Optional.of(event.date("/standing/dueOn")) : Optional.empty();
    }

    private void corrected(StoredEvent event) {
        stands(event);
        task(event).corrected = true;
    }

    private Task task(StoredEvent event) {
        Task task = of(event).tasks.get(event.text("/taskId"));
        if (task == null) {
            throw new IllegalStateException("never drafted: " + event.text("/taskId"));
        }
        return task;
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
