package vn.motcua.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import vn.motcua.local.Agenda;
import vn.motcua.local.api.ProductApi;

/**
 * Work on the tasks of the plan: those due before the end are completed but one, half of the others are begun. Of a task with
 * periods, each that ends before the end is completed.
 */
final class DemoTasks {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long TENTH_OF_A_SECOND = 100_000_000;
    private static final int LOOKS_MAX = 600;

    private final ProductApi api;
    private final Agenda agenda;
    private final String path;

    DemoTasks(ProductApi api, Agenda agenda, String planId) {
        this.api = api;
        this.agenda = agenda;
        this.path = "/api/v1/plans/" + planId;
    }

    void plan(LocalDate first, LocalDate last) {
        List<JsonNode> due = new ArrayList<>();
        List<JsonNode> later = new ArrayList<>();
        List<JsonNode> recurring = new ArrayList<>();
        for (JsonNode task : tasks()) {
            (!task.required("occurrences").isEmpty() ? recurring : endsBefore(task, last) ? due : later).add(task);
        }
        for (int number = 1; number < due.size(); number++) {
            complete(due.get(number), Optional.empty(), DemoDays.workday(first, 3 + 2 * (number % 9)));
        }
        for (JsonNode task : recurring) {
            for (JsonNode occurrence : task.required("occurrences")) {
                if (endsBefore(occurrence, last)) {
                    LocalDate day = DemoDays.workday(first, 3);
                    complete(task, Optional.of(occurrence), day.isBefore(dueOn(occurrence)) ? day : first);
                }
            }
        }
        for (int number = 0; number < later.size(); number += 2) {
            JsonNode task = later.get(number);
            int percent = 20 + 10 * (number % 5);
            LocalDate day = DemoDays.workday(first, 4 + number % 15);
            agenda.at(Demo.instant(day, LocalTime.of(16, 30)), () -> report(task, percent));
        }
    }

    /** All tasks, once the list knows that the plan is issued. */
    private List<JsonNode> tasks() {
        int all = api.get(Demo.OFFICE, path).required("tasks").asInt();
        for (int look = 0; look < LOOKS_MAX; look++) {
            List<JsonNode> tasks = new ArrayList<>();
            api.get(Demo.OFFICE, path + "/tasks?limit=200").required("items").forEach(tasks::add);
            if (tasks.size() == Math.min(all, 200) && tasks.stream().anyMatch(task -> task.hasNonNull("dueOn"))) {
                return tasks;
            }
            LockSupport.parkNanos(TENTH_OF_A_SECOND);
        }
        throw new IllegalStateException("the tasks of the plan do not show up in its list");
    }

    private static LocalDate dueOn(JsonNode due) {
        return LocalDate.parse(due.get("dueOn").asText());
    }

    private static boolean endsBefore(JsonNode due, LocalDate last) {
        return due.hasNonNull("dueOn") && dueOn(due).isBefore(last);
    }

    private void complete(JsonNode task, Optional<JsonNode> occurrence, LocalDate day) {
        ObjectNode done = JSON.createObjectNode().put("completedOn", day.toString());
        occurrence.ifPresent(
                one -> done.put("occurrenceId", one.required("occurrenceId").asText()));
        agenda.at(
                Demo.instant(day, LocalTime.of(16, 20)),
                () -> api.act(Demo.OFFICE, path(task), "completion", Optional.of(done)));
    }

    private void report(JsonNode task, int percent) {
        api.act(
                Demo.OFFICE,
                path(task),
                "progress-reports",
                Optional.of(JSON.createObjectNode().put("percent", percent)));
    }

    private String path(JsonNode task) {
        return path + "/tasks/" + task.required("taskId").asText();
    }
}
