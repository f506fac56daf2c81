package vn.motcua.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.eventstore.Actor;
import vn.motcua.http.sample.ThingCommands;

@QuarkusTest
@WithTestResource(Tokens.class)
class ActingForTest {
    private static final String THINGS = "/api/v1/things";

    @Inject
    ThingCommands commands;

    private static RequestSpecification creation(UUID key) {
        return Requests.officer()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Requests.BODY);
    }

    @Test
    void without_the_header_the_tokens_unit_is_acted_for() {
        creation(UUID.randomUUID()).post(THINGS).then().statusCode(201);
        assertEquals("H99.01", commands.last().actor().org());
        assertEquals(Optional.empty(), commands.last().homeOrg());
    }

    @Test
    void a_posting_in_force_lets_act_for_its_unit_and_the_history_tells_both() {
        creation(UUID.randomUUID())
                .header("Acting-For", "H99.02")
                .post(THINGS)
                .then()
                .statusCode(201);
        assertEquals(
                new Actor.Person("officer-1", "H99.02", Set.of("INTAKE_OFFICER")),
                commands.last().actor());
        assertEquals(Optional.of("H99.01"), commands.last().homeOrg());
    }

    @Test
    void the_own_unit_may_be_named() {
        creation(UUID.randomUUID())
                .header("Acting-For", "H99.01")
                .post(THINGS)
                .then()
                .statusCode(201);
        assertEquals(Optional.empty(), commands.last().homeOrg());
    }

    @Test
    void without_a_posting_in_force_it_is_403_and_nothing_is_stored() {
        int before = commands.size();
        creation(UUID.randomUUID())
                .header("Acting-For", "H99.03")
                .post(THINGS)
                .then()
                .statusCode(403)
                .body("code", is("POSTING_NOT_IN_FORCE"))
                .body("detail", containsString("H99.03"));
        assertEquals(before, commands.size());
    }

    @Test
    void a_read_is_refused_as_well() {
        Requests.officer()
                .header("Acting-For", "H99.03")
                .get(THINGS + "/" + UUID.randomUUID())
                .then()
                .statusCode(403)
                .body("code", is("POSTING_NOT_IN_FORCE"));
        Requests.officer()
                .header("Acting-For", "H99.02")
                .get(THINGS + "/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void nobody_acts_for_a_unit_without_a_token() {
        given().header("Acting-For", "H99.02")
                .get(THINGS + "/public")
                .then()
                .statusCode(403)
                .body("code", is("POSTING_NOT_IN_FORCE"));
        given().header("Acting-For", "H99.02")
                .get(THINGS + "/" + UUID.randomUUID())
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "H99.01,H99.02",
                "H99.01 H99.02",
                "'",
                "Đơn vị",
                "0123456789012345678901234567890123456789x"
            })
    void what_is_not_one_code_is_400(String value) {
        creation(UUID.randomUUID())
                .header("Acting-For", value)
                .post(THINGS)
                .then()
                .statusCode(400)
                .body("code", is("ACTING_FOR_INVALID"));
    }

    @Test
    void two_units_at_once_are_400() {
        creation(UUID.randomUUID())
                .header("Acting-For", "H99.01", "H99.02")
                .post(THINGS)
                .then()
                .statusCode(400)
                .body("code", is("ACTING_FOR_INVALID"));
    }

    @Test
    void the_same_key_for_another_unit_is_not_answered_as_the_first_one() {
        UUID key = UUID.randomUUID();
        String first =
                creation(key).post(THINGS).then().statusCode(201).extract().path("id");
        creation(key).post(THINGS).then().statusCode(201).body("id", is(first));
        creation(key)
                .header("Acting-For", "H99.02")
                .post(THINGS)
                .then()
                .statusCode(422)
                .body("code", is("IDEMPOTENCY_KEY_REUSED"))
                .body("$", not(first));
    }
}
