package vn.motcua.dashboard.read.planboard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import vn.motcua.dashboard.ServicePlatform;
import vn.motcua.local.TestPlatform;

/** What stands beside a figure, over HTTP. */
@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class DefinitionsTest {
    @Test
    void a_figure_says_what_is_counted_out_of_what_and_from_which_events() {
        on("2026-03-31")
                .body(
                        "definitions.find { it.figure == 'onTimeRate' }.name.vietnamese",
                        equalTo("Hồ sơ giải quyết đúng và trước hạn"))
                .body(
                        "definitions.find { it.figure == 'onTimeRate' }.denominator.english",
                        equalTo("Dossiers with a result in the period"))
                .body("definitions.find { it.figure == 'onTimeRate' }.feeds", hasItem("dossier.result-issued"))
                .body("definitions.find { it.figure == 'onTimeRate' }.legalBasis", hasItem("LB-61"));
    }

    @Test
    void a_metric_without_a_feed_names_what_it_waits_for() {
        on("2026-03-31").body("definitions.find { it.figure == 'satisfaction' }.waitsFor", equalTo("dossier.rated"));
    }

    @Test
    void meanings_are_those_of_the_day() {
        on("2022-06-22").body("definitions.figure", not(hasItem("onTimeRate.index766")));
        on("2022-06-23").body("definitions.figure", hasItem("onTimeRate.index766"));
    }

    @Test
    void a_day_that_is_none_is_refused() {
        given().auth()
                .oauth2(TestPlatform.shared().token("lanh.dao"))
                .get("/api/v1/boards/definitions?on=hom-nay")
                .then()
                .statusCode(400)
                .body("code", equalTo("PARAMETER_INVALID"));
    }

    private static ValidatableResponse on(String day) {
        return given().auth()
                .oauth2(TestPlatform.shared().token("lanh.dao"))
                .get("/api/v1/boards/definitions?on=" + day)
                .then()
                .statusCode(200)
                .body("on", equalTo(day));
    }
}
