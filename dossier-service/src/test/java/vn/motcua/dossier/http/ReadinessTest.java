package vn.motcua.dossier.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadinessTest extends ServiceTest {
    private static final String CONNECTIONS = "checks.data.findAll { it != null }";

    /** The owner migrates and rebuilds: a connection of its that PostgreSQL has cut takes no request away from the service. */
    @Test
    void readiness_asks_for_the_connection_that_requests_need_and_not_for_the_owner_s() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body(CONNECTIONS + ".any { it.containsKey('<default>') }", equalTo(true))
                .body(CONNECTIONS + ".any { it.containsKey('owner') }", equalTo(false));
    }
}
