package vn.motcua.dashboard.read.planboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dashboard.ServicePlatform;
import vn.motcua.dashboard.TestClock;
import vn.motcua.local.TestPlatform;

/** Boards without a plan and the dossiers behind numbers, over HTTP, on 3 March 2026 at nine. */
@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class DossierBoardTest {
    private static final String BOARD = "/api/v1/boards/organisation/" + Samples.DEPARTMENT;
    private static final String PLAN_BOARD = "/api/v1/boards/plan/" + Samples.PLAN;

    @Inject
    TestClock clock;

    @BeforeEach
    void everything_is_published_once() {
        clock.standAt("2026-03-03T09:00");
        PublishedOnce.samples();
        await().until(() -> {
            JsonPath board = as("lanh.dao").get(BOARD + "?period=2026").jsonPath();
            return as("lanh.dao").get(BOARD + "?period=2026").statusCode() == 200
                    && board.getLong("figures.OPEN") == 4
                    && board.getLong("figures.RESOLVED") == 3;
        });
    }

    @Test
    void a_month_of_a_report_runs_from_the_fifteenth_to_the_fourteenth() {
        JsonPath board = as("lanh.dao")
                .get(BOARD + "?period=R2026-02&by=CHANNEL")
                .then()
                .statusCode(200)
                .body("from", equalTo("2026-01-15"))
                .body("to", equalTo("2026-02-14"))
                .body("organisation", equalTo(Samples.DEPARTMENT))
                .body("organisationName", equalTo("Sở Nội vụ"))
                .extract()
                .jsonPath();
        assertThat(board.getLong("figures.RECEIVED")).isEqualTo(1);
        assertThat(board.getLong("figures.RESOLVED_IN_TIME")).isEqualTo(1);
        assertThat(board.getLong("groups.find { it.key == 'ONLINE' }.figures.RECEIVED"))
                .isEqualTo(1);
        assertThat(board.getLong("groups.find { it.key == 'DIRECT' }.figures.RECEIVED"))
                .isZero();
    }

    @Test
    void each_number_of_both_boards_leads_to_as_many_dossiers() {
        JsonPath year = as("lanh.dao").get(BOARD + "?period=2026").jsonPath();
        for (Map.Entry<String, Integer> figure :
                year.<String, Integer>getMap("figures").entrySet()) {
            for (String list : List.of(BOARD + "/items?period=2026&", PLAN_BOARD + "/items?")) {
                as("lanh.dao")
                        .get(list + "figure=" + figure.getKey())
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(figure.getValue()));
            }
        }
        as("lanh.dao")
                .get(PLAN_BOARD + "/items?figure=RESOLVED_LATE&month=1")
                .then()
                .body("items.dossierId", contains(Samples.id(2).toString()))
                .body("items.day", contains("2026-01-14"));
        as("lanh.dao")
                .get(PLAN_BOARD + "/items?figure=RESOLVED_LATE&month=2")
                .then()
                .body("items", empty());
        as("lanh.dao")
                .get(BOARD + "/items?period=2026&figure=OPEN&by=CHANNEL&key=ONLINE")
                .then()
                .body("items.dossierId", contains(Samples.id(5).toString()));
    }

    @Test
    void pages_of_a_list_go_on_where_the_one_before_ended() {
        String first = BOARD + "/items?period=2026&figure=RECEIVED&limit=4";
        JsonPath page = as("lanh.dao").get(first).jsonPath();
        String second = first + "&cursor=" + page.getString("nextCursor");
        List<String> rest = as("lanh.dao").get(second).jsonPath().getList("items.dossierId");
        assertThat(rest)
                .doesNotContainAnyElementsOf(page.getList("items.dossierId"))
                .isNotEmpty();
        as("lanh.dao")
                .get(second.replace("RECEIVED", "RESOLVED"))
                .then()
                .statusCode(400)
                .body("code", equalTo("CURSOR_INVALID"));
    }

    @Test
    void what_is_out_of_reach_does_not_exist() {
        for (String organisation : List.of("000.00.17.H37", "999.99.99.H37")) {
            for (String address : List.of("", "/items?figure=OPEN")) {
                as("lanh.dao")
                        .get("/api/v1/boards/organisation/" + organisation + address)
                        .then()
                        .statusCode(404)
                        .body("code", equalTo("ORGANISATION_UNKNOWN_HERE"));
            }
        }
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused_and_so_is_one_that_nobody_knows() {
        for (String period : List.of(
                "from=2026-03-02&to=2026-03-01",
                "period=2026-Q5",
                "from=2026-03-01",
                "period=2026&from=2026-01-01&to=2026-01-31")) {
            as("lanh.dao").get(BOARD + "?" + period).then().statusCode(400).body("code", equalTo("PERIOD_INVALID"));
        }
        as("lanh.dao")
                .get(BOARD + "?from=2026-03-02&to=2026-03-02")
                .then()
                .statusCode(200)
                .body("figures.RECEIVED", equalTo(0));
    }

    @Test
    void a_board_of_an_instant_before_the_first_dossier_is_refused() {
        as("lanh.dao")
                .get(BOARD + "?asOf=2024-12-31T00:00:00Z")
                .then()
                .statusCode(404)
                .body("code", equalTo("AS_OF_BEFORE_FIRST_EVENT"));
        as("lanh.dao")
                .get(BOARD + "?asOf=2026-01-07T00:00:00Z")
                .then()
                .statusCode(200)
                .body("figures.OPEN", equalTo(2))
                .body("asOf", equalTo("2026-01-07T00:00:00Z"));
    }

    private static RequestSpecification as(String login) {
        return given().auth().oauth2(TestPlatform.shared().token(login));
    }
}
