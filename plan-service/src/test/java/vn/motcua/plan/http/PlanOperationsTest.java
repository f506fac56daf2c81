package vn.motcua.plan.http;

import static vn.motcua.plan.http.Requests.act;
import static vn.motcua.plan.http.Requests.confirm;
import static vn.motcua.plan.http.Requests.key;
import static vn.motcua.plan.http.Requests.task;
import static vn.motcua.plan.http.Requests.taskId;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import vn.motcua.plan.ServicePlatform;
import vn.motcua.plan.TestClock;
import vn.motcua.servicetest.ApiOperation;
import vn.motcua.servicetest.EveryOperation;
import vn.motcua.servicetest.Login;

/** A plan of the department and its one task, a draft for who reads and issued for who works, and everybody who asks for it. */
@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class PlanOperationsTest extends EveryOperation {
    private static final String DRAFT = """
            {"sourceHash": "%s", "draft": {"head": {"title": "Kế hoạch năm 2022", "planYear": 2022}, "tasks": [
             {"ref": "I.1", "label": "1", "group": "I", "content": "Việc", "scheduleInherited": false, "line": 1,
              "schedule": %s}]}}""";
    private static final String QUARTER = """
            {"type": "PERIOD", "from": "2022-04-01", "to": "2022-06-30", "granularity": "QUARTER", "verbatim": "Quý II"}""";
    private static final String TRIGGERED = """
            {"type": "TRIGGERED", "trigger": "MINISTRY_DECISION_RECEIVED", "latest": true, "repeat": true,
             "offset": {"count": 10, "unit": "CALENDAR_DAYS"}, "verbatim": "Chậm nhất sau 10 ngày"}""";

    @Inject
    TestClock clock;

    @Inject
    PublishedDirectory directory;

    @BeforeEach
    void the_directory_is_known() {
        clock.standAt("2022-04-04T09:00");
        directory.isKnown();
    }

    @Override
    protected Thing thing(ApiOperation operation) {
        if (!operation.isOfOne() && !operation.id().equals("listPlans")) {
            return Thing.NONE;
        }
        String schedule = operation.id().equals("openOccurrence") ? TRIGGERED : QUARTER;
        Response drafted = confirm(DRAFT.formatted(hash(), schedule));
        drafted.then().statusCode(201);
        String planId = drafted.path("planId");
        if (!operation.isOfOne()) {
            return new Thing(Map.of(), "", planId);
        }
        Map<String, String> values = new HashMap<>(Map.of("planId", planId, "taskId", taskId(planId, "I.1")));
        String etag =
                switch (operation.id()) {
                    case "addTask", "dropTask" -> drafted.header("ETag");
                    case "getPlan", "discardPlan", "correctDraft", "issuePlan", "listTasks", "getTask" ->
                        drafted.header("ETag");
                    default -> worked(operation, values, drafted.header("ETag"));
                };
        return new Thing(values, etag, values.get(operation.path().contains("/tasks") ? "taskId" : "planId"));
    }

    /** Issues the plan and does what the operation follows upon. */
    private static String worked(ApiOperation operation, Map<String, String> values, String etag) {
        String planId = values.get("planId");
        String plan = act(planId + "/issuance", etag, number(ISSUE, planId)).header("ETag");
        String path = planId + "/tasks/" + values.get("taskId");
        String seen = task("van.phong", planId, values.get("taskId")).header("ETag");
        return switch (operation.id()) {
            case "eraseNote" -> {
                Response completed = act(path + "/completion", seen, COMPLETED);
                values.put("noteId", completed.path("completionNote.noteRef"));
                yield plan;
            }
            case "correctTaskProgress" -> {
                Response reported = act(path + "/progress-reports", seen, "{\"percent\": 10}");
                values.put("reportId", reported.path("reports[0].reportId"));
                yield reported.header("ETag");
            }
            case "correctTaskCompletion" ->
                act(path + "/completion", seen, COMPLETED).header("ETag");
            default -> seen;
        };
    }

    private static final String ISSUE =
            "{\"number\": \"04/KH\", \"issuedOn\": \"2022-03-01\", \"signer\": \"GIÁM ĐỐC\"}";
    private static final String COMPLETED = "{\"completedOn\": \"2022-03-04\", \"note\": \"Ông A ký\"}";

    private static String number(String body, String planId) {
        return body.replaceFirst("04/KH[^\"]*", planId.substring(19));
    }

    private static String hash() {
        return (key() + key()).replace("-", "");
    }

    /** A division works on the plan of its department; whoever has an organisation drafts for it; reading a document stores nothing. */
    @Override
    protected Meets meets(ApiOperation operation, Login login) {
        return switch (operation.id()) {
            case "readPlanDocument", "getMetrics" -> Meets.REACHED;
            case "draftPlan" -> login.org().isEmpty() ? Meets.REFUSED : Meets.REACHED;
            default -> login.org().equals(DIVISION) ? Meets.REACHED : super.meets(operation, login);
        };
    }

    @Override
    protected Map<String, String> query(ApiOperation operation, Thing thing) {
        return operation.id().equals("listPlans") ? Map.of("year", "2022", "limit", "200") : Map.of();
    }

    @Override
    protected String body(ApiOperation operation, Thing thing) {
        String body = operation.body().replace("2026", "2022");
        return switch (operation.id()) {
            case "readPlanDocument" ->
                "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"kh.txt\"\r\n"
                        + "Content-Type: text/plain\r\n\r\nKế hoạch năm 2022\r\n--part--\r\n";
            case "draftPlan" -> body.replaceFirst("[0-9a-f]{64}", hash());
            case "issuePlan" -> number(body, thing.values().get("planId"));
            default -> body;
        };
    }

    @Override
    protected String contentType(ApiOperation operation) {
        return operation.id().equals("readPlanDocument")
                ? "multipart/form-data; boundary=part"
                : super.contentType(operation);
    }

    @Override
    protected String unknown(ApiOperation operation) {
        return "PLAN_UNKNOWN";
    }
}
