package vn.motcua.plan.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.motcua.plan.http.Requests.PLANS;
import static vn.motcua.plan.http.Requests.act;
import static vn.motcua.plan.http.Requests.as;
import static vn.motcua.plan.http.Requests.asClient;
import static vn.motcua.plan.http.Requests.confirm;
import static vn.motcua.plan.http.Requests.read;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.vault.Vault;
import vn.motcua.plan.ServicePlatform;
import vn.motcua.plan.TestClock;

/** A real plan document becomes a plan that is issued and worked on. */
@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class PlanLifeTest {
    private static final String KH_2022 = "001";
    private static final String CCHC_2026 = "002";

    @Inject
    TestClock clock;

    @Inject
    Vault vault;

    @Test
    void a_document_is_read_confirmed_issued_and_its_tasks_are_done() {
        clock.standAt("2022-01-10T09:00");
        JsonPath understood = read(KH_2022);
        assertThat(understood.getList("draft.tasks")).hasSize(33);

        Response drafted = confirm(understood.getMap(""));
        drafted.then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("year", equalTo(2022))
                .body("tasks", hasSize(33))
                .body("organisation", equalTo("000.00.16.H37"))
                .body("groups", hasSize(13));
        String id = drafted.jsonPath().getString("planId");
        assertThat(drafted.header("Location")).endsWith(PLANS + "/" + id);

        act(id + "/tasks/I.1/completion", drafted.header("ETag"), "{\"completedOn\":\"2022-01-09\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("PLAN_NOT_ISSUED"));

        String issue =
                "{\"number\":\"04/KH-SKHĐT\",\"issuedOn\":\"2022-01-10\",\"signer\":\"KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC\"}";
        act(id + "/issuance", drafted.header("ETag"), issue.replace("04/", "04\\n/"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/number"));
        Response issued = act(id + "/issuance", drafted.header("ETag"), issue);
        issued.then().statusCode(200).body("state", equalTo("ISSUED")).body("number", equalTo("04/KH-SKHĐT"));
        act(id + "/issuance", issued.header("ETag"), issue)
                .then()
                .statusCode(409)
                .body("code", equalTo("PLAN_ALREADY_ISSUED"));
        act(id + "/issuance", drafted.header("ETag"), issue).then().statusCode(412);

        Response reported = act(
                id + "/tasks/III.4/progress-reports",
                issued.header("ETag"),
                "{\"percent\":60,\"note\":\"Đã niêm yết tại Trung tâm\"}");
        reported.then()
                .statusCode(200)
                .body("tasks.find { it.taskId == 'III.4' }.percent", equalTo(60))
                .body("tasks.find { it.taskId == 'III.4' }.reports.note.text", contains(nullValue()))
                .body("tasks.find { it.taskId == 'III.4' }.state", equalTo("IN_PROGRESS"));
        act(id + "/tasks/XX.9/progress-reports", reported.header("ETag"), "{\"percent\":60}")
                .then()
                .statusCode(404)
                .body("code", equalTo("TASK_UNKNOWN"));

        as("lanh.dao")
                .get(PLANS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", reported.header("ETag"))
                .body("tasks.find { it.taskId == 'I.1' }.overdue", equalTo(false))
                .body("tasks.find { it.taskId == 'III.4' }.reports.percent", contains(60))
                .body("tasks.find { it.taskId == 'III.4' }.reports.note.text", contains("Đã niêm yết tại Trung tâm"));
        asClient("doi.tac")
                .get(PLANS + "/" + id)
                .then()
                .statusCode(200)
                .body("tasks.find { it.taskId == 'III.4' }.reports.percent", contains(60))
                .body("tasks.find { it.taskId == 'III.4' }.reports.note.text", contains(nullValue()));

        clock.standAt("2022-02-01T09:00");
        as("lanh.dao")
                .header("If-None-Match", reported.header("ETag"))
                .get(PLANS + "/" + id)
                .then()
                .statusCode(200)
                .body("tasks.find { it.taskId == 'I.1' }.dueOn", equalTo("2022-01-31"))
                .body("tasks.find { it.taskId == 'I.1' }.overdue", equalTo(true));

        act(id + "/tasks/I.1/completion", reported.header("ETag"), "{\"completedOn\":\"2022-02-02\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("DATE_IN_FUTURE"));
        Response completed = act(
                id + "/tasks/I.1/completion",
                reported.header("ETag"),
                "{\"completedOn\":\"2022-02-01\", \"note\":\"Quyết định 12/QĐ\"}");
        completed
                .then()
                .statusCode(200)
                .body("tasks.find { it.taskId == 'I.1' }.state", equalTo("COMPLETED"))
                .body("tasks.find { it.taskId == 'I.1' }.overdue", equalTo(false));
        act(id + "/tasks/I.1/completion", completed.header("ETag"), "{\"completedOn\":\"2022-01-28\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("TASK_ALREADY_COMPLETED"));

        as("tiep.nhan")
                .get(PLANS + "/" + id)
                .then()
                .body("tasks.find { it.taskId == 'I.1' }.completionNote.text", equalTo("Quyết định 12/QĐ"))
                .body("tasks.find { it.taskId == 'I.1' }.overdue", equalTo(false));
        vault.erase(UUID.fromString(
                completed.jsonPath().getString("tasks.find { it.taskId == 'I.1' }.completionNote.noteRef")));
        as("tiep.nhan")
                .get(PLANS + "/" + id)
                .then()
                .body("tasks.find { it.taskId == 'I.1' }.completionNote.text", equalTo("đã xoá"));

        await().untilAsserted(() -> as("lanh.dao")
                .get(PLANS + "?year=2022")
                .then()
                .statusCode(200)
                .body("items.find { it.planId == '" + id + "' }.tasksCompleted", equalTo(1))
                .body("items.find { it.planId == '" + id + "' }.organisation", equalTo("000.00.16.H37"))
                .body("asOf", notNullValue()));
    }

    @Test
    void whatever_was_read_can_be_read_again_once_it_is_confirmed() {
        JsonPath understood = read(new File("samples/plan-in-prose.txt"));
        Response drafted = confirm(understood.getMap(""));
        drafted.then().statusCode(201);
        String path = PLANS + "/" + drafted.jsonPath().getString("planId");

        JsonPath shown = as("lanh.dao").get(path).jsonPath();
        for (String part : List.of(
                "purposes.text",
                "requirements.text",
                "goals.text",
                "generalTasks.text",
                "responsibilities.text",
                "annexes.text",
                "notes.text",
                "groups.parts.title",
                "reportingDuties.verbatim",
                "recipients.name",
                "tasks.line",
                "targets.comparatorAssumed",
                "targets.valueSetBy")) {
            assertThat(shown.<Object>get("document." + part)).as(part).isEqualTo(understood.get("draft." + part));
        }
        assertThat(shown.getList("document.purposes")).isNotEmpty();
        assertThat(shown.getList("document.recipients")).isNotEmpty();
        asClient("doi.tac").get(path).then().body("document", nullValue()).body("documentRef", notNullValue());
    }

    @Test
    void a_draft_is_late_with_nothing() {
        clock.standAt("2030-01-10T09:00");
        Response drafted = confirm(read(KH_2022).getMap("").entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> e.getKey().equals("sourceHash") ? "c".repeat(64) : e.getValue())));

        drafted.then().statusCode(201).body("tasks.findAll { it.dueOn != null }.overdue.unique()", contains(false));
    }

    @Test
    void the_same_document_is_imported_once() {
        JsonPath understood = read(CCHC_2026);
        confirm(understood.getMap("")).then().statusCode(201);
        confirm(understood.getMap("")).then().statusCode(409).body("code", equalTo("PLAN_ALREADY_IMPORTED"));
    }

    @Test
    void a_discarded_draft_frees_its_document_as_often_as_that_happens() {
        Map<String, Object> understood = new HashMap<>(read(CCHC_2026).<String, Object>getMap(""));
        understood.put("sourceHash", "d".repeat(64));
        for (int attempt = 1; attempt <= 3; attempt++) {
            Response drafted = confirm(understood);
            drafted.then().statusCode(201);
            confirm(understood).then().statusCode(409).body("code", equalTo("PLAN_ALREADY_IMPORTED"));
            String id = drafted.jsonPath().getString("planId");

            act(id + "/discards", drafted.header("ETag"), "{\"reason\":\"Nhập nhầm bản chưa rà soát\"}")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("DISCARDED"));

            as("lanh.dao")
                    .get(PLANS + "/" + id)
                    .then()
                    .body("discardReason.text", equalTo("Nhập nhầm bản chưa rà soát"));
        }
    }

    @Test
    void a_number_is_used_once_a_year() {
        String issue = "{\"number\":\"77/KH-SKHĐT\",\"issuedOn\":\"2022-01-09\",\"signer\":\"GIÁM ĐỐC\"}";
        for (int i = 0; i < 2; i++) {
            var understood = read("003").<String, Object>getMap("");
            understood.put("sourceHash", Integer.toString(i).repeat(64));
            Response drafted = confirm(understood);
            drafted.then().statusCode(201).body("tasks", hasSize(28));
            Response issued = act(drafted.jsonPath().getString("planId") + "/issuance", drafted.header("ETag"), issue);
            issued.then().statusCode(i == 0 ? 200 : 409);
            if (i == 1) {
                issued.then().body("code", equalTo("PLAN_NUMBER_TAKEN"));
            }
        }
    }

    @Test
    void a_file_that_is_no_plan_document_is_refused_with_the_reason() {
        as("van.phong")
                .multiPart("file", "kế hoạch.docx", "không phải tệp nén".getBytes(StandardCharsets.UTF_8))
                .post(PLANS + "/import")
                .then()
                .statusCode(422)
                .body("code", equalTo("DOCUMENT_UNREADABLE"))
                .body("detail", notNullValue());
    }

    @Test
    void a_draft_without_a_year_is_refused() {
        var understood = read("000").<String, Object>getMap("");
        var head = new java.util.HashMap<>(
                ((java.util.Map<?, ?>) ((java.util.Map<?, ?>) understood.get("draft")).get("head")));
        head.remove("planYear");
        @SuppressWarnings("unchecked")
        var draft = new HashMap<>((Map<String, Object>) understood.get("draft"));
        draft.put("head", head);
        understood.put("draft", draft);
        confirm(understood).then().statusCode(422).body("code", equalTo("DRAFT_INCOMPLETE"));
    }

    @Test
    void who_may_not_is_turned_away() {
        given().get(PLANS).then().statusCode(401);
        as("tiep.nhan")
                .multiPart("file", "a.txt", new byte[] {65})
                .post(PLANS + "/import")
                .then()
                .statusCode(403);
        as("lanh.dao")
                .get(PLANS + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("PLAN_UNKNOWN"));
    }
}
