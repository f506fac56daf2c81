package vn.motcua.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.local.Agenda;
import vn.motcua.local.api.ProductApi;

/** Work on the tasks of the plan: those due before the end are completed but one, half of the others are begun. */
final class DemoTasks {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ProductApi api;
    private final Agenda agenda;
    private final String path;

    DemoTasks(ProductApi api, Agenda agenda, String planId) {
        this.api = api;
        this.agenda = agenda;
        this.path = "/api/v1/plans/" + planId;
    }

    void plan(LocalDate first, LocalDate last) {
        List<String> due = new ArrayList<>();
        List<String> later = new ArrayList<>();
        for (JsonNode task : api.get(Demo.OFFICE, path).required("tasks")) {
            boolean endsSoon = task.hasNonNull("dueOn")
                    && LocalDate.parse(task.get("dueOn").asText()).isBefore(last);
            (endsSoon ? due : later).add(task.required("taskId").asText());
        }
        for (int number = 1; number < due.size(); number++) {
            String task = due.get(number);
            LocalDate day = DemoDays.workday(first, 3 + 2 * (number % 9));
            agenda.at(Demo.instant(day, LocalTime.of(16, 20)), () -> complete(task, day));
        }
        for (int number = 0; number < later.size(); number += 2) {
            String task = later.get(number);
            int percent = 20 + 10 * (number % 5);
            LocalDate day = DemoDays.workday(first, 4 + number % 15);
            agenda.at(Demo.instant(day, LocalTime.of(16, 30)), () -> report(task, percent));
        }
    }

    private void complete(String task, LocalDate day) {
        api.act(
                Demo.OFFICE,
                path,
                "tasks/" + task + "/completion",
                Optional.of(JSON.createObjectNode().put("completedOn", day.toString())));
    }

    private void report(String task, int percent) {
        api.act(
                Demo.OFFICE,
                path,
                "tasks/" + task + "/progress-reports",
                Optional.of(JSON.createObjectNode().put("percent", percent)));
    }
}
