package vn.motcua.plan.http;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.motcua.plan.http.PublishedDirectory.DIVISION;
import static vn.motcua.plan.http.PublishedDirectory.OTHER_DIVISION;
import static vn.motcua.plan.http.Requests.PLANS;
import static vn.motcua.plan.http.Requests.act;
import static vn.motcua.plan.http.Requests.actAs;
import static vn.motcua.plan.http.Requests.as;
import static vn.motcua.plan.http.Requests.confirm;
import static vn.motcua.plan.http.Requests.key;
import static vn.motcua.plan.http.Requests.task;
import static vn.motcua.plan.http.Requests.taskId;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.plan.ServicePlatform;
import vn.motcua.plan.TestClock;

/** A draft gets tasks and loses them in place; who leads one works on it, and no other division. */
@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class DraftTasksTest {
    private static final String ADDED = """
        {"ref": "%s", "label": "9", "group": "I", "content": "Niêm yết công khai", "schedule": {"type": "UNSPECIFIED", "verbatim": ""},
         "leadUnits": [{"kind": "UNIT", "name": "%s"}], "reason": "Bản giấy có thêm một dòng"}
        """;

    @Inject
    TestClock clock;

    @Inject
    PublishedDirectory directory;

    @BeforeEach
    void the_directory_is_known() {
        clock.standAt("2022-01-10T09:00");
        directory.isKnown();
    }

    @Test
    void tasks_are_added_and_dropped_in_the_version_of_the_draft() {
        Response drafted = drafted();
        String id = drafted.path("planId");
        Response added = added(id, drafted, "I.2", "Đơn vị " + DIVISION);
        added.then().statusCode(200).body("tasks", equalTo(2)).body("corrections", hasSize(1));
        task("van.phong", id, taskId(id, "I.2"))
                .then()
                .statusCode(200)
                .body("position", equalTo(2))
                .body("leadUnits[0].organisation", equalTo(DIVISION));
        added(id, drafted, "I.3", "Ai đó").then().statusCode(412);
        added(id, added, "I.2", "Ai đó").then().statusCode(409).body("code", equalTo("TASK_REF_TAKEN"));

        String first = taskId(id, "I.1");
        Response dropped = dropped(id, added, first);
        dropped.then().statusCode(200).body("tasks", equalTo(1)).body("corrections", hasSize(2));
        task("van.phong", id, first).then().statusCode(404).body("code", equalTo("TASK_UNKNOWN"));
        await().untilAsserted(() ->
                as("van.phong").get(PLANS + "/" + id + "/tasks").then().body("items.ref", not(hasItem("I.1"))));
        await().untilAsserted(() -> as("van.phong")
                .get(PLANS + "?year=2031&limit=200")
                .then()
                .body("items.find { it.planId == '" + id + "' }.tasks", equalTo(1)));
        dropped(id, dropped, first).then().statusCode(404).body("code", equalTo("TASK_UNKNOWN"));
        dropped(id, dropped, taskId(id, "I.2")).then().statusCode(422).body("code", equalTo("DRAFT_INCOMPLETE"));
    }

    @Test
    void a_division_works_on_what_it_leads_and_on_what_nobody_is_known_to_lead() {
        Response drafted = drafted();
        String id = drafted.path("planId");
        Response own = added(id, drafted, "I.2", "Đơn vị " + DIVISION);
        Response others = added(id, own, "I.3", "đơn vị " + OTHER_DIVISION);
        act(
                        id + "/issuance",
                        others.header("ETag"),
                        "{\"number\": \"31/KH-SNV\", \"issuedOn\": \"2022-01-10\", \"signer\": \"GIÁM ĐỐC\"}")
                .then()
                .statusCode(200);

        task("van.phong", id, taskId(id, "I.1")).then().body("leadUnits[0].organisation", nullValue());
        reported("chuyen.vien.phong", id, "I.1").then().statusCode(200);
        reported("chuyen.vien.phong", id, "I.2").then().statusCode(200);
        reported("chuyen.vien.phong", id, "I.3").then().statusCode(403).body("code", equalTo("TASK_NOT_YOURS"));
        reported("van.phong", id, "I.3").then().statusCode(200);
    }

    private static Response drafted() {
        String hash = (key() + key()).replace("-", "");
        return confirm("""
            {"sourceHash": "%s", "draft": {"head": {"title": "Kế hoạch năm 2031", "planYear": 2031}, "tasks": [
              {"ref": "I.1", "label": "1", "group": "I", "content": "Lập danh sách", "scheduleInherited": false, "line": 1,
               "schedule": {"type": "UNSPECIFIED", "verbatim": ""},
               "lead": {"units": [{"kind": "UNIT", "name": "Phòng Tiếp dân"}], "inherited": false}}]}}
            """.formatted(hash));
    }

    private static Response added(String id, Response version, String ref, String lead) {
        return act(id + "/tasks", version.header("ETag"), ADDED.formatted(ref, lead));
    }

    private static Response dropped(String id, Response version, String taskId) {
        return act(id + "/tasks/" + taskId + "/drops", version.header("ETag"), "{\"reason\": \"Đọc sai\"}");
    }

    private static Response reported(String login, String id, String ref) {
        String taskId = taskId(id, ref);
        String etag = task(login, id, taskId).header("ETag");
        return actAs(login, id + "/tasks/" + taskId + "/progress-reports", etag, "{\"percent\": 50}");
    }
}
