package vn.motcua.feedback.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.motcua.feedback.http.Requests.FEEDBACK;
import static vn.motcua.feedback.http.Requests.anonymousBody;
import static vn.motcua.feedback.http.Requests.answer;
import static vn.motcua.feedback.http.Requests.as;
import static vn.motcua.feedback.http.Requests.classify;
import static vn.motcua.feedback.http.Requests.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FeedbackListTest extends ServiceTest {
    @Test
    void pages_follow_each_other_without_gap_or_repeat_while_others_come_in() {
        List<String> sent = Stream.generate(() -> send().<String>path("feedbackId"))
                .limit(5)
                .toList();
        awaitInList(sent.getLast());

        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            Response page = cursor.isEmpty()
                    ? as("pakn").queryParam("limit", 2).get(FEEDBACK)
                    : as("pakn")
                            .queryParam("limit", 2)
                            .queryParam("cursor", cursor)
                            .get(FEEDBACK);
            page.then().statusCode(200);
            seen.addAll(page.path("items.feedbackId"));
            cursor = page.path("nextCursor");
            send();
        } while (cursor != null && seen.size() < 100);

        assertThat(seen).doesNotHaveDuplicates().containsAll(sent);
    }

    @Test
    void the_list_is_had_as_a_file_with_the_same_filters_and_rights() {
        Response sent = send();
        awaitInList(sent.path("feedbackId"));
        String code = sent.path("code");

        String file =
                as("lanh.dao").queryParam("q", code).get(FEEDBACK + "/export").asString();
        assertThat(file.lines()).hasSize(2);
        assertThat(file).startsWith("\uFEFFMã,").contains(code, "SENT");
        as("van.hanh").get(FEEDBACK + "/export").then().statusCode(403);
    }

    @Test
    void filters_narrow_the_list() {
        Response sent = send();
        String id = sent.path("feedbackId");
        String nobody = send(anonymousBody()).path("feedbackId");
        awaitInList(nobody);

        assertThat(found("state", "SENT")).contains(id);
        assertThat(found("kind", "CONDUCT")).doesNotContain(id);
        assertThat(found("agency", "H37.16")).contains(id);
        assertThat(found("anonymous", "true")).contains(nobody).doesNotContain(id);
        assertThat(found("q", sent.<String>path("code").toLowerCase())).containsExactly(id);
        assertThat(found("dueBefore", "2026-03-24T00:00:00+07:00")).contains(id).doesNotContain(nobody);
        assertThat(found("dueBefore", "2026-03-23T00:00:00+07:00")).doesNotContain(id);
        as("pakn").queryParam("state", "DONE").get(FEEDBACK).then().statusCode(400);
        as("pakn").queryParam("late", "1").get(FEEDBACK).then().statusCode(400);
        as("pakn")
                .queryParam("dueBefore", "+5874898-01-01T00:00:00Z")
                .get(FEEDBACK)
                .then()
                .statusCode(400);
    }

    @Test
    void late_is_what_was_answered_late_or_is_open_after_its_due_day() {
        String open = send().path("feedbackId");
        String nobody = send(anonymousBody()).path("feedbackId");
        Response classified = classify(send(), "REGULATION");
        awaitInList(nobody);
        clock.standAt("2026-03-23T23:00");
        assertThat(found("late", "false")).contains(open);

        clock.standAt("2026-03-24T00:00");
        String answeredLate = answer(classified).path("feedbackId");

        assertThat(found("late", "true")).contains(open).doesNotContain(nobody);
        assertThat(found("late", "false")).contains(nobody).doesNotContain(open);
        await().untilAsserted(() -> assertThat(found("state", "ANSWERED")).contains(answeredLate));
        assertThat(found("late", "true")).contains(answeredLate);
    }

    private static List<String> found(String filter, String value) {
        return as("pakn")
                .queryParam(filter, value)
                .queryParam("limit", 200)
                .get(FEEDBACK)
                .path("items.feedbackId");
    }

    private static void awaitInList(String id) {
        await().untilAsserted(() -> assertThat(found("agency", "H37.16")).contains(id));
    }
}
