package vn.motcua.catalog.http;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
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
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.MeetingClock;
import vn.motcua.catalog.ServicePlatform;

@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class WithdrawVersionTest {
    private static final String REASON = "{\"reason\": \"Ghi nhầm ngày hiệu lực\"}";
    private static final LocalDate TO_COME = MeetingClock.TODAY.plusDays(40);

    private static Response withdraw(String user, String address, int versionNo) {
        return posting(user, REASON)
                .header("If-Match", as("van.phong").get(address).header("ETag"))
                .post(address + "/versions/" + versionNo + "/withdrawal");
    }

    @Test
    void a_version_to_come_is_withdrawn_and_the_one_before_goes_on() {
        String code = newCode();
        Response first = register(code, content("Tên cũ"));
        String id = first.path("procedureId");
        String address = PROCEDURES + "/" + id;
        decide(newNumber(), "2026-01-15", "NEW", id).then().statusCode(201);
        as("van.phong")
                .contentType(ContentType.JSON)
                .header("If-Match", as("van.phong").get(address).header("ETag"))
                .body(content("Tên sai"))
                .put(address + "/draft")
                .then()
                .statusCode(200);
        decide(newNumber(), TO_COME.toString(), "AMENDED", id).then().statusCode(201);
        await().untilAsserted(() -> named(code, "Tên sai"));

        withdraw("van.phong", address, 2).then().statusCode(403).body("code", equalTo("ISSUER_NOT_YOURS"));
        withdraw("van.phong.tinh", address, 1)
                .then()
                .statusCode(409)
                .body("code", equalTo("PROCEDURE_VERSION_IN_FORCE"));
        withdraw("van.phong.tinh", address, 2)
                .then()
                .statusCode(200)
                .body("versions.versionNo", equalTo(List.of(1)))
                .body("withdrawals[0].versionNo", equalTo(2))
                .body("withdrawals[0].reason", equalTo("Ghi nhầm ngày hiệu lực"))
                .body("draft.versionNo", equalTo(3))
                .body("draft.content.name", equalTo("Tên sai"));
        withdraw("van.phong.tinh", address, 2)
                .then()
                .statusCode(409)
                .body("code", equalTo("PROCEDURE_VERSION_WITHDRAWN"));

        await().untilAsserted(() -> named(code, "Tên cũ"));
        given().get(address + "/versions/2").then().statusCode(404);
        given().get(address)
                .then()
                .body("withdrawals[0].withdrawnAt", notNullValue())
                .body("withdrawals[0].reason", nullValue())
                .body("withdrawals[0].reasonRef", nullValue());
        as("van.phong").get(address).then().body("withdrawals[0].reason", equalTo("Ghi nhầm ngày hiệu lực"));
    }

    private static void named(String code, String name) {
        given().queryParam("code", code)
                .queryParam("on", TO_COME.toString())
                .get(PROCEDURES)
                .then()
                .body("items.name", equalTo(List.of(name)));
    }

    @Test
    void the_only_version_is_withdrawn_and_nothing_is_public_any_more() {
        String code = newCode();
        Response draft = register(code, content("Sai hẳn"));
        String id = draft.path("procedureId");
        String address = PROCEDURES + "/" + id;
        decide(newNumber(), TO_COME.toString(), "NEW", id).then().statusCode(201);
        given().get(address).then().statusCode(200);
        withdraw("van.phong.tinh", address, 1).then().statusCode(200).body("status", equalTo("DRAFT"));
        given().get(address).then().statusCode(404);
        await().untilAsserted(() -> given().queryParam("code", code)
                .queryParam("on", TO_COME.toString())
                .get(PROCEDURES)
                .then()
                .body("items", hasSize(0)));
    }

    @Test
    void a_reason_is_obligatory() {
        String address =
                PROCEDURES + "/" + register(newCode(), content("Không lý do")).path("procedureId");
        for (String body : List.of("{}", "{\"reason\": \" \"}")) {
            posting("van.phong.tinh", body)
                    .header("If-Match", "\"1\"")
                    .post(address + "/versions/1/withdrawal")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("#/reason"));
        }
    }
}
