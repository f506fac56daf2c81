package vn.motcua.dashboard.read.planboard;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dashboard.ServicePlatform;
import vn.motcua.dashboard.TestClock;
import vn.motcua.local.TestPlatform;

/** An officer who is posted to a department reads its boards for it, on the days of the posting. */
@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class ActingForTest {
    private static final String SECONDED = "can.bo.khac";
    private static final String LIST = "/api/v1/boards";
    private static final String BOARD = LIST + "/plan/" + Samples.PLAN;
    private static final String PLAN = Samples.PLAN.toString();

    @Inject
    TestClock clock;

    @BeforeEach
    void the_posting_has_arrived() {
        clock.standAt("2026-03-03T09:00");
        PublishedOnce.samples();
        await().until(() -> actingFor(Samples.DEPARTMENT).get(BOARD).statusCode() == 200);
    }

    @Test
    void the_unit_acted_for_decides_which_boards_are_read() {
        asSeconded().get(BOARD).then().statusCode(404).body("code", equalTo("PLAN_UNKNOWN_HERE"));
        asSeconded().get(LIST + "?limit=200").then().body("items.planId", not(hasItem(PLAN)));
        actingFor(Samples.DEPARTMENT)
                .get(LIST + "?limit=200")
                .then()
                .statusCode(200)
                .body("items.planId", hasItem(PLAN))
                .body("items.planId", not(hasItem(Samples.PLAN_OF_ANOTHER.toString())));
        actingFor(Samples.DEPARTMENT).get(BOARD + "/dossiers?list=LATE").then().statusCode(200);
    }

    @Test
    void on_other_days_and_for_other_units_it_is_refused() {
        refused(actingFor("000.00.00.H37").get(BOARD));
        clock.standAt("2026-03-01T09:00");
        refused(actingFor(Samples.DEPARTMENT).get(BOARD));
        clock.standAt("2026-03-20T23:59");
        actingFor(Samples.DEPARTMENT).get(BOARD).then().statusCode(200);
        clock.standAt("2026-03-21T00:00");
        refused(actingFor(Samples.DEPARTMENT).get(BOARD));
        refused(actingFor(Samples.DEPARTMENT).get(BOARD + "/stream"));
    }

    private static void refused(Response answer) {
        answer.then().statusCode(403).body("code", equalTo("POSTING_NOT_IN_FORCE"));
    }

    private static RequestSpecification asSeconded() {
        return given().auth().oauth2(TestPlatform.shared().token(SECONDED));
    }

    private static RequestSpecification actingFor(String unit) {
        return asSeconded().header("Acting-For", unit);
    }
}
