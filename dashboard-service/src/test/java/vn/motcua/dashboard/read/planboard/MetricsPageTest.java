package vn.motcua.dashboard.read.planboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.motcua.dashboard.ServicePlatform;

/** Those who watch see how each projection stands, by the names that the rules for alerts use. */
@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class MetricsPageTest {

    @Test
    void each_projection_shows_its_lag_its_position_and_whether_it_is_stopped() {
        PublishedOnce.samples();

        await().untilAsserted(() -> assertThat(metrics())
                .containsPattern(of("lag_seconds") + "[0-9]")
                .containsPattern(of("position") + "[1-9]")
                .containsPattern(of("failed") + "0\\.0")
                .containsPattern(of("parked") + "0\\.0"));
    }

    private static String of(String metric) {
        return "motcua_projection_" + metric + "\\{projection=\"board-dossier\",source=\"[^\"]+\"[^}]*} ";
    }

    private static String metrics() {
        return given().get("/q/metrics").then().statusCode(200).extract().asString();
    }
}
