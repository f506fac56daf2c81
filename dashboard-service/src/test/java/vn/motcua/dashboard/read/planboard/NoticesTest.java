package vn.motcua.dashboard.read.planboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dashboard.ServicePlatform;
import vn.motcua.dashboard.TestClock;
import vn.motcua.local.TestPlatform;

/** The whole service on real parts: what lies on whose desk on Tuesday 3 March 2026. */
@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class NoticesTest {
    private static final String NOTICES = "/api/v1/notices";
    private static final String LATE = Samples.id(4).toString();
    private static final String DUE_SOON = Samples.id(5).toString();
    private static final String LATE_ELSEWHERE = Samples.id(61).toString();
    private static final String SUBMITTED = Samples.id(74).toString();

    @TestHTTPResource("/")
    URI home;

    @Inject
    TestClock clock;

    private Published published;

    @BeforeEach
    void everything_is_published_once() {
        clock.standAt("2026-03-03T09:00");
        published = PublishedOnce.samples();
        await().until(() -> says("lanh.dao", LATE)
                && says("tiep.nhan", SUBMITTED)
                && says("chuyen.vien.phong", DUE_SOON)
                && says("can.bo.khac", LATE_ELSEWHERE));
    }

    @Test
    void a_late_dossier_lies_on_the_desk_of_its_officer_of_the_head_and_of_the_office() {
        for (String login : List.of("chuyen.vien", "lanh.dao", "van.phong")) {
            Map<String, Object> notice = of(login, LATE, "OVERDUE");
            assertThat(notice)
                    .containsEntry("item", "DOSSIER")
                    .containsEntry("severity", "OVERDUE")
                    .containsEntry("unit", Samples.DEPARTMENT)
                    .containsEntry("unitName", "Sở Nội vụ")
                    .containsEntry("code", "H37.16-260104-000001")
                    .containsEntry("since", "2026-02-28T01:00:00Z")
                    .containsEntry("dueAt", "2026-02-27T10:00:00Z");
        }
        assertThat(says("tiep.nhan", LATE)).isFalse();
    }

    @Test
    void what_was_handed_over_to_a_division_lies_there_and_its_head_may_look_at_all() {
        assertThat(of("chuyen.vien.phong", DUE_SOON, "DUE_SOON")).containsEntry("unitName", "Phòng Hành chính");
        assertThat(of("chuyen.vien.phong", DUE_SOON, "HANDED_OVER")).containsEntry("severity", "NEW");
        assertThat(says("chuyen.vien", DUE_SOON)).isFalse();
        assertThat(says("lanh.dao", DUE_SOON)).isFalse();
        assertThat(items("lanh.dao", "?whose=UNIT&limit=200").getList("items.itemId", String.class))
                .contains(DUE_SOON, SUBMITTED, LATE);
        assertThat(items("chuyen.vien", "?whose=UNIT&limit=200").getList("items.itemId", String.class))
                .doesNotContain(DUE_SOON, SUBMITTED);
    }

    @Test
    void an_overdue_task_lies_with_whoever_works_for_the_unit() {
        String task = Samples.taskId(Samples.PLAN, 3).toString();
        for (String login : List.of("van.phong", "chuyen.vien", "pakn")) {
            await().until(() -> says(login, task));
            assertThat(of(login, task, "OVERDUE"))
                    .containsEntry("item", "TASK")
                    .containsEntry("planId", Samples.PLAN.toString())
                    .containsEntry("code", "I.3")
                    .containsEntry("name", "Rà soát danh mục");
        }
        assertThat(says("can.bo.khac", task)).isFalse();
    }

    @Test
    void nobody_sees_the_notices_of_another_department_nor_does_the_province() {
        for (String login : List.of("lanh.dao", "van.phong", "chuyen.vien", "van.phong.tinh", "vo.don.vi")) {
            assertThat(items(login, "?whose=UNIT&limit=200").getList("items.itemId", String.class))
                    .doesNotContain(LATE_ELSEWHERE);
        }
        assertThat(says("van.phong.tinh", LATE)).isFalse();
        assertThat(items("can.bo.khac", "?whose=UNIT&limit=200").getList("items.itemId", String.class))
                .contains(LATE_ELSEWHERE)
                .doesNotContain(LATE, DUE_SOON, SUBMITTED);
    }

    @Test
    void the_most_severe_come_first_and_filters_and_pages_hold() {
        List<String> severities = items("can.bo.khac", "?limit=200").getList("items.severity");
        assertThat(severities).startsWith("OVERDUE").isSortedAccordingTo((a, b) -> rank(b) - rank(a));
        assertThat(items("lanh.dao", "?whose=UNIT&severity=NEW&item=FEEDBACK&limit=200")
                        .getList("items.kind", String.class))
                .isNotEmpty()
                .containsOnly("WAITS_FOR_PUBLICATION");
        JsonPath first = items("can.bo.khac", "?limit=1");
        JsonPath second = items("can.bo.khac", "?limit=1&cursor=" + first.getString("nextCursor"));
        assertThat(second.getString("items[0].noticeId")).isNotEqualTo(first.getString("items[0].noticeId"));
        as("lanh.dao")
                .get(NOTICES + "?whose=UNIT&cursor=" + first.getString("nextCursor"))
                .then()
                .statusCode(400);
    }

    @Test
    void what_one_has_read_is_unread_for_others_and_stays_read_after_a_rebuild() {
        String notice = anew(74, "2026-03-02T05:00:00Z");
        long unread = count("tiep.nhan").getLong("unread");
        assertThat(items("tiep.nhan", "?unread=true&limit=200").getList("items.noticeId", String.class))
                .contains(notice);
        as("tiep.nhan").put(NOTICES + "/" + notice + "/read").then().statusCode(204);
        as("tiep.nhan").put(NOTICES + "/" + notice + "/read").then().statusCode(204);
        assertThat(of("tiep.nhan", SUBMITTED, "SUPPLEMENTED")).containsEntry("read", true);
        assertThat(count("tiep.nhan").getLong("unread")).isEqualTo(unread - 1);
        assertThat(items("tiep.nhan", "?unread=true&limit=200").getList("items.noticeId", String.class))
                .doesNotContain(notice);
        assertThat(items("lanh.dao", "?whose=UNIT&unread=true&limit=200").getList("items.noticeId", String.class))
                .contains(notice);

        List<String> before = items("tiep.nhan", "?limit=200").getList("items.noticeId");
        as("van.hanh").post("/operations/projections/notice/rebuild").then().statusCode(200);
        assertThat(items("tiep.nhan", "?limit=200").<String>getList("items.noticeId"))
                .isEqualTo(before);
        assertThat(count("tiep.nhan").getLong("unread")).isEqualTo(unread - 1);
    }

    @Test
    void a_notice_of_others_cannot_be_marked() {
        String notice =
                of("can.bo.khac", LATE_ELSEWHERE, "OVERDUE").get("noticeId").toString();
        as("lanh.dao")
                .put(NOTICES + "/" + notice + "/read")
                .then()
                .statusCode(404)
                .body("code", equalTo("NOTICE_UNKNOWN"));
    }

    @Test
    void all_that_was_seen_is_marked_and_what_came_later_is_not() {
        String notice = anew(75, "2026-03-02T06:00:00Z");
        markAll("2026-03-02T05:59:59Z");
        assertThat(items("tiep.nhan", "?unread=true&limit=200").getList("items.noticeId", String.class))
                .containsExactly(notice);
        assertThat(markAll("2026-03-02T06:00:00Z")).isEqualTo(1);
        assertThat(markAll("2026-03-02T06:00:00Z")).isZero();
        assertThat(count("tiep.nhan").getLong("unread")).isZero();
    }

    private static int markAll(String upTo) {
        return as("tiep.nhan")
                .body("{\"upTo\":\"" + upTo + "\"}")
                .put(NOTICES + "/read")
                .then()
                .statusCode(200)
                .extract()
                .path("marked");
    }

    /** A notice that nobody has read yet: of a submission that was asked for something, which came. */
    private String anew(int submission, String at) {
        Samples.ofSubmission(published, submission, "requested", at);
        Samples.ofSubmission(published, submission, "submitted", at);
        String item = Samples.id(submission).toString();
        await().until(() -> at.equals(
                items("tiep.nhan", "?limit=200").getString("items.find { it.itemId == '" + item + "' }.since")));
        return of("tiep.nhan", item, "SUPPLEMENTED").get("noticeId").toString();
    }

    @Test
    void somebody_who_watches_is_told_and_what_is_no_longer_asked_for_is_done_by_itself() throws Exception {
        String another = Samples.id(75).toString();
        await().until(() -> says("tiep.nhan", another));
        long open = count("tiep.nhan").getLong("open");
        try (HttpClient browser = HttpClient.newHttpClient();
                Stream<String> stream = browser.send(
                                HttpRequest.newBuilder(home.resolve(NOTICES + "/stream"))
                                        .header("Accept", "text/event-stream")
                                        .header(
                                                "Authorization",
                                                "Bearer "
                                                        + TestPlatform.shared().token("tiep.nhan"))
                                        .timeout(Duration.ofSeconds(60))
                                        .build(),
                                BodyHandlers.ofLines())
                        .body()) {
            Iterator<Long> counts = stream.filter(line -> line.startsWith("data:") && line.contains("\"open\""))
                    .map(line -> JsonPath.from(line.substring("data:".length())).getLong("open"))
                    .iterator();
            assertThat(counts.next()).isEqualTo(open);
            Samples.ofSubmission(published, 75, "requested", "2026-03-02T07:00:00Z");
            assertThat(counts.next()).isEqualTo(open - 1);
            assertThat(says("tiep.nhan", another)).isFalse();
            assertThat(items("tiep.nhan", "?done=true&limit=200")
                            .getString("items.find { it.itemId == '" + another + "' }.doneAt"))
                    .isEqualTo("2026-03-02T07:00:00Z");

            Samples.ofSubmission(published, 75, "submitted", "2026-03-02T08:00:00Z");
            assertThat(counts.next()).isEqualTo(open);
            assertThat(of("tiep.nhan", another, "SUPPLEMENTED"))
                    .containsEntry("since", "2026-03-02T08:00:00Z")
                    .containsEntry("read", false);
        }
    }

    @Test
    void units_that_were_late_are_listed_for_their_head_and_their_office_alone() {
        await().until(() -> says("van.phong", Samples.taskId(Samples.PLAN, 3).toString()));
        for (String login : List.of("lanh.dao", "van.phong")) {
            JsonPath late = items(login, "/lateness?from=2026-01-01&least=1");
            assertThat(late.getList("items.unit", String.class))
                    .contains(Samples.DEPARTMENT)
                    .doesNotContain("000.00.17.H37");
            assertThat(late.getLong("items.find { it.item == 'DOSSIER' }.times"))
                    .isEqualTo(1);
            assertThat(late.getString("items.find { it.item == 'DOSSIER' }.lastAt"))
                    .isEqualTo("2026-02-28T01:00:00Z");
        }
        assertThat(items("lanh.dao", "/lateness?from=2026-03-02&least=1").getList("items.item"))
                .containsExactly("TASK");
        assertThat(items("lanh.dao", "/lateness").getList("items"))
                .as("once is not repeatedly")
                .isEmpty();
        as("chuyen.vien").get(NOTICES + "/lateness").then().statusCode(403);
    }

    private static int rank(String severity) {
        return List.of("NEW", "DUE_SOON", "DUE_TODAY", "OVERDUE").indexOf(severity);
    }

    private static boolean says(String login, String item) {
        return items(login, "?limit=200").getList("items.itemId").contains(item);
    }

    private static Map<String, Object> of(String login, String item, String kind) {
        return items(login, "?limit=200")
                .getMap("items.find { it.itemId == '" + item + "' && it.kind == '" + kind + "' }");
    }

    private static JsonPath items(String login, String query) {
        return as(login).get(NOTICES + query).then().statusCode(200).extract().jsonPath();
    }

    private static JsonPath count(String login) {
        return as(login)
                .get(NOTICES + "/count")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static RequestSpecification as(String login) {
        return given().contentType("application/json")
                .auth()
                .oauth2(TestPlatform.shared().token(login));
    }
}
