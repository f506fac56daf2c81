package vn.motcua.catalog.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.oneOf;
import static vn.motcua.catalog.http.Requests.PROCEDURES;
import static vn.motcua.catalog.http.Requests.as;
import static vn.motcua.catalog.http.Requests.content;
import static vn.motcua.catalog.http.Requests.decide;
import static vn.motcua.catalog.http.Requests.newCode;
import static vn.motcua.catalog.http.Requests.newNumber;
import static vn.motcua.catalog.http.Requests.posting;
import static vn.motcua.catalog.http.Requests.register;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.MeetingClock;
import vn.motcua.catalog.ServicePlatform;

@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class WriteRulesTest {
    @Inject
    MeetingClock clock;

    @BeforeEach
    void shipped_data_are_announced() {
        Requests.awaitShipped();
    }

    @Test
    void a_code_is_used_once() {
        String code = newCode();
        register(code, content("Một")).then().statusCode(201);
        register(code, content("Hai")).then().statusCode(409).body("code", equalTo("PROCEDURE_CODE_TAKEN"));
    }

    @Test
    void a_decision_number_is_used_once_and_a_failed_decision_uses_none() {
        String number = newNumber();
        String first = register(newCode(), content("Một")).path("procedureId");
        String second = register(newCode(), content("Hai")).path("procedureId");
        decide(number, "2026-01-11", "NEW", first).then().statusCode(409);
        decide(number, "2026-01-15", "NEW", first).then().statusCode(201);
        decide(number, "2026-01-15", "NEW", second)
                .then()
                .statusCode(409)
                .body("code", equalTo("DECISION_NUMBER_TAKEN"));
    }

    @Test
    void of_decisions_that_race_for_a_procedure_exactly_one_wins() throws Exception {
        String id = register(newCode(), content("Đua")).path("procedureId");
        List<Callable<Integer>> racers = IntStream.range(0, 6)
                .mapToObj(i -> (Callable<Integer>)
                        () -> decide(newNumber(), "2026-01-15", "NEW", id).statusCode())
                .toList();
        try (var threads = Executors.newFixedThreadPool(6)) {
            List<Integer> answers = new java.util.ArrayList<>();
            for (var future : threads.invokeAll(racers)) {
                answers.add(future.get());
            }
            assertThat(answers).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 409);
        }
        given().get(PROCEDURES + "/" + id).then().statusCode(200).body("versions.size()", equalTo(1));
    }

    @Test
    void of_two_decisions_made_on_the_same_state_of_a_procedure_exactly_one_is_stored() throws Exception {
        String id = register(newCode(), content("Cùng lúc")).path("procedureId");
        Callable<Response> racer = () -> decide(newNumber(), "2026-01-15", "NEW", id);
        clock.meet(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Map<Integer, Response> answers = new HashMap<>();
            for (var future : threads.invokeAll(List.of(racer, racer))) {
                answers.put(future.get().statusCode(), future.get());
            }
            assertThat(answers).containsOnlyKeys(201, 409);
            // Who comes second has read the state before, or the state that the first one left.
            answers.get(409).then().body("code", oneOf("PROCEDURE_CHANGED_MEANWHILE", "PROCEDURE_ALREADY_PUBLISHED"));
        }
        given().get(PROCEDURES + "/" + id).then().statusCode(200).body("versions.size()", equalTo(1));
    }

    @Test
    void a_procedure_may_be_for_the_same_day_in_working_days_alone() {
        String body = content("Trong ngày").replaceFirst("\"amount\": \\d+", "\"amount\": 0");
        String id = register(newCode(), body).then().statusCode(201).extract().path("procedureId");
        decide(newNumber(), "2026-01-15", "NEW", id).then().statusCode(201);
        given().get(PROCEDURES + "/" + id)
                .then()
                .statusCode(200)
                .body("versions[0].content.channels[0].timeOptions[0].amount", equalTo(0));

        register(newCode(), body.replaceFirst("\"WORKING_DAY\"", "\"HOUR\""))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/content/channels/0/timeOptions/0/amount"));
    }

    @Test
    void the_same_request_again_gives_the_same_answer() {
        String body = "{\"code\": \"" + newCode() + "\", \"content\": " + content("Lặp") + "}";
        String key = UUID.randomUUID().toString();
        Response first = send(key, body);
        Response again = send(key, body);
        first.then().statusCode(201);
        again.then().statusCode(201).header("ETag", first.header("ETag")).header("Location", first.header("Location"));
        assertThat(again.asString()).isEqualTo(first.asString());
        send(key, body.replace("Lặp", "Khác")).then().statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    private static Response send(String key, String body) {
        return as("van.phong")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(PROCEDURES);
    }

    @Test
    void the_office_alone_writes() {
        given().contentType(ContentType.JSON)
                .header("Idempotency-Key", "k")
                .body("{}")
                .post(PROCEDURES)
                .then()
                .statusCode(401);
        posting("tiep.nhan", "{\"code\": \"" + newCode() + "\", \"content\": " + content("Không") + "}")
                .post(PROCEDURES)
                .then()
                .statusCode(403);
    }

    @Test
    void all_wrong_fields_are_told_at_once() {
        register("1.23", content("Mã sai").replace("\"amount\": 1,", "\"amount\": -1,"))
                .then()
                .statusCode(422)
                .body("code", equalTo("FIELDS_INVALID"))
                .body("errors.pointer", hasItem("#/code"))
                .body("errors.pointer", hasItem("#/content/channels/0/timeOptions/0/amount"));
    }

    @Test
    void a_write_on_a_procedure_says_which_version_it_has_seen() {
        String id = register(newCode(), content("Không có If-Match")).path("procedureId");
        as("van.phong")
                .contentType(ContentType.JSON)
                .body(content("Khác"))
                .put(PROCEDURES + "/" + id + "/draft")
                .then()
                .statusCode(428)
                .body("code", equalTo("IF_MATCH_MISSING"));
    }

    @Test
    void an_unknown_parameter_is_refused() {
        given().queryParam("feild", "HT").get(PROCEDURES).then().statusCode(400);
    }
}
