package vn.motcua.plan.http;

import static org.hamcrest.Matchers.equalTo;
import static vn.motcua.plan.http.PublishedDirectory.DEPARTMENT;
import static vn.motcua.plan.http.PublishedDirectory.DIVISION;
import static vn.motcua.plan.http.PublishedDirectory.SECONDED;
import static vn.motcua.plan.http.Requests.PLANS;
import static vn.motcua.plan.http.Requests.as;
import static vn.motcua.plan.http.Requests.key;
import static vn.motcua.plan.http.Requests.read;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.File;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.plan.ServicePlatform;
import vn.motcua.plan.TestClock;

/** An officer who is posted to a department works on its plans, on the days of the posting and in its name alone. */
@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class ActingForTest {
    private static final File SAMPLE = new File("samples/plan-in-prose.txt");

    @Inject
    TestClock clock;

    @Inject
    PublishedDirectory directory;

    @BeforeEach
    void the_directory_is_known() {
        clock.standAt("2022-03-01T09:00");
        directory.isKnown();
    }

    @Test
    void the_plan_is_drafted_read_and_discarded_for_the_unit_acted_for() {
        Response drafted = drafted(actingFor(DEPARTMENT));
        drafted.then().statusCode(201).body("organisation", equalTo(DEPARTMENT));
        String plan = PLANS + "/" + drafted.path("planId");

        as("van.phong").get(plan).then().statusCode(200);
        actingFor(DEPARTMENT).get(plan).then().statusCode(200);
        as(SECONDED).get(plan).then().statusCode(404).body("code", equalTo("PLAN_UNKNOWN"));
        discarded(as(SECONDED), plan, drafted).then().statusCode(404).body("code", equalTo("PLAN_UNKNOWN"));
        discarded(actingFor(DEPARTMENT), plan, drafted).then().statusCode(200).body("state", equalTo("DISCARDED"));
    }

    @Test
    void on_other_days_and_for_other_units_it_is_refused() {
        refused(actingFor(DIVISION).get(PLANS));
        clock.standAt("2022-02-28T23:59");
        refused(actingFor(DEPARTMENT).get(PLANS));
        clock.standAt("2022-03-31T23:59");
        actingFor(DEPARTMENT).get(PLANS).then().statusCode(200);
        clock.standAt("2022-04-01T00:00");
        refused(actingFor(DEPARTMENT).get(PLANS));
        refused(drafted(actingFor(DEPARTMENT)));
    }

    private static Response drafted(RequestSpecification as) {
        Map<String, Object> understood = new HashMap<>(read(SAMPLE).<String, Object>getMap(""));
        understood.put("sourceHash", (key() + key()).replace("-", ""));
        return as.contentType("application/json")
                .header("Idempotency-Key", key())
                .body(understood)
                .post(PLANS);
    }

    private static Response discarded(RequestSpecification as, String plan, Response drafted) {
        return as.contentType("application/json")
                .header("Idempotency-Key", key())
                .header("If-Match", drafted.header("ETag"))
                .body("{\"reason\": \"Nhập nhầm\"}")
                .post(plan + "/discards");
    }

    private static void refused(Response answer) {
        answer.then().statusCode(403).body("code", equalTo("POSTING_NOT_IN_FORCE"));
    }

    private static RequestSpecification actingFor(String unit) {
        return as(SECONDED).header("Acting-For", unit);
    }
}
