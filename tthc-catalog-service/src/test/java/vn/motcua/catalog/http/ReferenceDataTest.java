package vn.motcua.catalog.http;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;
import static vn.motcua.catalog.http.Requests.as;
import static vn.motcua.catalog.http.Requests.posting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.ServicePlatform;

@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class ReferenceDataTest {
    private static final String YEARS = "/api/v1/calendar/years";
    private static final String RULE_SETS = "/api/v1/rule-sets";
    private static final String ORGANISATIONS = "/api/v1/organisations";

    @BeforeEach
    void shipped_data_are_announced() {
        await().untilAsserted(() -> given().get(ORGANISATIONS)
                .then()
                .statusCode(200)
                .body("items.code", hasItems("000.00.00.H37", "000.00.16.H37")));
    }

    @Test
    void the_calendar_and_the_rule_sets_come_with_the_product() {
        given().get(YEARS).then().statusCode(200).body("items.year", hasItems(2022, 2023, 2024, 2025, 2026, 2027));
        Response year = given().get(YEARS + "/2026");
        year.then()
                .statusCode(200)
                .header("Cache-Control", startsWith("public"))
                .body("version", equalTo(1))
                .body("days.find { it.date == '2026-01-10' }.kind", equalTo("COMPENSATED_WORKDAY"));
        given().header("If-None-Match", year.header("ETag"))
                .get(YEARS + "/2026")
                .then()
                .statusCode(304);
        given().get(RULE_SETS + "?on=2025-06-30").then().body("items.code", contains("RS2018"));
        given().get(RULE_SETS + "?on=2025-07-01").then().body("items.code", contains("RS2025"));
        given().get(RULE_SETS + "/RS2025a").then().statusCode(200).body("certainty", equalTo("UNCERTAIN"));
    }

    @Test
    void what_was_not_announced_is_not_there() {
        given().get(YEARS + "/1999").then().statusCode(404).body("code", equalTo("CALENDAR_YEAR_UNKNOWN"));
        given().get(RULE_SETS + "/RS1999").then().statusCode(404).body("code", equalTo("RULE_SET_UNKNOWN"));
        given().get(ORGANISATIONS + "/0198c2f4-7000-7a11-8c22-000000000001")
                .then()
                .statusCode(404)
                .body("code", equalTo("ORGANISATION_UNKNOWN"));
        given().get("/api/v1/publication-decisions/0198c2f4-7000-7a11-8c22-000000000001")
                .then()
                .statusCode(404)
                .body("code", equalTo("DECISION_UNKNOWN"));
    }

    @Test
    void an_operator_announces_a_year_and_replaces_it() {
        String body = """
                {"year": 2030, "basis": "Thông báo thử", "days": [
                  {"date": "2030-01-01", "kind": "DAY_OFF", "name": {"vi": "Tết Dương lịch", "en": "New Year"},
                   "certainty": "BY_LAW", "source": "Bộ luật Lao động"}]}
                """;
        posting("van.hanh", body)
                .post(YEARS)
                .then()
                .statusCode(201)
                .header("Location", YEARS + "/2030")
                .body("version", equalTo(1));
        posting("van.phong.tinh", body).post(YEARS).then().statusCode(201).body("version", equalTo(2));
        posting("chuyen.vien", body).post(YEARS).then().statusCode(403);
        posting("van.hanh", body.replace("2030-01-01", "2031-01-01"))
                .post(YEARS)
                .then()
                .statusCode(409)
                .body("code", equalTo("CALENDAR_DAY_INVALID"));
    }

    @Test
    void a_rule_set_is_replaced_under_its_code() {
        String shipped = given().get(RULE_SETS + "/RS2018").asString();
        String body = shipped.replaceFirst("\"version\":\\d+,", "")
                .replace("\"supplementRequestsMax\":1", "\"supplementRequestsMax\":2");
        posting("van.hanh", body)
                .post(RULE_SETS)
                .then()
                .statusCode(201)
                .header("Location", RULE_SETS + "/RS2018")
                .body("rules.supplementRequestsMax", equalTo(2));
        posting("van.hanh", body.replace("RS2018", "RS2017"))
                .post(RULE_SETS)
                .then()
                .statusCode(409)
                .body("code", equalTo("RULE_SET_DAY_TAKEN"));
    }

    @Test
    void an_organisation_is_registered_changes_its_hours_and_ends() {
        String code = "000.00." + ThreadLocalRandom.current().nextInt(17, 100) + ".H"
                + ThreadLocalRandom.current().nextInt(38, 99);
        String body = """
                {"code": "%s", "name": "Sở Thử nghiệm", "kind": "DEPARTMENT", "parent": "000.00.00.H37",
                 "effectiveFrom": "2025-07-01"}
                """.formatted(code);
        Response registered = posting("van.phong.tinh", body).post(ORGANISATIONS);
        registered.then().statusCode(201);
        String address = registered.header("Location");
        posting("van.phong.tinh", body)
                .post(ORGANISATIONS)
                .then()
                .statusCode(409)
                .body("code", equalTo("ORGANISATION_CODE_TAKEN"));
        Response hours = posting("van.phong.tinh", """
                {"effectiveFrom": "2026-04-16", "sessions": [{"from": "07:00:00", "to": "11:30:00"}]}
                """)
                .header("If-Match", registered.header("ETag"))
                .post(address + "/working-hours");
        hours.then().statusCode(200).body("workingHours[0].sessions[0].from", equalTo("07:00:00"));
        posting("van.phong.tinh", "{\"effectiveTo\": \"2026-06-30\", \"successors\": [\"000.00.16.H37\"]}")
                .header("If-Match", hours.header("ETag"))
                .post(address + "/closure")
                .then()
                .statusCode(200)
                .body("effectiveTo", equalTo("2026-06-30"));
        as("van.phong.tinh").get(address).then().statusCode(200).body("successors", contains("000.00.16.H37"));
        await().untilAsserted(() -> given().queryParam("q", "so thu NGHIEM")
                .get(ORGANISATIONS)
                .then()
                .body("items.code", hasItem(code)));
    }
}
