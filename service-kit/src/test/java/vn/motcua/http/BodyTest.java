package vn.motcua.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Tokens.class)
class BodyTest {
    private static ValidatableResponse post(String body) {
        return Requests.english(Requests.command(body)).post("/api/v1/things").then();
    }

    private static ValidatableResponse malformed(String body) {
        return post(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", is("BODY_MALFORMED"))
                .body(not(containsString("vn.motcua")), not(containsString("java")), not(containsString("Jackson")));
    }

    @Test
    void all_broken_rules_come_at_once_with_pointers_as_422() {
        post("{\"name\":\" \",\"missingItems\":[\"\",\"a\",\"\",\"b\"],\"parts\":[{\"code\":\"x\"},{\"code\":\"\"}]}")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", is("FIELDS_INVALID"))
                .body(
                        "errors.pointer",
                        is(java.util.List.of(
                                "#/missingItems", "#/missingItems/0", "#/missingItems/2", "#/name", "#/parts/1/code")))
                .body("errors[0].detail", is("Must have between 0 and 3 elements or characters"))
                .body("errors[3].detail", is("Must not be blank"));
    }

    @Test
    void broken_rules_are_told_in_vietnamese_by_default() {
        Requests.command("{\"name\":\"\",\"missingItems\":[\"a\"]}")
                .post("/api/v1/things")
                .then()
                .statusCode(422)
                .body("errors[0].detail", is("Không được để trống"))
                .body("title", is("Có trường không hợp lệ"));
    }

    private static ValidatableResponse postWith(String field) {
        return post("{\"name\":\"a\",\"missingItems\":[\"b\"]," + field + "}");
    }

    @ParameterizedTest
    @CsvSource({
        "dueOn, 1899-12-31",
        "dueOn, 2201-01-01",
        "dueOn, +5874898-01-01",
        "dueOn, -0001-01-01",
        "at, 1899-12-31T23:59:59Z",
        "at, 2201-01-01T00:00:00+07:00",
    })
    void a_time_that_nobody_means_is_422_and_named(String field, String time) {
        postWith("\"" + field + "\":\"" + time + "\"")
                .statusCode(422)
                .body("code", is("FIELDS_INVALID"))
                .body("errors[0].pointer", is("#/" + field))
                .body("errors[0].detail", is("Must lie in the years 1900 to 2200"));
    }

    @ParameterizedTest
    @CsvSource({
        "dueOn, 1900-01-01",
        "dueOn, 2200-12-31",
        "at, 1900-01-01T00:00:00+07:00",
        "at, 2200-12-31T23:59:59Z",
    })
    void the_first_and_the_last_time_are_taken(String field, String time) {
        postWith("\"" + field + "\":\"" + time + "\"").statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "null"})
    void no_body_is_400(String body) {
        malformed(body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\":                                | This is not JSON (line 1",
                "{\"name\":\"a\",\"name\":\"b\"}           | A key stands there twice",
                "{\"name\":\"a\",\"missingItems\":[\"x\"]} {} | There is more after the JSON value",
                "[]                                        | Must be an object of the right shape",
                "{\"name\":\"a\\u0000b\"}                  | The NUL character is not allowed",
                "{\"na\\u0000me\":\"b\"}                   | The NUL character is not allowed",
                "{\"name\":\"a\\u0007b\"}                  | Control characters are not allowed",
                "{\"name\":\"a\\fb\"}                      | Control characters are not allowed",
                "{\"name\":\"a\\u009fb\"}                  | Control characters are not allowed",
                "{\"name\":\"a\u007fb\"}                   | Control characters are not allowed",
                "{\"name\":\"a\\ud800b\"}                  | Half of a surrogate pair",
                "{\"name\":\"\\udc00\"}                    | Half of a surrogate pair",
            })
    void malformed_json_is_400_with_the_reason(String body, String reason) {
        malformed(body).body("detail", containsString(reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"nam\":\"a\"}                           | #/nam          | This field is not known",
                "{\"name\":7}                              | #/name         | Must be a string",
                "{\"name\":true}                           | #/name         | Must be a string",
                "{\"name\":{}}                             | #/name         | Must be a string",
                "{\"count\":\"7\"}                         | #/count        | Must be a whole number",
                "{\"count\":7.5}                           | #/count        | Must be a whole number",
                "{\"count\":\"\"}                          | #/count        | Must be a whole number",
                "{\"count\":99999999999}                   | #/count        | Must be a whole number",
                "{\"missingItems\":\"a\"}                  | #/missingItems | Must be an array",
                "{\"missingItems\":[1]}                    | #/missingItems/0 | Must be a string",
                "{\"kind\":\"HUGE\"}                       | #/kind         | Must be one of: BIG, SMALL",
                "{\"kind\":\" BIG\"}                       | #/kind         | Must be one of: BIG, SMALL",
                "{\"kind\":1}                              | #/kind         | Must be one of: BIG, SMALL",
                "{\"dueOn\":20260101}                      | #/dueOn        | Must be an ISO 8601 date",
                "{\"dueOn\":[2026,1,1]}                    | #/dueOn        | Must be an ISO 8601 date",
                "{\"dueOn\":\"2026-02-30\"}                | #/dueOn        | Must be an ISO 8601 date",
                "{\"dueOn\":\"2026-01-01T00:00:00Z\"}      | #/dueOn        | Must be an ISO 8601 date",
                "{\"at\":1767225600}                       | #/at           | Must be an ISO 8601 date",
                "{\"at\":\"2026-01-01T00:00:00\"}          | #/at           | Must be an ISO 8601 date",
                "{\"parts\":[{\"code\":\"x\",\"y\":1}]}    | #/parts/0/y    | This field is not known",
            })
    void json_of_another_shape_is_400_with_the_place(String body, String pointer, String reason) {
        malformed(body).body("errors[0].pointer", is(pointer)).body("errors[0].detail", containsString(reason));
    }

    @Test
    void a_pair_of_surrogates_and_an_escaped_backslash_are_characters() {
        post("{\"name\":\"\\ud83d\\ude00 \\\\u0000\",\"missingItems\":[\"a\"]}").statusCode(201);
    }

    @Test
    void json_that_is_too_deep_is_400() {
        Requests.english(Requests.command("[".repeat(60) + "]".repeat(60)))
                .post("/api/v1/things/trees")
                .then()
                .statusCode(400)
                .body("code", is("BODY_MALFORMED"), "detail", containsString("limits"));
    }

    @Test
    void text_that_is_not_utf8_is_400() {
        Requests.english(Requests.officer())
                .contentType("application/json")
                .header("Idempotency-Key", "k")
                .body(new byte[] {'{', '"', 'n', '"', ':', '"', (byte) 0xE1, (byte) 0xBB, '"', '}'})
                .post("/api/v1/things")
                .then()
                .statusCode(400)
                .body("detail", containsString("UTF-8"));
    }

    @Test
    void a_large_body_is_413_with_a_body() {
        post("{\"name\":\"" + "a".repeat(30_000) + "\"}")
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", is("BODY_TOO_LARGE"), "instance", is("/api/v1/things"));
    }
}
