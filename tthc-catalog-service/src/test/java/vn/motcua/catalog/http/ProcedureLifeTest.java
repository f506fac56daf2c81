package vn.motcua.catalog.http;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.motcua.catalog.http.Requests.DECISIONS;
import static vn.motcua.catalog.http.Requests.PROCEDURES;
import static vn.motcua.catalog.http.Requests.as;
import static vn.motcua.catalog.http.Requests.content;
import static vn.motcua.catalog.http.Requests.decide;
import static vn.motcua.catalog.http.Requests.newCode;
import static vn.motcua.catalog.http.Requests.newNumber;
import static vn.motcua.catalog.http.Requests.posting;
import static vn.motcua.catalog.http.Requests.register;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.ServicePlatform;

@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class ProcedureLifeTest {
    private static final String WORKFLOW = """
            {"decisionNumber": "126/QĐ-UBND", "steps": [
              {"order": 1, "name": "Thẩm tra", "division": "Phòng Hộ tịch", "role": "Chuyên viên",
               "amount": %d, "unit": "HOUR"}]}
            """;

    @Test
    void a_procedure_goes_from_draft_to_a_version_to_its_repeal() {
        String code = newCode();
        Response draft = register(code, """
                {"name": "Đăng ký thử nghiệm", "field": {"code": "HT", "name": "Hộ tịch"}, "level": "PROVINCE",
                 "kind": "MINISTRY_PRESCRIBED", "sets": 0, "onlineLevel": "NONE"}
                """);
        draft.then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("draft.missingParts.part", hasSize(6))
                .body("draft.missingParts.label", hasItem("đ) thời hạn giải quyết"));
        String id = draft.path("procedureId");
        draft.then().header("Location", PROCEDURES + "/" + id);
        given().get(PROCEDURES + "/" + id).then().statusCode(404).body("code", equalTo("PROCEDURE_UNKNOWN"));
        decide(newNumber(), "2026-01-15", "NEW", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("PROCEDURE_INCOMPLETE"))
                .body("detail", containsString("b) trình tự thực hiện"));

        Response written = as("van.phong")
                .contentType(ContentType.JSON)
                .header("If-Match", draft.header("ETag"))
                .body(content("Đăng ký thử nghiệm " + code))
                .put(PROCEDURES + "/" + id + "/draft");
        written.then().statusCode(200).body("draft.missingParts", hasSize(0));
        posting("van.phong", WORKFLOW.formatted(5))
                .header("If-Match", written.header("ETag"))
                .post(PROCEDURES + "/" + id + "/workflows")
                .then()
                .statusCode(409)
                .body("code", equalTo("WORKFLOW_EXCEEDS_TIME_LIMIT"));
        posting("van.phong", WORKFLOW.formatted(4))
                .header("If-Match", written.header("ETag"))
                .post(PROCEDURES + "/" + id + "/workflows")
                .then()
                .statusCode(200)
                .body("workflow.workflowVersion", equalTo(1));

        Response decision = decide(newNumber(), "2026-01-15", "NEW", id);
        decision.then().statusCode(201).body("items[0].versionNo", equalTo(1)).body("items[0].code", equalTo(code));
        given().get(DECISIONS + "/" + decision.path("decisionId"))
                .then()
                .statusCode(200)
                .header("ETag", decision.header("ETag"));
        Response shown = given().get(PROCEDURES + "/" + id);
        shown.then()
                .statusCode(200)
                .header("Cache-Control", startsWith("public, max-age="))
                .body("status", equalTo("PUBLISHED"))
                .body("versions[0].workflowVersion", equalTo(1))
                .body("versions[0].content.channels[0].timeOptions[0].fees[0].amount", equalTo(8000))
                .body("workflow", nullValue());
        given().header("If-None-Match", shown.header("ETag"))
                .get(PROCEDURES + "/" + id)
                .then()
                .statusCode(304);
        given().get(PROCEDURES + "/" + id + "/versions/1")
                .then()
                .statusCode(200)
                .body("versionNo", equalTo(1));
        given().get(PROCEDURES + "/" + id + "/versions/2")
                .then()
                .statusCode(404)
                .body("code", equalTo("PROCEDURE_VERSION_UNKNOWN"));

        await().untilAsserted(() -> listed(code, "2026-01-15", hasSize(1)));
        listed(code, "2026-01-14", hasSize(0));
        Response list = given().queryParam("q", "dang KY thu nghiem " + code).get(PROCEDURES);
        list.then().statusCode(200).body("items.code", hasItem(code)).header("Cache-Control", startsWith("public"));
        given().header("If-None-Match", list.header("ETag"))
                .queryParam("q", "dang KY thu nghiem " + code)
                .get(PROCEDURES)
                .then()
                .statusCode(304);

        decide(newNumber(), "2026-03-01", "ABOLISHED", id).then().statusCode(201);
        given().get(PROCEDURES + "/" + id)
                .then()
                .body("status", equalTo("REPEALED"))
                .body("repealedOn", equalTo("2026-03-01"));
        await().untilAsserted(() -> listed(code, "2026-03-01", hasSize(0)));
        listed(code, "2026-02-28", hasSize(1));
    }

    private static void listed(String code, String on, org.hamcrest.Matcher<? super java.util.Collection<?>> rows) {
        given().queryParam("code", code)
                .queryParam("on", on)
                .get(PROCEDURES)
                .then()
                .statusCode(200)
                .body("items", rows);
    }

    @Test
    void a_next_version_is_in_force_from_its_day_on() {
        String code = newCode();
        Response first = register(code, content("Tên cũ"));
        String id = first.path("procedureId");
        decide(newNumber(), "2026-01-15", "NEW", id).then().statusCode(201);
        String etag = as("van.phong").get(PROCEDURES + "/" + id).header("ETag");
        as("van.phong")
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(content("Tên mới"))
                .put(PROCEDURES + "/" + id + "/draft")
                .then()
                .statusCode(200)
                .body("draft.versionNo", equalTo(2));
        decide(newNumber(), "2026-02-01", "AMENDED", id).then().statusCode(201);
        await().untilAsserted(() -> name(code, "2026-02-01").then().body("items[0].name", equalTo("Tên mới")));
        name(code, "2026-01-31").then().body("items[0].name", equalTo("Tên cũ"));
        as("van.phong")
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(content("Muộn"))
                .put(PROCEDURES + "/" + id + "/draft")
                .then()
                .statusCode(412)
                .body("code", equalTo("VERSION_STALE"));
    }

    private static Response name(String code, String on) {
        return given().queryParam("code", code).queryParam("on", on).get(PROCEDURES);
    }

    @Test
    void a_secret_procedure_is_shown_to_the_office_alone() {
        String code = newCode();
        String secret = content("Thủ tục mật").replace("\"secretOrSpecial\": false", "\"secretOrSpecial\": true");
        String id = register(code, secret).path("procedureId");
        decide(newNumber(), "2026-01-15", "NEW", id).then().statusCode(201);
        as("van.phong").get(PROCEDURES + "/" + id).then().statusCode(200).header("Cache-Control", "private, no-store");
        given().get(PROCEDURES + "/" + id).then().statusCode(404);
        as("tiep.nhan").get(PROCEDURES + "/" + id).then().statusCode(404);
    }
}
