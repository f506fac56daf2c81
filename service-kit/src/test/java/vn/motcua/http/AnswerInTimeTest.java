package vn.motcua.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.motcua.http.sample.AccidentResource;

/** Whatever an answer waits for, and however its waits add up, who asked waits no longer than the time that is set. */
@QuarkusTest
@WithTestResource(Tokens.class)
@TestProfile(AnswerInTimeTest.WithinASecond.class)
@Timeout(60)
class AnswerInTimeTest {
    public static class WithinASecond implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("motcua.http.answer-within", "1S");
        }
    }

    @Test
    void a_read_that_waits_too_long_is_503_and_may_be_tried_again() throws InterruptedException {
        for (String where : new String[] {"/accidents/waits/on-a-thread", "/accidents/later/waits"}) {
            given().get(where)
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "5")
                    .header("Connection", equalTo("close"))
                    .body("code", is("UNAVAILABLE"))
                    .time(lessThan(3L), TimeUnit.SECONDS);
        }
        assertNoErrorOfWhatComesTooLate();
        given().get("/q/health/live").then().statusCode(200);
    }

    @Test
    void of_a_command_that_waits_too_long_nobody_says_that_nothing_was_stored() throws InterruptedException {
        Requests.english(given())
                .post("/accidents/after-a-command/waits")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("code", is("OUTCOME_UNKNOWN"))
                .body("detail", containsString("same Idempotency-Key"))
                .time(lessThan(3L), TimeUnit.SECONDS);
        assertNoErrorOfWhatComesTooLate();
    }

    private static void assertNoErrorOfWhatComesTooLate() throws InterruptedException {
        try (LoggedErrors errors = new LoggedErrors()) {
            AccidentResource.endWaits();
            assertEquals(List.of(), errors.lines());
        }
    }

    @Test
    void what_is_answered_in_time_is_answered_as_ever() {
        given().get("/accidents/silent").then().statusCode(409);
    }
}
