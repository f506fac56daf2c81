package vn.motcua.dashboard.read.planboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dashboard.ServicePlatform;
import vn.motcua.dashboard.TestClock;
import vn.motcua.local.TestPlatform;

/** The whole service on real parts, on Tuesday 3 March 2026 at nine. */
@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class PlanBoardTest {
    private static final String BOARD = "/api/v1/boards/plan/" + Samples.PLAN;

    @Inject
    TestClock clock;

    @BeforeEach
    void everything_is_published_once() {
        clock.standAt("2026-03-03T09:00");
        PublishedOnce.samples();
        await().until(() -> {
            var answer = as("lanh.dao").get(BOARD);
            return answer.statusCode() == 200
                    && answer.jsonPath().getLong("openDossiers") == 4
                    && answer.jsonPath().getLong("targets[0].denominator") == 3
                    && answer.jsonPath().getLong("targets[2].denominator") == 6
                    && answer.jsonPath()
                            .getString("late.items[1].resolvingAgencyName")
                            .equals("Sở Nội vụ");
        });
    }

    @Test
    void each_target_stands_against_the_live_figure() {
        JsonPath board = board();
        assertThat(board.<String>getList("targets.status")).containsExactly("MISSED", "MET", "MISSED", "NOT_MEASURED");
        assertThat(board.<String>getList("targets.now")).containsExactly("66.67", "50.00", "33.33", null);
        assertThat(board.getString("targets[3].feed")).isEqualTo("dossier.rated");
        assertThat(board.getString("targets[0].wanted")).isEqualTo("99");
    }

    @Test
    void the_index_figure_of_timeliness_stands_beside_that_of_the_report() {
        // In time by rule 2.1: dossiers 1, 3, 5 and 6; late: 2, and 4 and 72 which are open and past due. None is left
        // out.
        assertThat(board().getLong("targets[0].index766.numerator")).isEqualTo(4);
        assertThat(board().getLong("targets[0].index766.denominator")).isEqualTo(7);
    }

    @Test
    void tasks_stand_by_the_state_of_the_day() {
        JsonPath board = board();
        assertThat(board.<String>getList("tasks.items.state")).containsExactly("DONE", "CONTINUOUS", "OVERDUE");
        assertThat(board.getLong("tasks.items[2].daysOverdue")).isEqualTo(4);
        assertThat(board.getInt("tasks.byState.OVERDUE")).isEqualTo(1);
        assertThat(board.getString("tasks.items[2].dueOn")).isEqualTo("2026-02-27");
    }

    @Test
    void months_tell_what_came_in_and_what_was_resolved() {
        JsonPath board = board();
        assertThat(board.<Integer>getList("trend.received")).startsWith(2, 4, 0).hasSize(12);
        assertThat(board.<Integer>getList("trend.late")).startsWith(1, 0, 0);
    }

    @Test
    void open_dossiers_are_late_or_due_soon_and_one_that_waits_for_a_supplement_is_neither() {
        JsonPath board = board();
        assertThat(board.<String>getList("late.items.dossierId"))
                .containsExactly(Samples.id(72).toString(), Samples.id(4).toString());
        assertThat(board.getLong("late.items[1].days")).isEqualTo(4);
        assertThat(board.<String>getList("dueSoon.items.dossierId"))
                .containsExactly(Samples.id(5).toString());
        assertThat(board.getLong("dueSoon.items[0].days")).isEqualTo(2);
        as("van.phong")
                .get(BOARD + "/dossiers?list=LATE&limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void a_board_is_for_those_who_work_here() {
        given().get(BOARD).then().statusCode(401);
        given().auth()
                .oauth2(TestPlatform.shared().clientToken("doi.tac"))
                .get(BOARD)
                .then()
                .statusCode(403);
    }

    @Test
    void a_board_counts_its_department_and_what_is_below_and_nobody_else() {
        JsonPath board = board();
        assertThat(board.getLong("targets[0].numerator")).isEqualTo(2);
        assertThat(board.getLong("targets[0].denominator")).isEqualTo(3);
        assertThat(board.getLong("late.total")).isEqualTo(2);
        assertThat(board.getLong("targets[2].numerator")).isEqualTo(2);
        as("lanh.dao")
                .get("/api/v1/boards/plan/" + Samples.PLAN_BEFORE)
                .then()
                .statusCode(200)
                .body("late.total", equalTo(2));
    }

    @Test
    void the_board_of_another_department_is_not_shown_its_dossiers_neither_and_operators_see_all() {
        String another = "/api/v1/boards/plan/" + Samples.PLAN_OF_ANOTHER;
        await().until(() -> as("van.hanh").get(another).statusCode() == 200);
        as("van.hanh").get(another).then().body("late.total", equalTo(1));
        for (String address : List.of(another, another + "/stream", another + "/dossiers?list=LATE")) {
            as("lanh.dao").get(address).then().statusCode(404).body("code", equalTo("PLAN_UNKNOWN_HERE"));
        }
        as("lanh.dao")
                .get("/api/v1/boards?limit=200")
                .then()
                .statusCode(200)
                .body("items.planId", not(hasItem(Samples.PLAN_OF_ANOTHER.toString())));
    }

    @Test
    void a_successor_counts_what_it_took_over_and_what_was_before_stays_with_the_former_one() {
        JsonPath former = as("lanh.dao")
                .get("/api/v1/boards/plan/" + Samples.PLAN_OF_FORMER)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(former.<Integer>getList("trend.received")).startsWith(0, 2, 0);
        assertThat(former.<Integer>getList("trend.resolved")).startsWith(0, 1, 0);
        assertThat(former.getLong("openDossiers")).isZero();
        assertThat(former.getLong("targets[0].index766.denominator")).isEqualTo(1);
        assertThat(board().<String>getList("late.items.dossierId"))
                .contains(Samples.id(72).toString());
    }

    @Test
    void what_was_refused_before_receipt_has_a_column_of_its_own() {
        JsonPath board = board();
        assertThat(board.<Integer>getList("trend.refusedBeforeReceipt")).startsWith(0, 1, 0);
        assertThat(board.<Integer>getList("trend.received")).startsWith(2, 4, 0);
    }

    @Test
    void the_board_tells_what_was_corrected() {
        JsonPath board = board();
        assertThat(board.getLong("corrected.tasks")).isEqualTo(1);
        assertThat(board.<Boolean>getList("tasks.items.corrected")).containsExactly(true, false, false);
    }

    @Test
    void a_draft_that_was_discarded_has_no_board() {
        var address = "/api/v1/boards/plan/" + Samples.id(70);
        await().until(() -> as("lanh.dao").get(address).statusCode() == 404);
        as("lanh.dao")
                .get("/api/v1/boards?limit=200")
                .then()
                .body("items.planId", not(hasItem(Samples.id(70).toString())));
    }

    @Test
    void a_board_of_an_earlier_instant_shows_what_had_happened_by_then() {
        JsonPath then = as("lanh.dao")
                .queryParam("asOf", "2026-02-08T09:00:00+07:00")
                .get(BOARD)
                .then()
                .statusCode(200)
                .body("asOf", equalTo("2026-02-08T02:00:00Z"))
                .body("lagMs", equalTo(0))
                .extract()
                .jsonPath();
        // Received by then: 1, 2 and 3. The first two were resolved, the second one late.
        assertThat(then.<Integer>getList("trend.received")).startsWith(2, 1, 0);
        assertThat(then.getLong("openDossiers")).isEqualTo(1);
        assertThat(then.getLong("targets[0].numerator")).isEqualTo(1);
        assertThat(then.getLong("targets[0].denominator")).isEqualTo(2);
        assertThat(then.<String>getList("tasks.items.state")).containsExactly("OVERDUE", "CONTINUOUS", "IN_PROGRESS");
        as("lanh.dao")
                .queryParam("asOf", "2026-02-08T09:00:00+07:00")
                .get(BOARD + "/dossiers?list=DUE_SOON")
                .then()
                .statusCode(200)
                .body("items.dossierId", contains(Samples.id(3).toString()))
                .body("items.procedureName", contains("Cấp bản sao"))
                .body("asOf", equalTo("2026-02-08T02:00:00Z"));
    }

    @Test
    void a_board_as_of_this_moment_is_the_board() {
        String now = "2026-03-03T02:00:00Z";
        Map<String, Object> then = new HashMap<>(as("lanh.dao")
                .get(BOARD + "?asOf=" + now)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<Map<String, Object>>get("$"));
        then.keySet().removeAll(List.of("asOf", "lagMs"));
        assertThat(then).isEqualTo(withoutTime());
    }

    @Test
    void before_the_first_event_and_after_now_there_is_nothing_to_show() {
        for (String address : List.of(BOARD + "?", BOARD + "/dossiers?list=LATE&", "/api/v1/boards?")) {
            as("lanh.dao")
                    .get(address + "asOf=2026-01-08T01:59:59Z")
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("AS_OF_BEFORE_FIRST_EVENT"));
            as("lanh.dao")
                    .get(address + "asOf=2026-03-03T02:00:01Z")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("AS_OF_IN_FUTURE"));
            as("lanh.dao")
                    .get(address + "asOf=hom-qua")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("PARAMETER_INVALID"));
        }
        as("lanh.dao")
                .get(BOARD.replace(Samples.PLAN.toString(), Samples.PLAN_OF_ANOTHER.toString())
                        + "?asOf=2026-01-01T00:00:00Z")
                .then()
                .statusCode(404)
                .body("code", equalTo("PLAN_UNKNOWN_HERE"));
        as("lanh.dao")
                .get("/api/v1/boards?asOf=2026-01-09T00:00:00Z")
                .then()
                .statusCode(200)
                .body("items.state", hasItem("DRAFT"));
    }

    @Test
    void an_unknown_plan_is_refused_by_name() {
        as("lanh.dao")
                .get("/api/v1/boards/plan/" + Samples.id(77))
                .then()
                .statusCode(404)
                .body("code", equalTo("PLAN_UNKNOWN_HERE"));
    }

    @Test
    void plans_that_have_a_board_are_listed() {
        as("lanh.dao").get("/api/v1/boards").then().statusCode(200).body("items.number", hasItem("04/KH-SKHĐT"));
    }

    @Test
    void a_rebuilt_board_equals_the_live_one() {
        Map<String, Object> live = withoutTime();
        for (String projection : List.of(
                "board-plan", "board-task", "board-dossier", "board-feedback", "board-procedure", "directory-copy")) {
            given().auth()
                    .oauth2(TestPlatform.shared().token("van.hanh"))
                    .post("/operations/projections/" + projection + "/rebuild")
                    .then()
                    .statusCode(200);
        }
        assertThat(withoutTime()).isEqualTo(live);
    }

    private static Map<String, Object> withoutTime() {
        Map<String, Object> board = new HashMap<>(board().<Map<String, Object>>get("$"));
        board.keySet().removeAll(List.of("asOf", "lagMs"));
        return board;
    }

    private static JsonPath board() {
        return as("lanh.dao").get(BOARD).then().statusCode(200).extract().jsonPath();
    }

    private static RequestSpecification as(String login) {
        return given().auth().oauth2(TestPlatform.shared().token(login));
    }
}
