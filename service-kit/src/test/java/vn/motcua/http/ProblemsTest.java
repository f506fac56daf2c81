package vn.motcua.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Tokens.class)
class ProblemsTest {
    private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .body("status", is(status), "code", is(code))
                .body("type", is("/problems/" + code.toLowerCase().replace('_', '-')))
                .body(not(containsString("vn.motcua")), not(containsString("Exception")), not(containsString("java.")));
    }

    @Test
    void a_refusal_is_a_problem_in_vietnamese() {
        problem(given().get("/accidents/refused").then(), 409, "THING_ALREADY_CLOSED")
                .header("Content-Language", "vi")
                .header("Vary", containsString("Accept-Language"))
                .header("Retry-After", "7")
                .body("title", is("Đồ vật đã đóng"), "detail", is("Đồ vật 7"))
                .body("instance", is("/accidents/refused"), "errors", nullValue());
    }

    @Test
    void a_refusal_has_an_english_title_for_who_asks_for_english() {
        problem(Requests.english(given()).get("/accidents/later/refused").then(), 409, "THING_ALREADY_CLOSED")
                .header("Content-Language", "en")
                .body("title", is("The thing is closed already"));
    }

    @Test
    void no_token_is_401_with_a_body_and_a_challenge() {
        problem(given().get("/api/v1/things/" + java.util.UUID.randomUUID()).then(), 401, "UNAUTHENTICATED")
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("title", is("Cần đăng nhập"));
    }

    @Inject
    CheckedTokens checked;

    @Test
    void a_token_that_comes_again_is_remembered_and_one_that_was_refused_is_not() {
        long before = checked.remembered();
        String path = "/api/v1/things/" + java.util.UUID.randomUUID();
        String token = Tokens.of("officer-again", "INTAKE_OFFICER");
        for (int i = 0; i < 3; i++) {
            problem(given().auth().oauth2(token).get(path).then(), 404, "THING_UNKNOWN");
            problem(given().auth().oauth2(Tokens.expired()).get(path).then(), 401, "UNAUTHENTICATED");
            problem(given().auth().oauth2(token + "x").get(path).then(), 401, "UNAUTHENTICATED");
        }
        assertEquals(before + 1, checked.remembered());
    }

    /** Tried from outside: 500 with a stack trace in the log, by anybody. */
    @Test
    void a_token_without_a_subject_is_401() {
        String path = "/api/v1/things/" + java.util.UUID.randomUUID();
        problem(given().auth().oauth2(Tokens.withoutSubject()).get(path).then(), 401, "UNAUTHENTICATED");
        problem(
                given().auth()
                        .oauth2(Tokens.withoutSubject())
                        .contentType("application/json")
                        .header("Idempotency-Key", java.util.UUID.randomUUID())
                        .body("{\"name\":\"a\"}")
                        .post("/api/v1/things/public")
                        .then(),
                401,
                "UNAUTHENTICATED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer ",
                "bearer x",
                "Basic",
                "Basic eA==",
                "Basic !",
                "Negotiate x",
                "Bearer a b",
                ",",
                "x"
            })
    void credentials_that_are_none_are_401(String header) {
        problem(
                given().header("Authorization", header)
                        .get("/api/v1/things/" + java.util.UUID.randomUUID())
                        .then(),
                401,
                "UNAUTHENTICATED");
    }

    @Test
    void an_expired_or_foreign_token_is_401_with_a_body() {
        String path = "/api/v1/things/" + java.util.UUID.randomUUID();
        problem(given().auth().oauth2(Tokens.expired()).get(path).then(), 401, "UNAUTHENTICATED")
                .header("WWW-Authenticate", containsString("Bearer"));
        problem(given().auth().oauth2("abc.def.ghi").get(path).then(), 401, "UNAUTHENTICATED");
    }

    @Test
    void another_role_is_403_with_a_body() {
        problem(
                given().auth()
                        .oauth2(Tokens.of("leader-1", "LEADER"))
                        .contentType("application/json")
                        .body(Requests.BODY)
                        .post("/api/v1/things")
                        .then(),
                403,
                "FORBIDDEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/api/v1/nowhere", "/api/v1/things/not-a-uuid", "/plain/teapot"})
    void an_address_that_leads_nowhere_is_404(String path) {
        problem(Requests.officer().get(path).then(), 404, "NOT_FOUND").body("instance", is(path));
    }

    @Test
    void another_method_is_405() {
        problem(Requests.officer().delete("/api/v1/things").then(), 405, "METHOD_NOT_ALLOWED")
                .header("Allow", "OPTIONS, POST");
        problem(
                        Requests.officer()
                                .delete("/api/v1/things/" + java.util.UUID.randomUUID())
                                .then(),
                        405,
                        "METHOD_NOT_ALLOWED")
                .header("Allow", "GET, HEAD, OPTIONS, PUT");
    }

    @Test
    void a_format_that_nobody_writes_is_406() {
        problem(given().accept("image/png").get("/api/v1/things/search").then(), 406, "NOT_ACCEPTABLE");
    }

    @Test
    void a_format_that_nobody_reads_is_415() {
        problem(
                Requests.officer()
                        .contentType("text/plain")
                        .body("x")
                        .post("/api/v1/things")
                        .then(),
                415,
                "MEDIA_TYPE_UNSUPPORTED");
    }

    @Test
    void an_empty_error_answer_gets_a_body() {
        problem(given().get("/accidents/silent").then(), 409, "REQUEST_CONFLICT");
    }

    @Test
    void an_unreachable_store_is_503_with_retry_after() {
        problem(given().get("/accidents/store").then(), 503, "UNAVAILABLE").header("Retry-After", "5");
        problem(given().get("/accidents/later/network").then(), 503, "UNAVAILABLE")
                .header("Retry-After", "5")
                .body(not(containsString("5432")));
        problem(given().get("/accidents/later/deadlock").then(), 503, "UNAVAILABLE")
                .header("Retry-After", "5");
    }

    @Test
    void an_unknown_outcome_is_503_and_says_that_repeating_is_safe() {
        problem(Requests.english(given()).get("/accidents/unknown-outcome").then(), 503, "OUTCOME_UNKNOWN")
                .header("Retry-After", "5")
                .body("detail", containsString("same Idempotency-Key"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"store", "network"})
    void what_becomes_unreachable_after_a_command_was_stored_does_not_say_that_nothing_was(String away) {
        problem(
                        Requests.english(given())
                                .post("/accidents/after-a-command/" + away)
                                .then(),
                        503,
                        "OUTCOME_UNKNOWN")
                .header("Retry-After", "5")
                .body("detail", not(containsString("nothing was stored")));
        problem(given().get("/accidents/" + away).then(), 503, "UNAVAILABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/accidents/bug", "/accidents/later/bug", "/plain/bug"})
    void a_bug_is_500_with_a_trace_id_and_nothing_else(String path) {
        problem(given().get(path).then(), 500, "INTERNAL_ERROR")
                .body("traceId", matchesPattern("[0-9a-f]{16,32}"))
                .body(not(containsString("secret")));
    }

    @Test
    void a_nul_in_the_address_is_400() {
        problem(
                Requests.officer()
                        .urlEncodingEnabled(false)
                        .get("/api/v1/things/%00")
                        .then(),
                400,
                "PARAMETER_INVALID");
    }

    @Test
    void health_and_other_routes_are_left_alone_but_for_safe_headers() {
        var answer = given().get("/q/health/live");
        answer.then().statusCode(200).body("status", equalTo("UP"));
        assertEquals(List.of("nosniff"), answer.headers().getValues("X-Content-Type-Options"));
        assertEquals(List.of("nosniff"), given().get("/nowhere").headers().getValues("X-Content-Type-Options"));
    }
}
