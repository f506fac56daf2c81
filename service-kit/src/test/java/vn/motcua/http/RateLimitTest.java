package vn.motcua.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Tokens.class)
@TestProfile(RateLimitTest.Slow.class)
class RateLimitTest {
    public static class Slow implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(SlowLimit.class);
        }
    }

    @Alternative
    @ApplicationScoped
    public static class SlowLimit {
        @Produces
        RateLimit limit() {
            return new RateLimit(1, 1);
        }
    }

    @Test
    void a_client_without_a_token_that_asks_too_often_gets_429_and_how_long_to_wait() {
        given().get("/api/v1/things/public").then().statusCode(200);
        Stream.generate(() -> given().get("/api/v1/things/public"))
                .limit(50)
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow()
                .then()
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .body("code", is("TOO_MANY_REQUESTS"));
    }

    @Test
    void who_is_signed_in_has_a_bucket_of_their_own() {
        assertEquals(404, status("officer-a"));
        assertTrue(IntStream.range(0, 50).anyMatch(_ -> status("officer-a") == 429));
        assertEquals(404, status("officer-b"));
    }

    private static int status(String subject) {
        return given().auth()
                .oauth2(Tokens.of(subject, "LEADER"))
                .get("/api/v1/things/00000000-0000-0000-0000-000000000000")
                .statusCode();
    }
}
