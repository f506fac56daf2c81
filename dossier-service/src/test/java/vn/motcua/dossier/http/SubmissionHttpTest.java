package vn.motcua.dossier.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.motcua.dossier.http.Requests.DOSSIERS;
import static vn.motcua.dossier.http.Requests.act;
import static vn.motcua.dossier.http.Requests.as;
import static vn.motcua.dossier.http.Requests.asClient;
import static vn.motcua.dossier.http.Requests.key;
import static vn.motcua.dossier.http.Requests.receipt;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A submission of a partner comes before its receipt by a counter. */
@QuarkusTest
class SubmissionHttpTest extends ServiceTest {
    private static final String ASKED = "{\"reason\": \"Tờ khai chưa ký\", \"missingItems\": [\"Tờ khai có chữ ký\"]}";

    @Test
    void a_submission_has_no_code_and_no_due_date_until_it_is_received() {
        Response submitted = submit();
        submitted
                .then()
                .statusCode(201)
                .body("state", equalTo("SUBMITTED"))
                .body("nationalCode", equalTo(1))
                .body("officialCode", nullValue())
                .body("dueAt", nullValue());

        Response received = receiveIt(submitted.path("dossierId"));
        received.then()
                .statusCode(200)
                .body("state", equalTo("RECEIVED"))
                .body("nationalCode", equalTo(2))
                .body("trackingSecret", equalTo(submitted.<String>path("trackingSecret")));
        assertThat(received.<String>path("officialCode")).isNotBlank();
        assertThat(received.<String>path("originalDueAt")).isNotBlank();
    }

    @Test
    void of_two_counters_at_the_same_moment_one_receives_and_the_other_is_told() throws Exception {
        String id = submit().path("dossierId");
        Callable<Response> receiving = () -> receiveIt(id);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Response>> answers = threads.invokeAll(List.of(receiving, receiving));

            assertThat(answers).extracting(answer -> answer.get().statusCode()).containsExactlyInAnyOrder(200, 409);
            assertThat(answers)
                    .extracting(answer -> answer.get().<String>path("code"))
                    .contains("DOSSIER_ALREADY_RECEIVED");
        }
    }

    @Test
    void the_partner_that_submitted_reads_what_is_missing_and_so_does_who_holds_the_secret() {
        Response submitted = submit();
        String id = submitted.path("dossierId");
        act("tiep.nhan", id, "intake-supplement-requests", submitted.header("ETag"), ASKED)
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"));

        asClient("doi.tac")
                .get(DOSSIERS + "/" + id)
                .then()
                .body("words[0].missingItems", hasItem("Tờ khai có chữ ký"))
                .body("applicant", nullValue())
                .body("timeline[1].actor", equalTo(""));
        tracked(id, submitted.path("trackingSecret"))
                .then()
                .statusCode(200)
                .body("timeline[1].reason", equalTo("Tờ khai chưa ký"));
        tracked(id, "0000-0000-0000-0000").then().statusCode(404);
        as("lanh.dao").get(DOSSIERS + "/" + id).then().body("words.size()", equalTo(0));
    }

    @Test
    void a_submission_that_was_completed_is_received_and_one_that_was_refused_says_why() {
        Response submitted = submit();
        String id = submitted.path("dossierId");
        Response asked = act("tiep.nhan", id, "intake-supplement-requests", submitted.header("ETag"), ASKED);
        receiveIt(id).then().statusCode(409).body("code", equalTo("DOSSIER_AWAITS_SUPPLEMENT"));
        Response completed = asClient("doi.tac")
                .header("Idempotency-Key", key())
                .header("If-Match", asked.header("ETag"))
                .body("{\"components\": [{\"code\": \"TK01\", \"originals\": 0, \"copies\": 0, \"digitised\": true,"
                        + " \"reused\": false}]}")
                .post(DOSSIERS + "/" + id + "/supplements");
        completed.then().statusCode(200).body("awaitingSince", nullValue());
        Response refused = act(
                "tiep.nhan",
                id,
                "refusals",
                completed.header("ETag"),
                "{\"reason\": \"Không thuộc phạm vi giải quyết\"}");

        refused.then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("nationalCode", equalTo(3))
                .body("ending", nullValue());
        tracked(id, submitted.path("trackingSecret"))
                .then()
                .body("timeline.reason", hasItem("Không thuộc phạm vi giải quyết"));
        receiveIt(id).then().statusCode(409).body("code", equalTo("DOSSIER_CLOSED"));
    }

    @Test
    void a_body_where_none_is_expected_is_read_or_refused_and_never_dropped() {
        Response submitted = submit();
        String id = submitted.path("dossierId");

        act("tiep.nhan", id, "transfers", submitted.header("ETag"), "{\"toDepartment\": \"H37.20\"}")
                .then()
                .statusCode(400);
        act("van.phong", id, "applicant-erasure", submitted.header("ETag"), "{\"reason\": \"Theo yêu cầu\"}")
                .then()
                .statusCode(400);
    }

    @Test
    void a_corrected_receipt_shows_what_stood_before() {
        Response received = Requests.receive();
        String id = received.path("dossierId");
        Response corrected = act(
                "tiep.nhan",
                id,
                "receipt-corrections",
                received.header("ETag"),
                "{\"reason\": \"Ghi nhầm kênh\", \"channel\": \"ONLINE\","
                        + " \"applicant\": {\"kind\": \"CITIZEN\", \"name\": \"Nguyễn Thị Thí Dụ\"}}");

        corrected
                .then()
                .statusCode(200)
                .body("corrected", equalTo(true))
                .body("channel", equalTo("ONLINE"))
                .body("corrections[0].channelBefore", equalTo("DIRECT"))
                .body("originalDueAt", equalTo(received.<String>path("originalDueAt")));
        assertThat(corrected.<String>path("dueAt")).isNotEqualTo(received.<String>path("dueAt"));
        as("chuyen.vien").get(DOSSIERS + "/" + id).then().body("applicant.name", equalTo("Nguyễn Thị Thí Dụ"));
        act("tiep.nhan", id, "receipt-corrections", corrected.header("ETag"), "{\"channel\": \"DIRECT\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/reason"));
    }

    private static Response submit() {
        return asClient("doi.tac")
                .header("Idempotency-Key", key())
                .body(receipt().replace("DIRECT", "ONLINE"))
                .post(DOSSIERS + "/submissions");
    }

    private static Response receiveIt(String id) {
        return as("tiep.nhan").header("Idempotency-Key", key()).post(DOSSIERS + "/" + id + "/receipt");
    }

    private static Response tracked(String code, String secret) {
        return given().queryParam("code", code)
                .header("Tracking-Secret", secret)
                .get("/api/v1/tracking");
    }
}
