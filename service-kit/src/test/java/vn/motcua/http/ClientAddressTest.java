package vn.motcua.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The gateway tells who asked, so callers behind it have a bucket each. */
@QuarkusTest
@WithTestResource(Tokens.class)
@TestProfile(ClientAddressTest.BehindTheGateway.class)
class ClientAddressTest {
    public static class BehindTheGateway extends RateLimitTest.Slow {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        }
    }

    @Test
    void each_client_behind_the_gateway_has_a_bucket_of_its_own() {
        assertEquals(200, from("10.0.0.1"));
        assertTrue(IntStream.range(0, 50).anyMatch(_ -> from("10.0.0.1") == 429));
        assertEquals(200, from("10.0.0.2"));
    }

    static int from(String address) {
        return given().header("X-Forwarded-For", address)
                .get("/api/v1/things/public")
                .statusCode();
    }
}
