package vn.motcua.feedback.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.motcua.feedback.http.Requests.FEEDBACK;
import static vn.motcua.feedback.http.Requests.act;
import static vn.motcua.feedback.http.Requests.anonymousBody;
import static vn.motcua.feedback.http.Requests.answer;
import static vn.motcua.feedback.http.Requests.as;
import static vn.motcua.feedback.http.Requests.asClient;
import static vn.motcua.feedback.http.Requests.body;
import static vn.motcua.feedback.http.Requests.classify;
import static vn.motcua.feedback.http.Requests.key;
import static vn.motcua.feedback.http.Requests.next;
import static vn.motcua.feedback.http.Requests.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import vn.motcua.servicetest.DamagedVault;

@QuarkusTest
class FeedbackLifeTest extends ServiceTest {
    @Test
    void feedback_of_a_citizen_is_classified_answered_and_published() {
        Response sent = send();
        sent.then()
                .statusCode(201)
                .body("state", equalTo("SENT"))
                .body("channel", equalTo("PORTAL"))
                .body("dueAt", equalTo("2026-03-23T10:00:00Z"))
                .body("rejectDueAt", equalTo("2026-03-04T10:00:00Z"))
                .body("limits.version", equalTo(1));
        String id = sent.path("feedbackId");
        assertThat(sent.header("Location")).isEqualTo(FEEDBACK + "/" + id);
        assertThat(sent.<String>path("code")).matches("PA-260302-\\d{6}");
        assertThat(sent.<Integer>path("dueExplanation.textVi.size()")).isPositive();

        as("pakn")
                .get(FEEDBACK + "/" + id)
                .then()
                .body("allowedActs", contains("classifyFeedback", "transferFeedback", "rejectFeedback"));
        as("van.phong").get(FEEDBACK + "/" + id).then().body("allowedActs", empty());
        next(sent, "publications", "{\"publicText\": \"Sớm quá.\"}")
                .then()
                .statusCode(409)
                .body("allowedActs", contains("classifyFeedback", "transferFeedback", "rejectFeedback"));

        Response classified = classify(sent, "REGULATION");
        classified.then().statusCode(200).body("state", equalTo("IN_PROCESS")).body("handler", equalTo("H37.16"));
        clock.standAt("2026-03-23T17:00");
        Response answered = answer(classified);
        answered.then().statusCode(200).body("state", equalTo("ANSWERED")).body("answer.onTime", equalTo(true));
        Response published = next(
                answered, "publications", "{\"publicText\": \"Sở đã bỏ yêu cầu nộp bản sao lần hai của công dân.\"}");
        published.then().statusCode(200).body("state", equalTo("PUBLISHED")).body("publication.onTime", equalTo(true));

        as("pakn")
                .get(FEEDBACK + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", published.header("ETag"))
                .body("sender.name", equalTo("Nguyễn Văn Ví Dụ"))
                .body("words.text", hasItem("Thủ tục yêu cầu nộp bản sao hai lần."))
                .body("timeline.size()", equalTo(4));
        track(sent)
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("reply", equalTo("Sở đã bỏ yêu cầu nộp bản sao lần hai."))
                .body("onTime", equalTo(true));
        await().untilAsserted(() -> given().get(FEEDBACK + "/results")
                .then()
                .statusCode(200)
                .body("items.feedbackId", hasItem(id))
                .body("items.text", hasItem("Sở đã bỏ yêu cầu nộp bản sao lần hai của công dân.")));
    }

    @Test
    void an_answer_after_the_due_day_is_late() {
        Response classified = classify(send(), "CONDUCT");
        clock.standAt("2026-03-24T08:00");

        answer(classified)
                .then()
                .statusCode(200)
                .body("answer.onTime", equalTo(false))
                .body("answer.publishDueAt", equalTo("2026-03-26T10:00:00Z"));
    }

    @Test
    void anonymous_feedback_has_no_deadline_and_no_timeliness() {
        Response sent = send(anonymousBody());
        sent.then().statusCode(201).body("anonymous", equalTo(true)).body("dueAt", nullValue());

        answer(classify(sent, "CONDUCT")).then().statusCode(200).body("answer.onTime", nullValue());
    }

    @Test
    void who_complained_of_conduct_stays_with_the_feedback_officer_and_the_office() {
        Response classified = classify(send(), "CONDUCT");
        String path = FEEDBACK + "/" + classified.path("feedbackId");

        as("van.phong").get(path).then().body("sender.name", equalTo("Nguyễn Văn Ví Dụ"));
        as("lanh.dao").get(path).then().body("sender", nullValue()).body("words.size()", equalTo(1));
        as("chuyen.vien").get(path).then().body("sender", nullValue()).body("words.size()", equalTo(0));
        as("tiep.nhan").get(path).then().statusCode(403);
    }

    @Test
    void a_denunciation_is_rejected_with_guidance_and_its_sender_can_be_forgotten() {
        Response sent = send();
        String id = sent.path("feedbackId");
        Response rejected = next(
                sent,
                "rejections",
                "{\"reason\": \"DENUNCIATION\", \"guidance\": \"Đề nghị gửi đơn đến Thanh tra tỉnh.\"}");
        rejected.then().statusCode(200).body("state", equalTo("REJECTED")).body("rejection.onTime", equalTo(true));
        track(sent)
                .then()
                .body("rejectionReason", equalTo("DENUNCIATION"))
                .body("reply", equalTo("Đề nghị gửi đơn đến Thanh tra tỉnh."));

        DamagedVault.damage(as("van.phong").get(FEEDBACK + "/" + id).path("words[1].textRef"));
        track(sent).then().statusCode(200).body("reply", equalTo("không đọc được"));
        as("van.phong")
                .get(FEEDBACK + "/" + id)
                .then()
                .statusCode(200)
                .body("sender.name", equalTo("Nguyễn Văn Ví Dụ"))
                .body("words.text", contains("Thủ tục yêu cầu nộp bản sao hai lần.", "không đọc được"));

        act("van.phong", id, "sender-erasure", rejected.header("ETag"), "")
                .then()
                .statusCode(200)
                .body("senderErased", equalTo(true));

        as("van.phong")
                .get(FEEDBACK + "/" + id)
                .then()
                .body("sender.name", equalTo("đã xoá"))
                .body("sender.contact", nullValue())
                .body("words.size()", equalTo(0));
        track(sent).then().statusCode(200).body("reply", nullValue());
    }

    @Test
    void a_result_may_be_kept_back_for_a_reason() {
        Response answered = answer(classify(send(), "REGULATION"));
        String id = answered.path("feedbackId");

        next(answered, "publications", "{}").then().statusCode(422);
        next(answered, "publications", "{\"notPublishable\": \"PERSONAL\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHHELD"))
                .body("publication.disclosure", equalTo("WITHHELD_PERSONAL"));
        given().get(FEEDBACK + "/results").then().body("items.feedbackId", not(hasItem(id)));
    }

    @Test
    void officers_and_partners_send_on_behalf_of_citizens() {
        String letter = body().replace("{\"agency\"", "{\"channel\": \"LETTER\", \"agency\"");
        send(letter).then().statusCode(403).body("code", equalTo("CHANNEL_NOT_YOURS"));
        as("pakn")
                .header("Idempotency-Key", key())
                .body(letter)
                .post(FEEDBACK)
                .then()
                .statusCode(201)
                .body("channel", equalTo("LETTER"));
        send(body().replace("{\"agency\"", "{\"arrivedOn\": \"2026-02-26\", \"agency\""))
                .then()
                .statusCode(403)
                .body("code", equalTo("ARRIVAL_NOT_YOURS"));
        asClient("doi.tac")
                .header("Idempotency-Key", key())
                .body(letter.replace("LETTER", "TRANSFERRED"))
                .post(FEEDBACK)
                .then()
                .statusCode(201);
    }

    @Test
    void a_letter_counts_from_the_day_on_which_it_came_in() {
        String letter = "{\"channel\": \"LETTER\", \"arrivedOn\": \"2026-02-26\", \"agency\"";
        Response entered = as("pakn")
                .header("Idempotency-Key", key())
                .body(body().replace("{\"agency\"", letter))
                .post(FEEDBACK);

        entered.then()
                .statusCode(201)
                .body("arrivedOn", equalTo("2026-02-26"))
                .body("enteredAt", equalTo("2026-03-02T02:00:00Z"))
                .body("dueAt", equalTo("2026-03-19T10:00:00Z"));
        as("pakn")
                .header("Idempotency-Key", key())
                .body(body().replace("{\"agency\"", letter.replace("2026-02-26", "2026-03-03")))
                .post(FEEDBACK)
                .then()
                .statusCode(409)
                .body("code", equalTo("ARRIVAL_OUT_OF_BOUNDS"));
        as("pakn")
                .header("Idempotency-Key", key())
                .body(body().replace("{\"agency\"", letter.replace("2026-02-26", "1899-12-31")))
                .post(FEEDBACK)
                .then()
                .statusCode(422);
    }

    @Test
    void a_slip_is_mended_with_a_reason_and_everyone_sees_that_it_was() {
        Response sent = send();
        Response wrong = classify(sent, "CONDUCT");
        next(wrong, "reclassifications", "{\"kind\": \"REGULATION\", \"handler\": \"H37.16\"}")
                .then()
                .statusCode(422);
        Response right = next(
                wrong,
                "reclassifications",
                "{\"kind\": \"REGULATION\", \"handler\": \"H37.16\", \"reason\": \"Nói về quy định.\"}");
        right.then().statusCode(200).body("kind", equalTo("REGULATION")).body("corrected", equalTo(true));
        Response corrected = next(
                answer(right),
                "answer-corrections",
                "{\"text\": \"Sở đã bỏ yêu cầu đó từ tháng Tư.\", \"reason\": \"Thiếu ngày áp dụng.\"}");
        corrected
                .then()
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("answer.correctedAt", equalTo("2026-03-02T02:00:00Z"));

        track(sent)
                .then()
                .body("reply", equalTo("Sở đã bỏ yêu cầu đó từ tháng Tư."))
                .body("replyCorrectedAt", equalTo("2026-03-02T02:00:00Z"));
        as("pakn")
                .get(FEEDBACK + "/" + corrected.path("feedbackId"))
                .then()
                .body("timeline.event", contains("SENT", "CLASSIFIED", "RECLASSIFIED", "ANSWERED", "ANSWER_CORRECTED"))
                .body("words.text", hasItem("Sở đã bỏ yêu cầu nộp bản sao lần hai."))
                .body("words.text", hasItem("Thiếu ngày áp dụng."));
    }

    @Test
    void feedback_is_given_to_the_agency_that_it_concerns_and_can_be_given_back() {
        Response sent = send();
        clock.standAt("2026-03-10T09:00");
        Response given =
                next(sent, "transfers", "{\"handler\": \"000.00.17.H37\", \"reason\": \"Thuộc Sở Xây dựng.\"}");
        given.then()
                .statusCode(200)
                .body("state", equalTo("SENT"))
                .body("handler", equalTo("000.00.17.H37"))
                .body("dueAt", equalTo("2026-03-31T10:00:00Z"));
        next(given, "returns", "{\"reason\": \"Không thuộc thẩm quyền.\"}")
                .then()
                .statusCode(200)
                .body("handler", equalTo("H37.16"))
                .body("timeline.event", contains("SENT", "TRANSFERRED", "RETURNED"));
    }

    private static Response track(Response sent) {
        return given().queryParam("code", sent.<String>path("code"))
                .header("Tracking-Secret", sent.<String>path("trackingSecret"))
                .get(FEEDBACK + "/tracking");
    }
}
