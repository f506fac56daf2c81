package vn.motcua.catalog.http;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.motcua.catalog.http.Requests.as;
import static vn.motcua.catalog.http.Requests.posting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.ServicePlatform;

@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class OfficersTest {
    private static final String OFFICERS = "/api/v1/officers";
    private static final String OFFICE = "van.phong.tinh";

    @BeforeEach
    void shipped_data_are_announced() {
        await().untilAsserted(
                        () -> given().get("/api/v1/organisations").then().body("items.code", hasItem("000.00.16.H37")));
    }

    @Test
    void an_officer_is_posted_to_another_unit_and_leaves_it() {
        String id = "officer-" + UUID.randomUUID();
        String body = """
                {"officerId": "%s", "organisation": "000.00.16.H37", "position": "Chuyên viên", "focalRoles": ["ONE_STOP"]}
                """.formatted(id);
        Response registered = posting(OFFICE, body).post(OFFICERS);
        registered.then().statusCode(201).header("Location", OFFICERS + "/" + id);
        posting(OFFICE, body).post(OFFICERS).then().statusCode(409).body("code", equalTo("OFFICER_ALREADY_REGISTERED"));
        Response posted = posting(OFFICE, """
                {"unit": "000.00.00.H37", "from": "2026-01-15", "purpose": "SECONDMENT"}
                """)
                .header("If-Match", registered.header("ETag"))
                .post(OFFICERS + "/" + id + "/postings");
        posted.then().statusCode(200).body("postings.unit", contains("000.00.00.H37"));
        String end = OFFICERS + "/" + id + "/postings/" + posted.path("postings[0].postingId") + "/end";
        posting(OFFICE, "{\"lastDay\": \"2026-03-31\"}")
                .header("If-Match", registered.header("ETag"))
                .post(end)
                .then()
                .statusCode(412);
        Response ended = posting(OFFICE, "{\"lastDay\": \"2026-03-31\"}")
                .header("If-Match", posted.header("ETag"))
                .post(end);
        ended.then().statusCode(200).body("postings[0].to", equalTo("2026-03-31"));
        posting(OFFICE, "{\"organisation\": \"000.00.00.H37\", \"from\": \"2026-07-01\"}")
                .header("If-Match", ended.header("ETag"))
                .post(OFFICERS + "/" + id + "/moves")
                .then()
                .statusCode(200)
                .body("homes.organisation", contains("000.00.16.H37", "000.00.00.H37"));
        as(OFFICE).get(OFFICERS + "/" + id).then().statusCode(200).body("focalRoles", contains("ONE_STOP"));

        await().untilAsserted(() -> listed("000.00.00.H37", "2026-07-01", hasItem(id)));
        listed("000.00.00.H37", "2026-01-14", not(hasItem(id)));
        listed("000.00.00.H37", "2026-01-15", hasItem(id));
        listed("000.00.00.H37", "2026-04-01", not(hasItem(id)));
        listed("000.00.16.H37", "2026-06-30", hasItem(id));
        listed("000.00.16.H37", "2026-07-01", not(hasItem(id)));
    }

    private static void listed(String unit, String on, org.hamcrest.Matcher<? super Iterable<String>> officers) {
        as(OFFICE)
                .queryParam("unit", unit)
                .queryParam("on", on)
                .queryParam("limit", 200)
                .get(OFFICERS)
                .then()
                .statusCode(200)
                .body("items.officerId", officers);
    }

    @Test
    void who_is_an_officer_is_not_public() {
        given().get(OFFICERS).then().statusCode(401);
        given().get(OFFICERS + "/van.phong").then().statusCode(401);
        as("tiep.nhan").get(OFFICERS).then().statusCode(403);
        as(OFFICE)
                .get(OFFICERS + "/officer-" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("OFFICER_UNKNOWN"));
        posting(OFFICE, "{\"officerId\": \"Lương Văn Phòng\", \"organisation\": \"000.00.16.H37\"}")
                .post(OFFICERS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/officerId"));
    }
}
