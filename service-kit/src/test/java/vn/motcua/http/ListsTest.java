package vn.motcua.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.http.sample.NumberResource;

@QuarkusTest
@WithTestResource(Tokens.class)
class ListsTest {
    @BeforeEach
    void even_numbers_up_to_600() {
        NumberResource.NUMBERS.clear();
        LongStream.rangeClosed(1, 300).forEach(i -> NumberResource.NUMBERS.add(2 * i));
    }

    @Test
    void a_page_holds_50_rows_unless_asked_and_says_how_fresh_it_is() {
        given().get("/api/v1/numbers")
                .then()
                .statusCode(200)
                .body("items.size()", is(50), "asOf", is("1970-01-01T00:00:00Z"), "lagMs", is(12));
        given().get("/api/v1/numbers?limit=200").then().statusCode(200).body("items.size()", is(200));
    }

    @Test
    void pages_neither_repeat_nor_hide_rows_when_others_are_inserted() {
        List<Integer> seen = new ArrayList<>();
        String cursor = "";
        for (int page = 0; cursor != null; page++) {
            Response answer = given().get("/api/v1/numbers?limit=100" + cursor);
            seen.addAll(answer.path("items.number"));
            String next = answer.path("nextCursor");
            cursor = next == null ? null : "&cursor=" + next;
            NumberResource.NUMBERS.add(page * 2L + 1);
        }
        assertEquals(LongStream.rangeClosed(1, 300).mapToObj(i -> (int) (2 * i)).toList(), seen);
    }

    @Test
    void the_last_page_has_no_next_one() {
        given().get("/api/v1/numbers?limit=200&from=402")
                .then()
                .body("items.size()", is(100), "nextCursor", nullValue());
        given().get("/api/v1/numbers?limit=100&from=402").then().body("nextCursor", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1"})
    void a_limit_out_of_range_is_400(String limit) {
        given().get("/api/v1/numbers?limit=" + limit)
                .then()
                .statusCode(400)
                .body("code", is("PARAMETER_INVALID"), "errors[0].parameter", is("limit"));
    }

    @Test
    void a_cursor_of_another_list_or_a_damaged_one_is_400() {
        String cursor = given().get("/api/v1/numbers?limit=1").path("nextCursor");
        for (String wrong : List.of("from=3&cursor=" + cursor, "cursor=" + cursor + "A", "cursor=%2B")) {
            given().urlEncodingEnabled(false)
                    .get("/api/v1/numbers?" + wrong)
                    .then()
                    .statusCode(400)
                    .body("code", is("CURSOR_INVALID"));
        }
    }

    @Test
    void unknown_query_parameters_are_400_and_all_named() {
        given().header("Accept-Language", "en")
                .get("/api/v1/numbers?limt=3&limit=2&sort=x")
                .then()
                .statusCode(400)
                .body("code", is("PARAMETER_UNKNOWN"))
                .body("errors.parameter", is(List.of("limt", "sort")));
    }

    @Test
    void a_parameter_that_stands_there_twice_is_400_unless_it_may() {
        given().get("/api/v1/numbers?limit=2&limit=3").then().statusCode(400).body("code", is("PARAMETER_INVALID"));
        given().get("/api/v1/things/search?kind=BIG&kind=SMALL").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "numbers?limit=abc      | limit   | a whole number",
                "numbers?from=1.5       | from    | a whole number",
                "things/search?since=1.1.2026 | since   | an ISO 8601 date",
                "things/search?since=1899-12-31 | since | the years 1900 to 2200",
                "things/search?since=%2B5874898-01-01 | since | the years 1900 to 2200",
                "things/search?urgent=1 | urgent | true or false",
                "things/search?urgent=yes | urgent | true or false",
                "things/search?urgent=True | urgent | true or false",
                "things/search?kind=HUGE | kind    | one of: BIG, SMALL",
                "things/search?atLeast=0 | atLeast | less than 1",
            })
    void a_query_parameter_of_the_wrong_type_is_400_and_named(String question, String name, String what) {
        given().urlEncodingEnabled(false)
                .header("Accept-Language", "en")
                .get("/api/v1/" + question)
                .then()
                .statusCode(400)
                .body("code", is("PARAMETER_INVALID"))
                .body("errors[0].parameter", is(name), "errors[0].detail", containsString(what));
    }

    @ParameterizedTest
    @ValueSource(strings = {"urgent=true", "urgent=false", "since=1900-01-01", "since=2200-12-31"})
    void the_last_values_that_a_parameter_may_have_are_taken(String question) {
        given().get("/api/v1/things/search?" + question).then().statusCode(200);
    }

    @Test
    void an_address_may_have_4096_characters_and_no_more() {
        String address = "/api/v1/things/search?since=";
        given().get(address + "x".repeat(4_096 - address.length())).then().statusCode(400);
        given().get(address + "x".repeat(4_097 - address.length()))
                .then()
                .statusCode(414)
                .contentType("application/problem+json")
                .body("code", org.hamcrest.Matchers.is("URI_TOO_LONG"));
    }
}
