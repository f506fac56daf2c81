package vn.motcua.plan.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.motcua.plan.http.Requests.PLANS;
import static vn.motcua.plan.http.Requests.act;
import static vn.motcua.plan.http.Requests.as;
import static vn.motcua.plan.http.Requests.confirm;
import static vn.motcua.plan.http.Requests.key;
import static vn.motcua.plan.http.Requests.task;
import static vn.motcua.plan.http.Requests.taskId;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.EventLog;
import vn.motcua.plan.ServicePlatform;
import vn.motcua.plan.TestClock;
import vn.motcua.plan.events.PlanEvent;
import vn.motcua.plan.events.TaskEvent;
import vn.motcua.plan.view.Plans;
import vn.motcua.servicetest.DamagedVault;

/** Work on the tasks of an issued plan: each is an entity of its own, with its version, occurrences, corrections and notes. */
@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class TaskWorkTest {
    private static final String QUARTER =
            "{'type': 'PERIOD', 'from': '2022-%s', 'to': '2022-%s', 'granularity': 'QUARTER', 'verbatim': '%s'}";
    static final String SECOND = QUARTER.formatted("04-01", "06-30", "Quý II");
    static final String TWICE = "{'type': 'PERIODS', 'periods': [" + SECOND + ", "
            + QUARTER.formatted("10-01", "12-31", "Quý IV") + "], 'verbatim': 'Quý II/2022; Quý IV/2022'}";
    private static final String TRIGGERED =
            "{'type': 'TRIGGERED', 'trigger': 'MINISTRY_DECISION_RECEIVED', 'offset': {'count': 10, 'unit': 'CALENDAR_DAYS'}, 'latest': true, 'repeat': true, 'verbatim': 'Chậm nhất sau 10 ngày'}";

    @Inject
    TestClock clock;

    @Inject
    PublishedDirectory directory;

    @Inject
    EventLog log;

    @BeforeEach
    void the_calendar_is_known() {
        clock.standAt("2022-03-05T09:00");
        directory.isKnown();
    }

    @Test
    void twenty_units_report_on_twenty_tasks_of_one_plan_at_once_and_none_refuses_another() throws Exception {
        String id = issued(
                IntStream.rangeClosed(1, 20).mapToObj(n -> draftTask(n, SECOND)).toList());
        List<String> tasks = new ArrayList<>();
        List<String> etags = new ArrayList<>();
        for (int n = 1; n <= 20; n++) {
            tasks.add(taskId(id, "I." + n));
            etags.add(task("van.phong", id, tasks.getLast()).header("ETag"));
        }
        try (var together = Executors.newFixedThreadPool(20)) {
            List<Future<Response>> answers = new ArrayList<>();
            for (int n = 0; n < 20; n++) {
                String path = id + "/tasks/" + tasks.get(n) + "/progress-reports";
                String etag = etags.get(n);
                answers.add(together.submit(() -> act(path, etag, "{\"percent\": 50}")));
            }
            for (Future<Response> answer : answers) {
                answer.get().then().statusCode(200).body("percent", equalTo(50));
            }
        }
        act(id + "/tasks/" + tasks.getFirst() + "/progress-reports", etags.getFirst(), "{\"percent\": 60}")
                .then()
                .statusCode(412);
    }

    @Test
    void a_command_on_one_task_rests_on_that_task_and_on_the_short_life_of_its_plan() {
        String id = issued(
                IntStream.rangeClosed(1, 60).mapToObj(n -> draftTask(n, SECOND)).toList());
        String one = taskId(id, "I.1");
        for (int percent = 10; percent <= 50; percent += 10) {
            String other = taskId(id, "I." + (percent / 10 + 1));
            worked(id, other, "progress-reports", "{\"percent\": " + percent + "}");
        }
        worked(id, one, "progress-reports", "{\"percent\": 10}");

        // The tags that the decision asks for (AxonSetup): what is read is what carries them, whatever the plan's size.
        assertThat(log.history(TaskEvent.class, Plans.TASK, one, EventLog.NOW)).hasSize(3);
        assertThat(log.history(PlanEvent.class, Plans.LIFE, id, EventLog.NOW)).hasSize(2);
    }

    @Test
    void a_task_with_two_quarters_is_due_and_done_quarter_by_quarter() {
        String id = issued(List.of(draftTask(1, TWICE)));
        String taskId = taskId(id, "I.1");
        Response shown = task("lanh.dao", id, taskId);
        shown.then()
                .body("dueOn", equalTo("2022-06-30"))
                .body("occurrences.dueOn", contains("2022-06-30", "2022-12-31"))
                .body("occurrences.state", contains("NOT_STARTED", "NOT_STARTED"))
                .body("allowedActs", empty());
        task("van.phong", id, taskId).then().body("allowedActs", contains("reportTaskProgress", "completeTask"));
        String first = shown.path("occurrences[0].occurrenceId");

        worked(id, taskId, "progress-reports", "{\"percent\": 10}")
                .then()
                .statusCode(409)
                .body("code", equalTo("OCCURRENCE_NEEDED"));
        worked(id, taskId, "progress-reports", "{\"percent\": 10, \"occurrenceId\": \"" + key() + "\"}")
                .then()
                .statusCode(404)
                .body("code", equalTo("OCCURRENCE_UNKNOWN"));
        worked(id, taskId, "completion", "{\"completedOn\": \"2022-03-04\", \"occurrenceId\": \"" + first + "\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_PROGRESS"))
                .body("percent", equalTo(50))
                .body("dueOn", equalTo("2022-12-31"))
                .body("allowedActs", contains("reportTaskProgress", "completeTask", "correctTaskCompletion"));
        await().untilAsserted(() -> as("lanh.dao")
                .get(PLANS + "/" + id + "/tasks")
                .then()
                .body("items[0].occurrences.state", contains("COMPLETED", "NOT_STARTED"))
                .body("items[0].dueOn", equalTo("2022-12-31")));
    }

    @Test
    void a_trigger_opens_an_occurrence_with_a_due_date_of_its_own() {
        String id = issued(List.of(draftTask(1, TRIGGERED), draftTask(2, SECOND)));
        String taskId = taskId(id, "I.1");
        String fired = "{\"triggeredOn\": \"2022-03-02\", \"reference\": \"12/QĐ-BKHĐT\"}";
        worked(id, taskId, "occurrences", fired)
                .then()
                .statusCode(200)
                // Ten days after Wednesday 2 March is Saturday; the next working day is Monday.
                .body("occurrences.dueOn", contains("2022-03-14"))
                .body("occurrences.reference", contains("12/QĐ-BKHĐT"))
                .body("dueOn", equalTo("2022-03-14"));
        worked(id, taskId, "occurrences", fired)
                .then()
                .statusCode(409)
                .body("code", equalTo("OCCURRENCE_ALREADY_OPENED"));
        worked(id, taskId(id, "I.2"), "occurrences", fired)
                .then()
                .statusCode(409)
                .body("code", equalTo("TASK_NOT_TRIGGERED"));
    }

    @Test
    void progress_and_completion_are_corrected_and_the_first_word_stays_in_the_history() {
        String id = issued(List.of(draftTask(1, SECOND)));
        String taskId = taskId(id, "I.1");
        Response reported = worked(id, taskId, "progress-reports", "{\"percent\": 90, \"note\": \"Gần xong\"}");
        String report = reported.path("reports[0].reportId");
        worked(id, taskId, "progress-reports/" + report + "/corrections", "{\"percent\": 9, \"reason\": \"Gõ nhầm\"}")
                .then()
                .statusCode(200)
                .body("percent", equalTo(9))
                .body("corrected", equalTo(true));
        worked(id, taskId, "progress-reports/" + key() + "/corrections", "{\"percent\": 9, \"reason\": \"Gõ nhầm\"}")
                .then()
                .statusCode(404)
                .body("code", equalTo("REPORT_UNKNOWN"));
        worked(id, taskId, "progress-reports/" + report + "/corrections", "{\"percent\": 9}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/reason"));
        worked(id, taskId, "completion/corrections", "{\"completedOn\": \"2022-03-01\", \"reason\": \"Nhầm ngày\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("TASK_NOT_COMPLETED"));
        worked(id, taskId, "completion", "{\"completedOn\": \"2022-03-04\"}");
        worked(id, taskId, "completion/corrections", "{\"reason\": \"Nhầm nhiệm vụ\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_PROGRESS"))
                .body("completedOn", nullValue());
        task("lanh.dao", id, taskId)
                .then()
                .body("reports.corrected", contains(true))
                .body("corrections.what", contains("PROGRESS", "COMPLETION"))
                .body("corrections[0].percentBefore", equalTo(90))
                .body("corrections[0].reason.text", equalTo("Gõ nhầm"))
                .body("corrections[1].completedOnBefore", equalTo("2022-03-04"));
    }

    @Test
    void a_note_is_erased_and_shown_as_erased() {
        String id = issued(List.of(draftTask(1, SECOND)));
        String taskId = taskId(id, "I.1");
        String note = worked(id, taskId, "completion", "{\"completedOn\": \"2022-03-04\", \"note\": \"Ông A ký\"}")
                .path("completionNote.noteRef");
        task("lanh.dao", id, taskId).then().body("completionNote.text", equalTo("Ông A ký"));
        DamagedVault.damage(note);
        task("lanh.dao", id, taskId)
                .then()
                .statusCode(200)
                .body("completionNote.text", equalTo("không đọc được"))
                .body("completedOn", equalTo("2022-03-04"));
        String etag = as("van.phong").get(PLANS + "/" + id).header("ETag");

        act(id + "/notes/" + key() + "/erasure", etag, "")
                .then()
                .statusCode(404)
                .body("code", equalTo("NOTE_UNKNOWN"));
        act(id + "/notes/" + note + "/erasure", etag, "").then().statusCode(200);
        task("lanh.dao", id, taskId).then().body("completionNote.text", equalTo("đã xoá"));
    }

    @Test
    void a_draft_is_corrected_in_place() {
        Response drafted = drafted(List.of(draftTask(1, SECOND), draftTask(2, SECOND)));
        String id = drafted.path("planId");
        String taskId = taskId(id, "I.1");
        act(
                        id + "/draft-corrections",
                        drafted.header("ETag"),
                        ("{'title': 'Kế hoạch đúng', 'tasks': [{'taskId': '" + taskId
                                        + "', 'content': 'Nội dung đúng', 'schedule': " + TWICE
                                        + "}], 'reason': 'Đọc sai'}")
                                .replace('\'', '"'))
                .then()
                .statusCode(200)
                .body("title", equalTo("Kế hoạch đúng"))
                .body("corrections", hasSize(1));
        task("lanh.dao", id, taskId)
                .then()
                .body("content", equalTo("Nội dung đúng"))
                .body("corrections[0].contentBefore", equalTo("Việc 1"))
                .body("corrections[0].reason.text", equalTo("Đọc sai"));
        act(id + "/draft-corrections", drafted.header("ETag"), "{\"title\": \"Khác\", \"reason\": \"Muộn\"}")
                .then()
                .statusCode(412);
    }

    static String draftTask(int number, String schedule) {
        return ("{'ref': 'I.%1$d', 'label': '%1$d', 'group': 'I', 'content': 'Việc %1$d', 'schedule': " + schedule
                        + ", 'scheduleInherited': false, 'line': %1$d}")
                .formatted(number);
    }

    private static Response drafted(List<String> tasks) {
        String draft = "{'sourceHash': '" + (key() + key()).replace("-", "")
                + "', 'draft': {'head': {'title': 'Kế hoạch năm 2022', 'planYear': 2022}, 'tasks': ["
                + String.join(", ", tasks) + "]}}";
        Response drafted = confirm(draft.replace('\'', '"'));
        drafted.then().statusCode(201);
        return drafted;
    }

    static String issued(List<String> tasks) {
        Response drafted = drafted(tasks);
        String id = drafted.path("planId");
        act(
                        id + "/issuance",
                        drafted.header("ETag"),
                        "{\"number\": \"" + id.substring(19)
                                + "\", \"issuedOn\": \"2022-03-01\", \"signer\": \"GIÁM ĐỐC\"}")
                .then()
                .statusCode(200);
        return id;
    }

    /** Sends what is done on a task, for its newest version. */
    static Response worked(String id, String taskId, String action, String body) {
        return act(
                id + "/tasks/" + taskId + "/" + action,
                task("van.phong", id, taskId).header("ETag"),
                body);
    }
}
