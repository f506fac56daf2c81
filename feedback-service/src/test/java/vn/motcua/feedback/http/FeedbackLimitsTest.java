package vn.motcua.feedback.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static vn.motcua.feedback.http.Requests.FEEDBACK;
import static vn.motcua.feedback.http.Requests.as;
import static vn.motcua.feedback.http.Requests.key;
import static vn.motcua.feedback.http.Requests.send;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.http.RateLimit;

@QuarkusTest
class FeedbackLimitsTest extends ServiceTest {
    private static final String TEN_DAYS = """
            {"effectiveFrom": "2026-11-02", "answerWorkingDays": 10, "rejectWorkingDays": 1, "publishWorkingDays": 3,
             "certainty": "CONFIRMED", "legalBasis": "Quyết định ví dụ"}""";

    @Inject
    RateLimit rates;

    @Test
    void the_province_sets_limits_from_a_day_on_and_what_was_sent_before_keeps_its_own() {
        given().get(FEEDBACK + "/limits")
                .then()
                .statusCode(200)
                .body("editions[0].limits.answerWorkingDays", equalTo(15))
                .body("editions[0].certainty", equalTo("REPORTED"));
        as("pakn")
                .header("Idempotency-Key", key())
                .body(TEN_DAYS)
                .post(FEEDBACK + "/limits")
                .then()
                .statusCode(403);
        for (String login : List.of("van.phong", "can.bo.khac", "vo.don.vi")) {
            as(login)
                    .header("Idempotency-Key", key())
                    .body(TEN_DAYS)
                    .post(FEEDBACK + "/limits")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("LIMITS_NOT_YOURS"));
        }
        as("van.phong.tinh")
                .header("Idempotency-Key", key())
                .body(TEN_DAYS)
                .post(FEEDBACK + "/limits")
                .then()
                .statusCode(201)
                .body("limits.version", greaterThan(1));
        as("van.hanh")
                .header("Idempotency-Key", key())
                .body(TEN_DAYS.replace("2026-11-02", "2026-03-01"))
                .post(FEEDBACK + "/limits")
                .then()
                .statusCode(409)
                .body("code", equalTo("LIMITS_BACKDATED"));

        send().then().body("limits.answerWorkingDays", equalTo(15));
        clock.standAt("2026-11-02T09:00");
        send().then()
                .body("limits.answerWorkingDays", equalTo(10))
                .body("dueAt", equalTo("2026-11-16T10:00:00Z"))
                .body("rejectDueAt", equalTo("2026-11-03T10:00:00Z"));
    }

    @Test
    void whoever_has_no_login_is_let_through_more_slowly() {
        assertThat(rates).isEqualTo(new RateLimit(5_000, 50));
    }
}
