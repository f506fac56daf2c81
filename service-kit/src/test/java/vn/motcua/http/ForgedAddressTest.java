package vn.motcua.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who is no trusted proxy may say what it likes of its address. */
@QuarkusTest
@WithTestResource(Tokens.class)
@TestProfile(ForgedAddressTest.BehindAnotherGateway.class)
class ForgedAddressTest {
    public static class BehindAnotherGateway extends RateLimitTest.Slow {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.trusted-proxies", "10.9.9.9");
        }
    }

    @Test
    void a_new_address_a_request_does_not_make_a_new_bucket_a_request() {
        assertTrue(IntStream.range(0, 50).anyMatch(i -> ClientAddressTest.from("10.0.1." + i) == 429));
    }
}
