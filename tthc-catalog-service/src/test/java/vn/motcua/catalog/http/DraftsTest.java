package vn.motcua.catalog.http;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.motcua.catalog.http.Requests.PROCEDURES;
import static vn.motcua.catalog.http.Requests.as;
import static vn.motcua.catalog.http.Requests.content;
import static vn.motcua.catalog.http.Requests.newCode;
import static vn.motcua.catalog.http.Requests.posting;
import static vn.motcua.catalog.http.Requests.register;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Collection;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.ServicePlatform;

/** Drafts are listed for the office of their owner and for those above; they are mended in place and given up with a reason. */
@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class DraftsTest {
    private static final String DRAFTS = "/api/v1/procedure-drafts";
    private static final String STEPS = """
            {"steps": [{"order": 1, "name": "Thẩm tra", "division": "Phòng Hộ tịch", "role": "Chuyên viên",
                        "amount": %d, "unit": "HOUR"}]}
            """;

    @BeforeEach
    void the_other_department_is_in_the_directory() {
        Requests.registerOtherDepartment();
    }

    private static Response drafting(String address, String etag, int hours) {
        return as("van.phong")
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(STEPS.formatted(hours))
                .put(address + "/workflow-draft");
    }

    private static void listed(String user, String code, Matcher<? super Collection<?>> rows) {
        as(user).queryParam("q", code).get(DRAFTS).then().statusCode(200).body("items", rows);
    }

    @Test
    void drafts_are_listed_for_their_owner_and_those_above_alone() {
        String code = newCode();
        Response draft = register(code, content("Dự thảo một"));
        await().untilAsserted(() -> listed("van.phong", code, hasSize(1)));
        as("van.phong")
                .queryParam("q", "du thao mot")
                .queryParam("draft", "PROCEDURE")
                .queryParam("owner", "000.00.16.H37")
                .queryParam("limit", 1)
                .get(DRAFTS)
                .then()
                .statusCode(200)
                .body("items.drafts[0]", contains("PROCEDURE"))
                .body("items[0].name", equalTo("Dự thảo một"));
        listed("van.phong.tinh", code, hasSize(1));
        listed("can.bo.khac", code, hasSize(0));
        listed("vo.don.vi", code, hasSize(0));
        as("tiep.nhan").get(DRAFTS).then().statusCode(403);
        given().get(DRAFTS).then().statusCode(401);

        String address = PROCEDURES + "/" + draft.path("procedureId");
        posting("van.phong", "{\"reason\": \"Không soạn nữa\"}")
                .header("If-Match", draft.header("ETag"))
                .post(address + "/draft/withdrawal")
                .then()
                .statusCode(200)
                .body("draft", nullValue())
                .body("draftWithdrawals[0].reason", equalTo("Không soạn nữa"));
        await().untilAsserted(() -> listed("van.phong", code, hasSize(0)));
        posting("van.phong", "{\"reason\": \"Lần nữa\"}")
                .header("If-Match", as("van.phong").get(address).header("ETag"))
                .post(address + "/draft/withdrawal")
                .then()
                .statusCode(409)
                .body("code", equalTo("DRAFT_MISSING"));
    }

    @Test
    void a_workflow_is_drafted_mended_approved_and_the_next_draft_given_up() {
        String code = newCode();
        Response draft = register(code, content("Có quy trình"));
        String address = PROCEDURES + "/" + draft.path("procedureId");
        Response first = drafting(address, draft.header("ETag"), 3);
        first.then().statusCode(200).body("workflowDraft[0].amount", equalTo(3)).body("workflow", nullValue());
        Response mended = drafting(address, first.header("ETag"), 4);
        mended.then().statusCode(200).body("workflowDraft[0].amount", equalTo(4));
        Response approved = posting("van.phong", "{\"decisionNumber\": \"126/QĐ-UBND\"}")
                .header("If-Match", mended.header("ETag"))
                .post(address + "/workflows");
        approved.then()
                .statusCode(200)
                .body("workflow.steps[0].amount", equalTo(4))
                .body("workflowDraft", nullValue());
        Response next = drafting(address, approved.header("ETag"), 2);
        await().untilAsserted(() -> as("van.phong")
                .queryParam("q", code)
                .queryParam("draft", "WORKFLOW")
                .get(DRAFTS)
                .then()
                .body("items", hasSize(1)));
        Response withdrawn = posting("van.phong", "{\"reason\": \"Giữ quy trình cũ\"}")
                .header("If-Match", next.header("ETag"))
                .post(address + "/workflow-draft/withdrawal");
        withdrawn
                .then()
                .statusCode(200)
                .body("workflowDraft", nullValue())
                .body("workflow.workflowVersion", equalTo(1))
                .body("draftWithdrawals[0].draft", equalTo("WORKFLOW"));
        posting("van.phong", "{\"decisionNumber\": \"127/QĐ-UBND\"}")
                .header("If-Match", withdrawn.header("ETag"))
                .post(address + "/workflows")
                .then()
                .statusCode(409)
                .body("code", equalTo("WORKFLOW_DRAFT_MISSING"));
        as("can.bo.khac")
                .contentType(ContentType.JSON)
                .header("If-Match", withdrawn.header("ETag"))
                .body(STEPS.formatted(1))
                .put(address + "/workflow-draft")
                .then()
                .statusCode(404)
                .body("code", equalTo("PROCEDURE_UNKNOWN"));
        as("van.phong").get(address).then().body("draft", notNullValue());
    }
}
