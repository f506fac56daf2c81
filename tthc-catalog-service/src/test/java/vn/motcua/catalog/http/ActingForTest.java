package vn.motcua.catalog.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
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
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.MeetingClock;
import vn.motcua.catalog.ServicePlatform;

/** An officer who is posted to another department drafts there, when the request names it, and nowhere else. */
@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class ActingForTest {
    private static final String OFFICER = "can.bo.khac";
    private static final String OFFICERS = "/api/v1/officers";
    private static final String UNIT = "000.00.16.H37";
    private static final LocalDate TODAY = MeetingClock.TODAY;

    @BeforeEach
    void the_officer_is_posted_from_today_on() {
        Requests.registerOtherDepartment();
        posting("van.phong.tinh", "{\"officerId\": \"" + OFFICER + "\", \"organisation\": \"000.00.17.H37\"}")
                .post(OFFICERS)
                .then()
                .statusCode(anyOf(is(201), is(409)));
        String address = OFFICERS + "/" + OFFICER;
        posting("van.phong.tinh", """
                {"unit": "%s", "from": "%s", "to": "%s", "purpose": "SECONDMENT"}
                """.formatted(UNIT, TODAY, TODAY.plusDays(1)))
                .header("If-Match", as("van.phong.tinh").get(address).header("ETag"))
                .post(address + "/postings")
                .then()
                .statusCode(anyOf(is(200), is(409)));
    }

    private static RequestSpecification actingFor(String unit) {
        return as(OFFICER).header("Acting-For", unit);
    }

    @Test
    void what_the_unit_drafts_is_read_and_written_in_its_name() {
        Response draft = register(newCode(), content("Dự thảo của sở"));
        String address = PROCEDURES + "/" + draft.path("procedureId");
        as(OFFICER).get(address).then().statusCode(404).body("code", equalTo("PROCEDURE_UNKNOWN"));
        actingFor(UNIT).get(address).then().statusCode(200).body("draft", notNullValue());
        actingFor(UNIT)
                .contentType(ContentType.JSON)
                .header("If-Match", draft.header("ETag"))
                .body(content("Người được cử đến soạn"))
                .put(address + "/draft")
                .then()
                .statusCode(200)
                .body("draft.content.name", equalTo("Người được cử đến soạn"));
    }

    @Test
    void a_unit_without_a_posting_is_refused_whoever_asks() {
        String address = PROCEDURES + "/"
                + register(newCode(), content("Dự thảo của sở")).path("procedureId");
        for (String unit : new String[] {"000.00.00.H37", "000.00.99.H37"}) {
            actingFor(unit).get(address).then().statusCode(403).body("code", equalTo("POSTING_NOT_IN_FORCE"));
        }
        given().header("Acting-For", UNIT)
                .get(address)
                .then()
                .statusCode(403)
                .body("code", equalTo("POSTING_NOT_IN_FORCE"));
    }
}
