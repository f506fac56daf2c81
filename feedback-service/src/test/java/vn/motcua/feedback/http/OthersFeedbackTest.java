package vn.motcua.feedback.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.motcua.feedback.http.Requests.FEEDBACK;
import static vn.motcua.feedback.http.Requests.act;
import static vn.motcua.feedback.http.Requests.as;
import static vn.motcua.feedback.http.Requests.asClient;
import static vn.motcua.feedback.http.Requests.body;
import static vn.motcua.feedback.http.Requests.next;
import static vn.motcua.feedback.http.Requests.send;
import static vn.motcua.feedback.write.Samples.DEPARTMENT;
import static vn.motcua.feedback.write.Samples.DIVISION;
import static vn.motcua.feedback.write.Samples.ELSEWHERE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feedback is for whom it tells of, who handles it, and those above; who is complained of does not learn who complained. */
@QuarkusTest
class OthersFeedbackTest extends ServiceTest {
    @Test
    void feedback_about_another_organisation_is_neither_read_nor_listed() {
        String foreign = about(ELSEWHERE).path("feedbackId");
        String own = send().path("feedbackId");

        for (String login : List.of("pakn", "van.phong", "lanh.dao", "chuyen.vien")) {
            as(login).get(FEEDBACK + "/" + foreign).then().statusCode(404).body("code", equalTo("FEEDBACK_UNKNOWN"));
        }
        // Lists fill in the order of the log.
        await().untilAsserted(() -> assertThat(listed(as("pakn"))).contains(own));
        assertThat(listed(as("pakn"))).doesNotContain(foreign);
        assertThat(listed(asClient("doi.tac"))).contains(own).doesNotContain(foreign);
    }

    @Test
    void no_command_touches_it() {
        Response foreign = about(ELSEWHERE);
        Map<String, String> bodies = Map.of(
                "classifications", "{\"kind\": \"REGULATION\", \"handler\": \"000.00.16.H37\"}",
                "rejections", "{\"reason\": \"OUT_OF_SCOPE\", \"guidance\": \"Gửi nơi khác.\"}",
                "answers", "{\"text\": \"Đã xem xét.\"}",
                "publications", "{\"publicText\": \"Đã xem xét.\"}",
                "transfers", "{\"handler\": \"000.00.16.H37\", \"reason\": \"Của Sở.\"}",
                "returns", "{\"reason\": \"Không thuộc thẩm quyền.\"}",
                "reclassifications",
                        "{\"kind\": \"REGULATION\", \"handler\": \"000.00.16.H37\", \"reason\": \"Nhầm.\"}",
                "answer-corrections", "{\"text\": \"Đã xem xét lại.\", \"reason\": \"Nhầm.\"}",
                "sender-erasure", "");

        bodies.forEach((action, body) -> act("pakn", foreign.path("feedbackId"), action, foreign.header("ETag"), body)
                .then()
                .statusCode(404)
                .body("code", equalTo("FEEDBACK_UNKNOWN")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pakn", "van.phong"})
    void the_agency_complained_of_does_not_see_who_complained(String login) {
        Response sent = about(DEPARTMENT);
        String path = FEEDBACK + "/" + sent.path("feedbackId");
        as(login).get(path).then().statusCode(200).body("sender", nullValue());

        next(sent, "classifications", "{\"kind\": \"CONDUCT\", \"handler\": \"000.00.17.H37\"}")
                .then()
                .statusCode(200);

        as(login).get(path).then().body("sender", nullValue()).body("words.size()", equalTo(0));
    }

    @Test
    void an_agency_that_says_it_was_about_a_rule_after_all_does_not_learn_by_it_who_complained() {
        Response conduct =
                next(about(DEPARTMENT), "classifications", "{\"kind\": \"CONDUCT\", \"handler\": \"000.00.16.H37\"}");
        Response corrected = next(
                conduct,
                "reclassifications",
                "{\"kind\": \"REGULATION\", \"handler\": \"000.00.16.H37\", \"reason\": \"Về quy định.\"}");
        corrected.then().statusCode(200).body("kind", equalTo("REGULATION")).body("everConduct", nullValue());
        String path = FEEDBACK + "/" + corrected.path("feedbackId");

        as("pakn").get(path).then().body("sender", nullValue()).body("words.size()", equalTo(2));
        as("van.phong").get(path).then().body("sender", nullValue()).body("words.size()", equalTo(0));
    }

    @Test
    void who_is_complained_of_only_sees_it_while_somebody_else_handles_it() {
        Response conduct =
                next(about(DEPARTMENT), "classifications", "{\"kind\": \"CONDUCT\", \"handler\": \"000.00.00.H37\"}");
        conduct.then().statusCode(200);
        String id = conduct.path("feedbackId");
        Map<String, String> bodies = Map.of(
                "answers", "{\"text\": \"Không có việc đó.\"}",
                "transfers", "{\"handler\": \"000.00.17.H37\", \"reason\": \"Của Sở khác.\"}",
                "reclassifications",
                        "{\"kind\": \"REGULATION\", \"handler\": \"000.00.16.H37\", \"reason\": \"Về quy định.\"}");
        bodies.forEach((action, body) -> act("pakn", id, action, conduct.header("ETag"), body)
                .then()
                .statusCode(403)
                .body("code", equalTo("FEEDBACK_HANDLED_ELSEWHERE")));
        as("pakn").get(FEEDBACK + "/" + id).then().statusCode(200).body("state", equalTo("IN_PROCESS"));
    }

    @Test
    void conduct_of_a_division_is_handled_by_the_department_that_it_belongs_to() {
        Response told = about(DIVISION);
        next(told, "classifications", "{\"kind\": \"CONDUCT\", \"handler\": \"" + DIVISION + "\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("HANDLER_COMPLAINED_OF"));
        Response conduct =
                next(told, "classifications", "{\"kind\": \"CONDUCT\", \"handler\": \"" + DEPARTMENT + "\"}");
        conduct.then().statusCode(200);
        next(
                        conduct,
                        "reclassifications",
                        "{\"kind\": \"CONDUCT\", \"handler\": \"" + DIVISION + "\", \"reason\": \"Nhầm.\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("HANDLER_COMPLAINED_OF"));
        next(
                        conduct,
                        "reclassifications",
                        "{\"kind\": \"REGULATION\", \"handler\": \"" + DIVISION + "\", \"reason\": \"Về quy định.\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void who_tells_the_agency_of_a_rule_is_shown_unless_they_asked_for_confidentiality() {
        String rule = "{\"kind\": \"REGULATION\", \"handler\": \"000.00.16.H37\"}";
        String open = next(about(DEPARTMENT), "classifications", rule).path("feedbackId");
        String confidential = next(send(about(DEPARTMENT, ", \"confidential\": true")), "classifications", rule)
                .path("feedbackId");

        as("pakn").get(FEEDBACK + "/" + open).then().body("sender.name", equalTo("Nguyễn Văn Ví Dụ"));
        as("pakn")
                .get(FEEDBACK + "/" + confidential)
                .then()
                .body("sender", nullValue())
                .body("words.size()", equalTo(1));
        as("lanh.dao").get(FEEDBACK + "/" + confidential).then().body("words.size()", equalTo(0));
    }

    @Test
    void a_division_sees_and_works_on_what_it_handles() {
        Response sent = about(DEPARTMENT);
        String path = FEEDBACK + "/" + sent.path("feedbackId");
        as("chuyen.vien.phong").get(path).then().statusCode(404).body("code", equalTo("FEEDBACK_UNKNOWN"));

        next(sent, "classifications", "{\"kind\": \"REGULATION\", \"handler\": \"" + DIVISION + "\"}")
                .then()
                .statusCode(200)
                .body("handler", equalTo(DIVISION));

        as("chuyen.vien.phong").get(path).then().statusCode(200).body("words.size()", equalTo(1));
        await().untilAsserted(
                        () -> assertThat(listed(as("chuyen.vien.phong"))).contains(sent.<String>path("feedbackId")));
        as("can.bo.khac").get(path).then().statusCode(404);
        as("vo.don.vi").get(path).then().statusCode(404);
    }

    @Test
    void whoever_gave_it_away_gets_the_same_answer_again_and_then_no_other() {
        Response sent = about(ELSEWHERE);
        String id = sent.path("feedbackId");
        String transfer = "{\"handler\": \"000.00.16.H37\", \"reason\": \"Thuộc Sở Nội vụ.\"}";
        act("can.bo.khac", id, "transfers", sent.header("ETag"), transfer)
                .then()
                .statusCode(200);
        String etag = as("pakn").get(FEEDBACK + "/" + id).header("ETag");
        String key = Requests.key();
        String on = "{\"handler\": \"000.00.00.H37\", \"reason\": \"Thuộc tỉnh.\"}";

        for (int times = 0; times < 2; times++) {
            as("pakn")
                    .header("Idempotency-Key", key)
                    .header("If-Match", etag)
                    .body(on)
                    .post(FEEDBACK + "/" + id + "/transfers")
                    .then()
                    .statusCode(200)
                    .body("handler", equalTo("000.00.00.H37"));
        }
        as("pakn").get(FEEDBACK + "/" + id).then().statusCode(404);
    }

    private static Response about(String agency) {
        return send(about(agency, ""));
    }

    private static String about(String agency, String more) {
        return body().replace("\"agency\": \"H37.16\"", "\"agency\": \"" + agency + "\"" + more);
    }

    private static List<String> listed(RequestSpecification caller) {
        return caller.queryParam("limit", 200).get(FEEDBACK).path("items.feedbackId");
    }
}
