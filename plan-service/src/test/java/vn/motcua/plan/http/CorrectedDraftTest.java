package vn.motcua.plan.http;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.motcua.plan.http.Requests.confirm;
import static vn.motcua.plan.http.Requests.task;
import static vn.motcua.plan.http.Requests.taskId;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.plan.ServicePlatform;

/** A draft comes back as a person left it: what is wrong is told by its place, and nothing that cannot be read is stored. */
@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class CorrectedDraftTest {
    private static final String TASK =
            "{'ref': 'I.1', 'label': '1', 'group': 'I', 'content': 'Lập danh sách', 'schedule': {'type': 'UNSPECIFIED', 'verbatim': ''}, 'scheduleInherited': false, 'line': 1}";

    @Test
    void a_draft_without_a_head_is_told_so() {
        corrected("{}").then().statusCode(422).body("errors.pointer", contains("#/draft/head"));
    }

    @Test
    void what_a_draft_leaves_out_is_empty() {
        Response drafted = corrected(draft(TASK));
        drafted.then().statusCode(201).body("tasks", equalTo(1)).body("legalBases", hasSize(0));
        String id = drafted.jsonPath().getString("planId");
        task("van.phong", id, taskId(id, "I.1")).then().statusCode(200).body("leadUnits", hasSize(0));
    }

    @Test
    void all_that_is_wrong_is_told_at_once_by_its_place() {
        String broken =
                "{'ref': ' ', 'label': '2', 'group': 'I', 'lead': {'units': [{'name': 'Văn phòng'}], 'inherited': false}, 'scheduleInherited': false, 'line': 2}";
        String unfinished = TASK.replace("'I.1'", "'I.3'")
                .replace(
                        "{'type': 'UNSPECIFIED', 'verbatim': ''}",
                        "{'type': 'PERIOD', 'from': '2026-01-01', 'verbatim': 'Quý I'}");

        corrected(draft(TASK + ", " + broken + ", " + unfinished + ", null, " + TASK))
                .then()
                .statusCode(422)
                .body("code", equalTo("FIELDS_INVALID"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "#/draft/tasks/1/ref",
                                "#/draft/tasks/1/content",
                                "#/draft/tasks/1/schedule",
                                "#/draft/tasks/1/lead/units/0/kind",
                                "#/draft/tasks/2/schedule/to",
                                "#/draft/tasks/2/schedule/granularity",
                                "#/draft/tasks/3",
                                "#/draft/tasks/4/ref"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'schedule': {'type': 'COMPOSITE', 'verbatim': 'Quý I'}",
                "'schedule': {'type': 'PERIODS', 'periods': [null], 'verbatim': 'Quý I'}",
                "'schedule': {'type': 'SOME_DAY', 'verbatim': 'Quý I'}",
                "'products': 'Báo cáo'"
            })
    void what_is_no_draft_is_malformed(String field) {
        corrected(draft(
                        "{'ref': 'I.1', 'label': '1', 'group': 'I', 'content': 'Lập danh sách', 'scheduleInherited': false, 'line': 1, "
                                + field + "}"))
                .then()
                .statusCode(400);
    }

    private static String draft(String tasks) {
        return "{'head': {'title': 'Kế hoạch năm 2026', 'planYear': 2026}, 'tasks': [" + tasks + "]}";
    }

    private static Response corrected(String draft) {
        String hash = (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
        return confirm("{\"sourceHash\": \"" + hash + "\", \"draft\": " + draft.replace('\'', '"') + "}");
    }
}
