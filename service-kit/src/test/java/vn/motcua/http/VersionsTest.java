package vn.motcua.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.http.sample.ThingCommands;

@QuarkusTest
@WithTestResource(Tokens.class)
class VersionsTest {
    @Inject
    ThingCommands commands;

    private static Response created() {
        return Requests.command(Requests.BODY).post("/api/v1/things");
    }

    @Test
    void a_write_without_if_match_is_428() {
        String location = created().header("Location");
        Requests.command("{\"name\":\"b\"}")
                .post(location + "/names")
                .then()
                .statusCode(428)
                .body("code", is("IF_MATCH_MISSING"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "W/\"1\"", "1", "\"1\", \"2\"", "\"\"", "\"0\"", "\"x\"", "\"99999999999999999999\""})
    void if_match_is_exactly_one_strong_version(String ifMatch) {
        String location = created().header("Location");
        Requests.command("{\"name\":\"b\"}")
                .header("If-Match", ifMatch)
                .post(location + "/names")
                .then()
                .statusCode(400)
                .body("code", is("IF_MATCH_INVALID"));
    }

    @Test
    void a_stale_version_is_412_and_the_newest_one_goes_through() {
        Response first = created();
        Response second = Requests.command("{\"name\":\"b\"}")
                .header("If-Match", first.header("ETag"))
                .post(first.header("Location") + "/names");
        second.then().statusCode(200);
        assertNotEquals(first.header("ETag"), second.header("ETag"));
        Requests.command("{\"name\":\"c\"}")
                .header("If-Match", first.header("ETag"))
                .post(first.header("Location") + "/names")
                .then()
                .statusCode(412)
                .body("code", is("VERSION_STALE"));
    }

    @Test
    void a_put_needs_if_match_but_no_key() {
        Response first = created();
        Requests.officer()
                .contentType("application/json")
                .header("If-Match", first.header("ETag"))
                .body("{\"name\":\"b\"}")
                .put(first.header("Location"))
                .then()
                .statusCode(200);
        assertEquals(true, commands.last().request().isEmpty());
    }

    @Test
    void a_creation_takes_no_if_match() {
        Requests.command(Requests.BODY)
                .header("If-Match", "\"1\"")
                .post("/api/v1/things")
                .then()
                .statusCode(400)
                .body("code", is("IF_MATCH_INVALID"));
    }

    @Test
    void an_entity_that_the_caller_has_is_304_without_a_body() {
        Response first = created();
        for (String tag :
                List.of(first.header("ETag"), "W/" + first.header("ETag"), "\"x\", " + first.header("ETag"), "*")) {
            Requests.officer()
                    .header("If-None-Match", tag)
                    .get(first.header("Location"))
                    .then()
                    .statusCode(304)
                    .header("ETag", first.header("ETag"))
                    .body(is(""));
        }
        Requests.officer()
                .header("If-None-Match", "\"x\"")
                .get(first.header("Location"))
                .then()
                .statusCode(200)
                .body("name", is("Hồ sơ"));
    }

    @Test
    void what_everyone_may_read_is_cacheable() {
        given().get("/api/v1/things/public")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age=60"))
                .header("ETag", "\"7\"");
    }
}
