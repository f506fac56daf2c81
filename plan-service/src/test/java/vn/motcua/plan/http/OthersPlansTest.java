package vn.motcua.plan.http;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.motcua.plan.http.Requests.PLANS;
import static vn.motcua.plan.http.Requests.act;
import static vn.motcua.plan.http.Requests.actAs;
import static vn.motcua.plan.http.Requests.as;
import static vn.motcua.plan.http.Requests.key;
import static vn.motcua.plan.http.Requests.read;
import static vn.motcua.plan.http.Requests.task;
import static vn.motcua.plan.http.Requests.taskId;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Ids;
import vn.motcua.eventstore.Outcome;
import vn.motcua.plan.ServicePlatform;
import vn.motcua.plan.TestClock;
import vn.motcua.plan.document.PlanReader;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.write.draftplan.DraftPlan;

/** For whoever is out of its reach a plan does not exist; once it is issued, it is disclosed, but for what people wrote. */
@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class OthersPlansTest {
    private static final String ISSUE = "{\"number\": \"%s\", \"issuedOn\": \"2022-01-09\", \"signer\": \"GIÁM ĐỐC\"}";
    private static final File SAMPLE = new File("samples/plan-in-prose.txt");
    private static final String NOBODY_KNOWS = UUID.randomUUID().toString();

    @Inject
    TestClock clock;

    @Inject
    PublishedDirectory directory;

    @Inject
    Commands commands;

    @BeforeEach
    void the_directory_is_known() {
        clock.standAt("2022-01-10T09:00");
        directory.isKnown();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "can.bo.khac | issuance               | {'number': '9/KH-SXD', 'issuedOn': '2022-01-09', 'signer':"
                        + " 'GIÁM ĐỐC'}",
                "vo.don.vi   | discards               | {'reason': 'Nhầm'}",
                "can.bo.khac | draft-corrections      | {'title': 'Khác', 'reason': 'Nhầm'}",
                "can.bo.khac | tasks/TASK/drops       | {'reason': 'Nhầm'}",
                "vo.don.vi   | tasks                  | {'ref': 'IX.9', 'label': '9', 'group': 'IX', 'content':"
                        + " 'Khác', 'schedule': {'type': 'UNSPECIFIED', 'verbatim': ''}, 'reason': 'Thiếu'}",
                "can.bo.khac | notes/NOTE/erasure     | {}",
                "can.bo.khac | tasks/TASK/progress-reports | {'percent': 60}",
                "vo.don.vi   | tasks/TASK/completion  | {'completedOn': '2022-01-09'}",
                "can.bo.khac | tasks/TASK/occurrences | {'triggeredOn': '2022-01-09'}",
            })
    void a_draft_of_another_organisation_does_not_exist(String login, String action, String body) {
        Response drafted = drafted();
        String id = drafted.jsonPath().getString("planId");
        String path = "/" + action.replace("TASK", taskId(id, "III.1")).replace("NOTE", NOBODY_KNOWS);

        actAs(login, id + path, drafted.header("ETag"), body.replace('\'', '"'))
                .then()
                .statusCode(404)
                .body("code", equalTo("PLAN_UNKNOWN"));
        as(login).get(PLANS + "/" + id).then().statusCode(404).body("code", equalTo("PLAN_UNKNOWN"));
        as(login).get(PLANS + "/" + id + "/tasks").then().statusCode(404).body("code", equalTo("PLAN_UNKNOWN"));
        task(login, id, taskId(id, "III.1")).then().statusCode(404).body("code", equalTo("PLAN_UNKNOWN"));
        listed(login, id, false);
    }

    @Test
    void an_issued_plan_is_read_by_everybody_but_not_what_people_wrote() {
        Response drafted = drafted();
        String id = drafted.jsonPath().getString("planId");
        act(id + "/issuance", drafted.header("ETag"), ISSUE.formatted("901/KH-SKHĐT"));

        as("can.bo.khac")
                .get(PLANS + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("ISSUED"))
                .body("document", nullValue());
        task("can.bo.khac", id, taskId(id, "III.1")).then().statusCode(200);
        listed("can.bo.khac", id, true);
        actAs("can.bo.khac", id + "/tasks/" + taskId(id, "III.1") + "/progress-reports", "\"1\"", "{\"percent\": 1}")
                .then()
                .statusCode(404)
                .body("code", equalTo("PLAN_UNKNOWN"));
    }

    @Test
    void those_above_read_correct_and_issue_it() {
        Response drafted = drafted();
        String id = drafted.jsonPath().getString("planId");
        as("van.phong.tinh").get(PLANS + "/" + id).then().statusCode(200).body("document", notNullValue());
        listed("van.phong.tinh", id, true);
        actAs("van.phong.tinh", id + "/issuance", drafted.header("ETag"), ISSUE.formatted("902/KH-SKHĐT"))
                .then()
                .statusCode(200);
    }

    @Test
    void a_division_reads_the_plan_of_its_department_and_reports_on_its_tasks() {
        Response drafted = drafted();
        String id = drafted.jsonPath().getString("planId");
        String taskId = taskId(id, "III.1");
        as("chuyen.vien.phong").get(PLANS + "/" + id).then().statusCode(200).body("document", notNullValue());
        listed("chuyen.vien.phong", id, true);
        act(id + "/issuance", drafted.header("ETag"), ISSUE.formatted("903/KH-SKHĐT"));
        String etag = task("chuyen.vien.phong", id, taskId).header("ETag");
        actAs("chuyen.vien.phong", id + "/tasks/" + taskId + "/completion", etag, "{\"completedOn\": \"2022-01-10\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("COMPLETED"));
    }

    @Test
    void whoever_belongs_to_no_organisation_drafts_no_plan() {
        as("vo.don.vi")
                .contentType("application/json")
                .header("Idempotency-Key", key())
                .body(understood())
                .post(PLANS)
                .then()
                .statusCode(403)
                .body("code", equalTo("ORGANISATION_NEEDED"));
    }

    @Test
    void a_successor_takes_the_plan_over_on_its_day() throws IOException {
        PlanId id = new PlanId(Ids.newId());
        var draft = PlanReader.read(Files.readAllBytes(SAMPLE.toPath()), SAMPLE.getName());
        Outcome drafted = commands.send(
                new DraftPlan(id, draft, "e".repeat(64), PublishedDirectory.MERGED, Optional.empty(), Ids.newId()),
                CommandContext.machine("test"));
        clock.standAt("2022-06-30T09:00");
        as("can.bo.khac").get(PLANS + "/" + id).then().statusCode(404);
        clock.standAt("2022-07-01T09:00");
        as("can.bo.khac").get(PLANS + "/" + id).then().statusCode(200);
        as("van.phong").get(PLANS + "/" + id).then().statusCode(404);
        actAs("can.bo.khac", id + "/discards", "\"" + drafted.position() + "\"", "{\"reason\": \"Sáp nhập\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("DISCARDED"));
    }

    private static void listed(String login, String id, boolean shown) {
        await().untilAsserted(() ->
                as("van.phong.tinh").get(PLANS + "?year=2027&limit=200").then().body("items.planId", hasItem(id)));
        as(login)
                .get(PLANS + "?year=2027&limit=200")
                .then()
                .statusCode(200)
                .body("items.planId", shown ? hasItem(id) : not(hasItem(id)));
    }

    private static Map<String, Object> understood() {
        Map<String, Object> understood = new HashMap<>(read(SAMPLE).<String, Object>getMap(""));
        understood.put("sourceHash", (key() + key()).replace("-", ""));
        return understood;
    }

    private static Response drafted() {
        Response drafted = Requests.confirm(understood());
        drafted.then().statusCode(201);
        return drafted;
    }
}
