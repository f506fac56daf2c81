package vn.motcua.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Tokens.class)
class ApiDocumentTest {
    private JsonPath document;

    @BeforeEach
    void read() {
        document = given().get("/q/openapi?format=json").jsonPath();
    }

    private Set<String> answers(String path, String method) {
        Map<String, ?> responses = document.get("paths.'" + path + "'." + method + ".responses");
        return responses.keySet();
    }

    private List<String> parameters(String path, String method) {
        List<Map<String, String>> all = document.get("paths.'" + path + "'." + method + ".parameters");
        List<String> names = new ArrayList<>();
        for (Map<String, String> one : all == null ? List.<Map<String, String>>of() : all) {
            String ref = one.get("$ref");
            names.add(ref == null ? one.get("name") : ref.substring(ref.lastIndexOf('/') + 1));
        }
        return names;
    }

    @Test
    void a_creation_takes_a_key_and_answers_with_etag_and_location() {
        assertEquals(Set.of("ActingFor", "IdempotencyKey"), Set.copyOf(parameters("/api/v1/things", "post")));
        assertEquals(
                Set.of(
                        "201", "400", "401", "403", "406", "409", "413", "414", "415", "422", "429", "431", "500",
                        "503"),
                answers("/api/v1/things", "post"));
        Map<String, ?> headers = document.get("paths.'/api/v1/things'.post.responses.'201'.headers");
        assertEquals(Set.of("ETag", "Location"), headers.keySet());
    }

    @Test
    void a_change_takes_if_match_as_well() {
        assertEquals(
                Set.of("thingId", "ActingFor", "IdempotencyKey", "IfMatch"),
                Set.copyOf(parameters("/api/v1/things/{thingId}/names", "post")));
        assertTrue(answers("/api/v1/things/{thingId}/names", "post").containsAll(Set.of("404", "412", "428")));
        assertTrue(parameters("/api/v1/things/{thingId}", "put").contains("OptionalIdempotencyKey"));
    }

    @Test
    void what_one_of_many_wins_takes_no_if_match_and_says_no_address() {
        String path = "/api/v1/things/{thingId}/claim";
        assertEquals(Set.of("thingId", "ActingFor", "IdempotencyKey"), Set.copyOf(parameters(path, "post")));
        assertEquals(
                Set.of("200", "400", "401", "403", "404", "406", "409", "414", "422", "429", "431", "500", "503"),
                answers(path, "post"));
        Map<String, ?> answer = document.get("paths.'" + path + "'.post.responses.'200'");
        assertEquals(Set.of("ETag"), ((Map<?, ?>) answer.get("headers")).keySet());
        assertNull(answer.get("x-command"));
    }

    /** Bounds of what may be left out stand inside Optional, and must be told all the same. */
    @Test
    void what_is_sent_is_told_with_the_bounds_that_the_service_keeps() {
        String fields = "components.schemas.NewName.properties.";
        assertEquals(
                List.of(1, 4, "^(?:[A-Z]+)$"),
                List.of(
                        document.<Object>get(fields + "code.minLength"),
                        document.get(fields + "code.maxLength"),
                        document.get(fields + "code.pattern")));
        assertEquals(3, document.<Integer>get(fields + "others.maxItems"));
        assertEquals(9, document.<Integer>get(fields + "others.items.maxLength"));
        List<Integer> limits =
                document.get("paths.'/api/v1/numbers'.get.parameters.findAll { it.name == 'cursor' }.schema.maxLength");
        assertEquals(List.of(4_096), limits);
    }

    @Test
    void an_entity_is_read_with_if_none_match() {
        assertEquals(
                Set.of("thingId", "ActingFor", "IfNoneMatch"),
                Set.copyOf(parameters("/api/v1/things/{thingId}", "get")));
        assertTrue(answers("/api/v1/things/{thingId}", "get").contains("304"));
    }

    @Test
    void a_list_takes_limit_and_cursor() {
        assertEquals(Set.of("limit", "cursor", "from"), Set.copyOf(parameters("/api/v1/numbers", "get")));
    }

    @Test
    void what_a_command_declares_that_it_may_be_refused_for_is_told() {
        assertEquals(
                "Gives a thing another name. Refusals: THING_UNKNOWN (404), THING_ALREADY_CLOSED (409)."
                        + " Vai trò / roles: INTAKE_OFFICER.",
                document.get("paths.'/api/v1/things/{thingId}/names'.post.description"));
    }

    @Test
    void what_is_no_command_says_so_and_the_document_does_not_tell() {
        assertEquals(List.of(), parameters("/api/v1/things/trees", "post"));
        assertNull(document.get("paths.'/api/v1/things/trees'.post.x-command"));
    }

    @Test
    void only_what_needs_a_token_asks_for_one() {
        assertEquals(List.of(Map.of("bearer", List.of())), document.get("paths.'/api/v1/things'.post.security"));
        assertEquals(List.of(), document.get("paths.'/api/v1/things/public'.get.security"));
        assertEquals("bearer", document.get("components.securitySchemes.bearer.scheme"));
    }

    @Test
    void a_field_means_what_the_files_say_and_a_body_has_its_example() {
        assertEquals("Tên · Name", document.get("components.schemas.NewName.properties.name.description"));
        assertEquals("Mã · Code of a part", document.get("components.schemas.Part.properties.code.description"));
        assertEquals(
                Map.of("name", "Thủ tục"),
                document.get(
                        "paths.'/api/v1/things/{thingId}/names'.post.requestBody.content.'application/json'.example"));
    }

    @Test
    void an_answer_tells_all_of_its_fields_and_a_body_those_that_it_needs() {
        assertEquals(List.of("missingItems", "name"), document.get("components.schemas.CreateThingBody.required"));
        assertEquals(List.of("code", "count", "kind"), document.get("components.schemas.Shown.required"));
        assertEquals(
                List.of(Map.of("$ref", "#/components/schemas/Kind"), Map.of("type", "null")),
                document.get("components.schemas.Shown.properties.kind.anyOf"));
        assertNull(document.get("components.schemas.Shown.properties.kind.type"));
    }

    @Test
    void a_refusal_that_an_operation_names_keeps_its_name_and_is_a_problem() {
        assertEquals("THING_UNKNOWN", document.get("paths.'/api/v1/things/{thingId}'.get.responses.'404'.description"));
        assertEquals(
                "#/components/schemas/Problem",
                document.get("paths.'/api/v1/things/{thingId}'.get.responses.'404'"
                        + ".content.'application/problem+json'.schema.'$ref'"));
    }
}
