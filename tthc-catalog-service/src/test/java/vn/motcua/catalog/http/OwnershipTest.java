package vn.motcua.catalog.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static vn.motcua.catalog.http.Requests.PROCEDURES;
import static vn.motcua.catalog.http.Requests.as;
import static vn.motcua.catalog.http.Requests.content;
import static vn.motcua.catalog.http.Requests.newCode;
import static vn.motcua.catalog.http.Requests.newNumber;
import static vn.motcua.catalog.http.Requests.posting;
import static vn.motcua.catalog.http.Requests.register;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.ServicePlatform;

/** What the office of another department, and whoever has no unit, may do to what is not theirs: nothing. */
@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class OwnershipTest {
    private static final String ORGANISATIONS = "/api/v1/organisations";
    private static final List<String> OUTSIDERS = List.of("can.bo.khac", "vo.don.vi");

    @BeforeEach
    void the_other_department_is_in_the_directory() {
        Requests.registerOtherDepartment();
    }

    private static String refusalOf(String outsider, String ofTheOther) {
        return outsider.equals("vo.don.vi") ? "ACTOR_WITHOUT_ORGANISATION" : ofTheOther;
    }

    @Test
    void another_department_closes_nobody_and_takes_over_nothing() {
        Response own = given().queryParam("code", "000.00.16.H37").get(ORGANISATIONS);
        String address = ORGANISATIONS + "/" + own.path("items[0].organisationId");
        String etag = given().get(address).header("ETag");
        for (String outsider : OUTSIDERS) {
            for (var attempt : List.of(
                    List.of("/closure", "{\"effectiveTo\": \"2026-06-30\", \"successors\": [\"000.00.17.H37\"]}"),
                    List.of("/names", "{\"name\": \"Tên khác\", \"effectiveFrom\": \"2026-06-30\"}"),
                    List.of("/moves", "{\"parent\": \"000.00.17.H37\", \"effectiveFrom\": \"2026-06-30\"}"),
                    List.of("/working-hours", """
                            {"effectiveFrom": "2026-04-16", "sessions": [{"from": "07:00:00", "to": "11:30:00"}]}
                            """))) {
                posting(outsider, attempt.get(1))
                        .header("If-Match", etag)
                        .post(address + attempt.get(0))
                        .then()
                        .statusCode(403)
                        .body("code", equalTo(refusalOf(outsider, "ORGANISATION_NOT_YOURS")));
            }
        }
        given().get(address).then().header("ETag", equalTo(etag));
    }

    @Test
    void years_and_rule_sets_are_the_provinces() {
        String ruleSet = given().get("/api/v1/rule-sets/RS2018").asString().replaceFirst("\"version\":\\d+,", "");
        for (String outsider : OUTSIDERS) {
            posting(outsider, "{\"year\": 2031, \"basis\": \"Thử\", \"days\": []}")
                    .post("/api/v1/calendar/years")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo(refusalOf(outsider, "PROVINCE_OFFICE_ONLY")));
            posting(outsider, ruleSet)
                    .post("/api/v1/rule-sets")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo(refusalOf(outsider, "PROVINCE_OFFICE_ONLY")));
        }
    }

    @Test
    void a_draft_of_another_department_is_not_there() {
        Response draft = register(newCode(), content("Dự thảo của sở"));
        draft.then().statusCode(201).body("owner", equalTo("000.00.16.H37"));
        String address = PROCEDURES + "/" + draft.path("procedureId");
        as("van.phong").get(address).then().statusCode(200).body("draft", notNullValue());
        as("van.phong.tinh").get(address).then().statusCode(200).body("draft", notNullValue());
        for (String outsider : OUTSIDERS) {
            as(outsider).get(address).then().statusCode(404).body("code", equalTo("PROCEDURE_UNKNOWN"));
            as(outsider)
                    .contentType("application/json")
                    .header("If-Match", draft.header("ETag"))
                    .body(content("Của người khác"))
                    .put(address + "/draft")
                    .then()
                    .statusCode(outsider.equals("vo.don.vi") ? 403 : 404)
                    .body("code", equalTo(refusalOf(outsider, "PROCEDURE_UNKNOWN")));
        }
        posting("can.bo.khac", """
                {"code": "%s", "owner": "000.00.16.H37", "content": %s}
                """.formatted(newCode(), content("Hộ người khác")))
                .post(PROCEDURES)
                .then()
                .statusCode(403)
                .body("code", equalTo("PROCEDURE_OWNER_NOT_YOURS"));
    }

    @Test
    void a_department_publishes_nothing_in_the_provinces_name() {
        String id = register(newCode(), content("Chưa công bố")).path("procedureId");
        for (String office : List.of("van.phong", "can.bo.khac", "vo.don.vi")) {
            posting(office, """
                    {"number": "%s", "symbol": "QĐ-UBND", "issuer": "000.00.00.H37", "signedOn": "2026-01-12",
                     "effectiveOn": "2026-01-15", "signer": "Chủ tịch UBND tỉnh",
                     "items": [{"procedureId": "%s", "changeKind": "NEW"}]}
                    """.formatted(newNumber(), id))
                    .post(Requests.DECISIONS)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo(refusalOf(office, "ISSUER_NOT_YOURS")));
        }
    }

    @Test
    void officers_of_others_are_neither_listed_nor_shown() {
        String id = "officer-" + newNumber();
        posting("van.phong.tinh", "{\"officerId\": \"%s\", \"organisation\": \"000.00.16.H37\"}".formatted(id))
                .post("/api/v1/officers")
                .then()
                .statusCode(201);
        as("van.phong").get("/api/v1/officers/" + id).then().statusCode(200);
        for (String outsider : OUTSIDERS) {
            as(outsider).get("/api/v1/officers/" + id).then().statusCode(404);
            as(outsider)
                    .queryParam("unit", "000.00.16.H37")
                    .get("/api/v1/officers")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
        }
    }
}
