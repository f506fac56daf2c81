package vn.motcua.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.eventstore.Actor;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Ids;
import vn.motcua.http.sample.ThingCommands;

@QuarkusTest
@WithTestResource(Tokens.class)
class CommandsTest {
    @Inject
    ThingCommands commands;

    private static Response created() {
        return Requests.command(Requests.BODY).post("/api/v1/things");
    }

    @Test
    void a_creation_answers_with_location_etag_and_the_entity() {
        Response answer = created();
        answer.then()
                .statusCode(201)
                .header("ETag", matchesPattern("\"[1-9][0-9]*\""))
                .header("Location", is("/api/v1/things/" + answer.path("id")))
                .header("Cache-Control", "no-store")
                .body("at", is("1970-01-01T00:00:00Z"));
    }

    /** JAX-RS looks at it when it writes the answer; then the command would be stored and its sender told that it failed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '`',
            value = {
                "``|400",
                "application/json,,text/html|400",
                "application/json,|400",
                "json|400",
                "application/|400",
                "a/b/c|400",
                "application/json;q=2|400",
                "application/json;q|400",
                "image/png|406",
                "text/html, application/xml;q=0.9|406",
            })
    void an_answer_that_cannot_be_had_is_refused_before_anything_is_stored(String accept, int status) {
        int before = commands.size();
        Requests.command(Requests.BODY)
                .header("Accept", accept)
                .post("/api/v1/things")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", is(status == 400 ? "REQUEST_MALFORMED" : "NOT_ACCEPTABLE"));
        assertEquals(before, commands.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "\"abc\"", "ftp", "https;"})
    void a_scheme_that_no_proxy_says_is_refused_before_anything_is_stored(String scheme) {
        int before = commands.size();
        Requests.command(Requests.BODY)
                .header("X-Forwarded-Proto", scheme)
                .post("/api/v1/things")
                .then()
                .statusCode(400)
                .body("code", is("REQUEST_MALFORMED"));
        assertEquals(before, commands.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
                "application/problem+json",
                "text/html;level=\"1\", application/*;q=0.001",
                "application/json;charset=utf-8",
            })
    void what_clients_send_is_understood(String accept) {
        Requests.command(Requests.BODY)
                .header("Accept", accept)
                .post("/api/v1/things")
                .then()
                .statusCode(201);
    }

    @Test
    void who_acts_comes_from_the_token() {
        created();
        CommandContext context = commands.last();
        assertEquals(new Actor.Person("officer-1", "H99.01", Set.of("INTAKE_OFFICER")), context.actor());
        assertEquals(
                Hashes.sha256(Requests.BODY.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                context.bodyHash().orElseThrow());
    }

    @Test
    void a_citizen_may_send_without_a_token() {
        given().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"name\":\"a\"}")
                .post("/api/v1/things/public")
                .then()
                .statusCode(201);
        assertEquals(
                new Actor.Person("anonymous", "", Set.of()), commands.last().actor());
    }

    @Test
    void a_program_with_a_token_of_its_own_is_told_from_a_person() {
        given().header("Authorization", "Bearer " + Tokens.client())
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Requests.BODY)
                .post("/api/v1/things")
                .then()
                .statusCode(201);
        assertEquals(
                new Actor.Client("portal", "H99.01", Set.of("INTAKE_OFFICER")),
                commands.last().actor());
    }

    /** Keys without random bits are what two strangers choose alike. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "phan-anh-1",
                "00000000-0000-0000-0000-000000000000",
                "5df41881-3aed-3515-88a7-2f4a814cf09e",
                "6f1c1f7e7a0d4b539a5e0f6a1b2c3d4e"
            })
    void a_key_without_a_token_is_a_random_uuid(String guessable) {
        given().contentType("application/json")
                .header("Idempotency-Key", guessable)
                .header("Accept-Language", "en")
                .body("{\"name\":\"a\"}")
                .post("/api/v1/things/public")
                .then()
                .statusCode(400)
                .body("code", is("IDEMPOTENCY_KEY_INVALID"))
                .body("detail", containsString("random UUID"));
    }

    @Test
    void a_key_without_a_token_may_be_a_uuid_of_the_newer_kind() {
        given().contentType("application/json")
                .header("Idempotency-Key", Ids.newId())
                .body("{\"name\":\"a\"}")
                .post("/api/v1/things/public")
                .then()
                .statusCode(201);
    }

    @Test
    void a_post_without_a_key_is_400() {
        Requests.officer()
                .contentType("application/json")
                .body(Requests.BODY)
                .post("/api/v1/things")
                .then()
                .statusCode(400)
                .body("code", is("IDEMPOTENCY_KEY_MISSING"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "dâu", "0123456789"})
    void a_key_is_1_to_200_visible_ascii_characters(String key) {
        String tooLong = key.equals("0123456789") ? key.repeat(20) + "x" : key;
        Requests.officer()
                .contentType("application/json")
                .header("Idempotency-Key", tooLong)
                .body(Requests.BODY)
                .post("/api/v1/things")
                .then()
                .statusCode(400)
                .body("code", is("IDEMPOTENCY_KEY_INVALID"));
    }

    @Test
    void fifty_parallel_repeats_make_one_entity_and_get_one_answer() throws Exception {
        String key = "k".repeat(200);
        int before = commands.size();
        Callable<String> repeat = () -> {
            Response answer = Requests.officer()
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(Requests.BODY)
                    .post("/api/v1/things");
            return answer.statusCode() + answer.header("Location") + answer.header("ETag") + answer.asString();
        };
        Set<String> answers = new HashSet<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> all =
                    IntStream.range(0, 50).mapToObj(_ -> threads.submit(repeat)).toList();
            for (Future<String> one : all) {
                answers.add(one.get());
            }
        }
        assertEquals(1, answers.size(), answers.toString());
        assertEquals(before + 1, commands.size());
    }

    @Test
    void another_body_under_the_same_key_is_422() {
        String key = UUID.randomUUID().toString();
        for (String body : List.of(Requests.BODY, Requests.BODY.replace("bản sao", "bản chính"))) {
            Response answer = Requests.officer()
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/api/v1/things");
            if (body.equals(Requests.BODY)) {
                assertEquals(201, answer.statusCode());
            } else {
                answer.then().statusCode(422).body("code", is("IDEMPOTENCY_KEY_REUSED"));
            }
        }
    }

    @Test
    void the_same_key_of_another_person_or_at_another_path_is_another_request() {
        String key = UUID.randomUUID().toString();
        Set<String> tags = new HashSet<>();
        for (String subject : List.of("officer-1", "officer-2")) {
            given().auth()
                    .oauth2(Tokens.of(subject, "INTAKE_OFFICER"))
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(Requests.BODY)
                    .post("/api/v1/things")
                    .then()
                    .statusCode(201);
            tags.add(commands.last().request().orElseThrow());
        }
        assertEquals(2, tags.size());
    }
}
