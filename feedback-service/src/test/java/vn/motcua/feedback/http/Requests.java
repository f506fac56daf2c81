package vn.motcua.feedback.http;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import vn.motcua.local.TestPlatform;

/** Requests as citizens, officers and machines send them, with tokens of the real issuer. */
final class Requests {
    static final String FEEDBACK = "/api/v1/feedback";

    private Requests() {}

    static RequestSpecification asCitizen() {
        return given().contentType("application/json");
    }

    static RequestSpecification as(String login) {
        return asCitizen().auth().oauth2(TestPlatform.shared().token(login));
    }

    static RequestSpecification asClient(String client) {
        return asCitizen().auth().oauth2(TestPlatform.shared().clientToken(client));
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    static String body() {
        return """
                {"agency": "H37.16", "procedureId": "0198c2f4-5a10-7c3e-9b61-3f6f0a4d2e01",
                 "sender": {"name": "Nguyễn Văn Ví Dụ", "address": "Số 1, phố Ví Dụ", "contact": "vi.du@example.vn"},
                 "content": "Thủ tục yêu cầu nộp bản sao hai lần."}""";
    }

    static String anonymousBody() {
        return "{\"agency\": \"H37.16\", \"channel\": \"WEBSITE\", \"content\": \"Cán bộ trả lời chậm.\"}";
    }

    static Response send() {
        return send(body());
    }

    static Response send(String body) {
        return asCitizen().header("Idempotency-Key", key()).body(body).post(FEEDBACK);
    }

    /** Sends an action on a piece of feedback with the version that was last seen. */
    static Response act(String login, String feedbackId, String action, String etag, String body) {
        RequestSpecification request =
                as(login).header("Idempotency-Key", key()).header("If-Match", etag);
        return (body.isEmpty() ? request : request.body(body)).post(FEEDBACK + "/" + feedbackId + "/" + action);
    }

    /** The officer's action after what was answered last. */
    static Response next(Response last, String action, String body) {
        return act("pakn", last.path("feedbackId"), action, last.header("ETag"), body);
    }

    static Response classify(Response sent, String kind) {
        return next(sent, "classifications", "{\"kind\": \"" + kind + "\", \"handler\": \"H37.16\"}");
    }

    static Response answer(Response classified) {
        return next(classified, "answers", "{\"text\": \"Sở đã bỏ yêu cầu nộp bản sao lần hai.\"}");
    }
}
