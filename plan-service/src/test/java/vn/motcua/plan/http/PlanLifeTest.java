package vn.motcua.plan.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static vn.motcua.plan.http.Requests.PLANS;
import static vn.motcua.plan.http.Requests.act;
import static vn.motcua.plan.http.Requests.as;
import static vn.motcua.plan.http.Requests.confirm;
import static vn.motcua.plan.http.Requests.read;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
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
                .body("tasks.find { it.taskId == 'III.4' }.state", equalTo("IN_PROGRESS"));
        act(id + "/tasks/XX.9/progress-reports", reported.header("ETag"), "{\"percent\":60}")
                .then()
                .statusCode(404)
                .body("code", equalTo("TASK_UNKNOWN"));

        clock.standAt("2022-02-01T09:00");
        as("lanh.dao")
                .get(PLANS + "/" + id)
                .then()
                .statusCode(200)
                .body("tasks.find { it.taskId == 'I.1' }.dueOn", equalTo("2022-01-31"))
                .body("tasks.find { it.taskId == 'I.1' }.overdue", equalTo(true));

        act(id + "/tasks/I.1/completion", reported.header("ETag"), "{\"completedOn\":\"2022-02-02\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("DATE_IN_FUTURE"));
        Response completed =
                act(id + "/tasks/I.1/completion", reported.header("ETag"), "{\"completedOn\":\"2022-01-28\"}");
        completed
                .then()
                .statusCode(200)
                .body("tasks.find { it.taskId == 'I.1' }.state", equalTo("COMPLETED"))
                .body("tasks.find { it.taskId == 'I.1' }.overdue", equalTo(false));
        act(id + "/tasks/I.1/completion", completed.header("ETag"), "{\"completedOn\":\"2022-01-28\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("TASK_ALREADY_COMPLETED"));

        await().untilAsserted(() -> as("lanh.dao")
                .get(PLANS + "?year=2022")
                .then()
                .statusCode(200)
                .body("items.find { it.planId == '" + id + "' }.tasksCompleted", equalTo(1))
                .body("items.find { it.planId == '" + id + "' }.organisation", equalTo("000.00.16.H37"))
                .body("asOf", notNullValue()));
    }

    @Test
    void the_same_document_is_imported_once() {
        JsonPath understood = read(CCHC_2026);
        confirm(understood.getMap("")).then().statusCode(201);
        confirm(understood.getMap("")).then().statusCode(409).body("code", equalTo("PLAN_ALREADY_IMPORTED"));
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
