package vn.motcua.feedback.http;

import static org.hamcrest.Matchers.lessThan;
import static vn.motcua.feedback.http.Requests.answer;
import static vn.motcua.feedback.http.Requests.classify;
import static vn.motcua.feedback.http.Requests.next;
import static vn.motcua.feedback.http.Requests.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import vn.motcua.feedback.ServicePlatform;
import vn.motcua.feedback.TestClock;
import vn.motcua.servicetest.ApiOperation;
import vn.motcua.servicetest.EveryOperation;
import vn.motcua.servicetest.Login;

/** Feedback about an agency of the department, brought as far as each operation wants it, and everybody who asks for it. */
@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class FeedbackOperationsTest extends EveryOperation {
    @Inject
    Catalogue catalogue;

    @Inject
    TestClock clock;

    @BeforeEach
    void the_catalogue_is_known() {
        catalogue.isKnown();
        clock.standAt("2026-03-02T09:00");
    }

    @Override
    protected Thing thing(ApiOperation operation) {
        return switch (operation.id()) {
            case "sendFeedback", "getFeedbackLimits", "setLimits" -> Thing.NONE;
            case "listPublishedResults" -> at(published());
            case "answerFeedback", "reclassifyFeedback", "returnFeedback", "transferFeedback" ->
                at(classify(send(), "REGULATION"));
            case "publishResult", "correctAnswer" -> at(answer(classify(send(), "REGULATION")));
            case "eraseSender" -> at(published());
            case "exportFeedback" -> byCode(send());
            default -> at(send());
        };
    }

    private static Thing at(Response feedback) {
        feedback.then().statusCode(lessThan(300));
        String id = feedback.path("feedbackId");
        String secret = feedback.path("trackingSecret");
        return new Thing(
                Map.of("feedbackId", id, "code", feedback.path("code"), "secret", secret == null ? "" : secret),
                feedback.header("ETag"),
                id);
    }

    /** A file names it as people do. */
    private static Thing byCode(Response feedback) {
        return new Thing(Map.of(), "", feedback.path("code"));
    }

    private static Response published() {
        return next(
                answer(classify(send(), "REGULATION")), "publications", "{\"publicText\": \"Sở đã bỏ yêu cầu đó.\"}");
    }

    @Override
    protected Map<String, String> query(ApiOperation operation, Thing thing) {
        return switch (operation.id()) {
            case "listFeedback", "listPublishedResults" -> Map.of("limit", "200");
            case "trackFeedback" ->
                Map.of(
                        "code",
                        thing.values().get("code"),
                        "secret",
                        thing.values().get("secret"));
            default -> Map.of();
        };
    }

    /** Tracking answers whoever holds the secret, with the code and not the identifier. */
    @Override
    protected boolean shows(ApiOperation operation) {
        return !operation.id().equals("trackFeedback") && super.shows(operation);
    }

    @Override
    protected String body(ApiOperation operation, Thing thing) {
        return switch (operation.id()) {
            case "setLimits" -> operation.body().replace("2027", "2198");
            case "transferFeedback" -> operation.body().replace("000.00.17.H37", PROVINCE);
            default -> operation.body();
        };
    }

    /** The limits are the province's and the operators'. */
    @Override
    protected Meets meets(ApiOperation operation, Login login) {
        if (operation.id().equals("setLimits")) {
            boolean sets = login.org().equals(PROVINCE) || login.roles().contains("OPERATOR");
            return sets ? Meets.REACHED : Meets.REFUSED;
        }
        return super.meets(operation, login);
    }

    @Override
    protected String unknown(ApiOperation operation) {
        return "FEEDBACK_UNKNOWN";
    }
}
