package vn.motcua.feedback.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.motcua.feedback.http.Requests.FEEDBACK;
import static vn.motcua.feedback.http.Requests.answer;
import static vn.motcua.feedback.http.Requests.as;
import static vn.motcua.feedback.http.Requests.asCitizen;
import static vn.motcua.feedback.http.Requests.body;
import static vn.motcua.feedback.http.Requests.classify;
import static vn.motcua.feedback.http.Requests.key;
import static vn.motcua.feedback.http.Requests.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Ids;
import vn.motcua.eventstore.Refused;
import vn.motcua.feedback.FeedbackRefusal;
import vn.motcua.feedback.events.FeedbackId;
import vn.motcua.feedback.write.Samples;
import vn.motcua.feedback.write.sendfeedback.SendFeedback;

@QuarkusTest
class FeedbackRequestsTest extends ServiceTest {
    @Inject
    Commands commands;

    @Test
    void a_repeated_request_gets_the_same_answer_and_sends_once() {
        String key = key();
        Response first = asCitizen().header("Idempotency-Key", key).body(body()).post(FEEDBACK);
        Response again = asCitizen().header("Idempotency-Key", key).body(body()).post(FEEDBACK);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body().asString()).isEqualTo(first.body().asString());
        asCitizen()
                .header("Idempotency-Key", key)
                .body(body().replace("hai lần", "ba lần"))
                .post(FEEDBACK)
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void a_change_names_the_version_it_was_decided_on() {
        Response sent = send();
        String path = FEEDBACK + "/" + sent.path("feedbackId") + "/classifications";
        String kind = "{\"kind\": \"CONDUCT\", \"handler\": \"H37.16\"}";

        as("pakn").header("Idempotency-Key", key()).body(kind).post(path).then().statusCode(428);
        assertThat(classify(sent, "CONDUCT").statusCode()).isEqualTo(200);
        classify(sent, "CONDUCT").then().statusCode(412);
    }

    @Test
    void of_two_officers_who_classify_at_once_one_wins() throws Exception {
        Response sent = send();
        try (ExecutorService officers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Response>> both = List.of(
                    officers.submit(() -> classify(sent, "CONDUCT")),
                    officers.submit(() -> classify(sent, "REGULATION")));

            assertThat(List.of(both.get(0).get().statusCode(), both.get(1).get().statusCode()))
                    .containsExactlyInAnyOrder(200, 412);
        }
        as("pakn")
                .get(FEEDBACK + "/" + sent.path("feedbackId"))
                .then()
                .body("timeline.event", contains("SENT", "CLASSIFIED"));
    }

    @Test
    void an_out_of_turn_action_is_refused_by_name_in_both_languages() {
        Response sent = send();
        answer(sent)
                .then()
                .statusCode(409)
                .body("code", equalTo("FEEDBACK_NOT_CLASSIFIED"))
                .body("title", equalTo("Phản ánh, kiến nghị chưa được phân loại"));
        as("pakn")
                .header("Accept-Language", "en")
                .get(FEEDBACK + "/" + Ids.newId())
                .then()
                .statusCode(404)
                .body("code", equalTo("FEEDBACK_UNKNOWN"))
                .body("title", equalTo("Feedback not found"));
    }

    @Test
    void what_is_wrong_with_a_request_is_said_by_name() {
        asCitizen().body(body()).post(FEEDBACK).then().statusCode(400).body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
        send(body().replace("\"content\"", "\"conten\"")).then().statusCode(400);
        send("{\"agency\": \"H37.16\", \"content\": \"" + "a".repeat(10_001) + "\"}")
                .then()
                .statusCode(422);
        send("{\"agency\": \"H37.16\", \"content\": \"" + "a".repeat(10_000) + "\"}")
                .then()
                .statusCode(201);
        send(body().replace("Nguyễn Văn Ví Dụ", " ")).then().statusCode(422);
        send(body().replace("H37.16", "H37.99"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ORGANISATION_NOT_KNOWN_HERE"))
                .header("Retry-After", "5");
        as("pakn").queryParam("stat", "SENT").get(FEEDBACK).then().statusCode(400);
    }

    @Test
    void only_officers_read_and_act() {
        Response sent = send();
        String path = FEEDBACK + "/" + sent.path("feedbackId");

        given().get(path).then().statusCode(401);
        given().get(FEEDBACK).then().statusCode(401);
        as("chuyen.vien")
                .header("Idempotency-Key", key())
                .header("If-Match", sent.header("ETag"))
                .body("{\"kind\": \"CONDUCT\", \"handler\": \"H37.16\"}")
                .post(path + "/classifications")
                .then()
                .statusCode(403);
    }

    @Test
    void tracking_tells_nothing_without_the_secret() {
        Response sent = send();

        given().queryParam("code", sent.<String>path("code"))
                .queryParam("secret", "0000-0000-0000-0000")
                .get(FEEDBACK + "/tracking")
                .then()
                .statusCode(404)
                .body("code", equalTo("TRACKING_NOT_FOUND"));
        given().get(FEEDBACK + "/tracking").then().statusCode(404);
    }

    @Test
    void a_code_is_given_once() {
        ThrowingCallable sending = () -> commands.send(withCode("PA-260302-999999"), CommandContext.machine("test"));

        assertThat(catchThrowable(sending)).isNull();
        assertThat(catchThrowable(sending))
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .extracting(Refused::refusal)
                .isEqualTo(FeedbackRefusal.FEEDBACK_CODE_TAKEN);
    }

    private static SendFeedback withCode(String code) {
        SendFeedback c = Samples.send(Optional.empty());
        return new SendFeedback(
                new FeedbackId(Ids.newId()),
                code,
                c.arrivedOn(),
                c.channel(),
                c.agency(),
                c.procedureId(),
                c.sender(),
                c.content(),
                c.confidential(),
                c.trackingHash());
    }
}
