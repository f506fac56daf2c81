package vn.motcua.dossier.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.motcua.dossier.http.Requests.DOSSIERS;
import static vn.motcua.dossier.http.Requests.act;
import static vn.motcua.dossier.http.Requests.as;
import static vn.motcua.dossier.http.Requests.key;
import static vn.motcua.dossier.http.Requests.receipt;
import static vn.motcua.dossier.http.Requests.receive;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.write.Samples;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Ids;
import vn.motcua.eventstore.Refused;
import vn.motcua.local.TestPlatform;

@QuarkusTest
class ReceiveDossierHttpTest extends ServiceTest {
    private static final int AT_ONCE = 50;

    @Inject
    Commands commands;

    @Test
    void a_repeated_request_gets_the_same_answer_and_receives_once() {
        String key = key();
        Response first =
                as("tiep.nhan").header("Idempotency-Key", key).body(receipt()).post(DOSSIERS);
        Response again =
                as("tiep.nhan").header("Idempotency-Key", key).body(receipt()).post(DOSSIERS);

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body().asString()).isEqualTo(first.body().asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void a_key_is_not_used_again_for_another_body() {
        String key = key();
        as("tiep.nhan")
                .header("Idempotency-Key", key)
                .body(receipt())
                .post(DOSSIERS)
                .then()
                .statusCode(201);

        as("tiep.nhan")
                .header("Idempotency-Key", key)
                .body(receipt().replace("Ví Dụ", "Khác"))
                .post(DOSSIERS)
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void parallel_repeats_receive_once() throws Exception {
        String key = key();
        String token = TestPlatform.shared().token("tiep.nhan");
        Callable<String> receiving = () -> given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(receipt())
                .post(DOSSIERS)
                .then()
                .statusCode(201)
                .extract()
                .path("dossierId");
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers = threads.invokeAll(
                    IntStream.range(0, AT_ONCE).mapToObj(_ -> receiving).toList());

            assertThat(answers)
                    .extracting(Future::get)
                    .containsOnly(answers.getFirst().get());
        }
    }

    @Test
    void two_officers_with_the_same_version_do_not_both_win() throws Exception {
        Response received = receive();
        String id = received.path("dossierId");
        Callable<Integer> transferring = () ->
                act("tiep.nhan", id, "transfers", received.header("ETag"), "").statusCode();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = threads.invokeAll(List.of(transferring, transferring));

            assertThat(answers).extracting(Future::get).containsExactlyInAnyOrder(200, 412);
        }
    }

    @Test
    void the_appointment_is_told_before_it_is_stored() {
        Response told = appointment("tiep.nhan", "DIRECT", "");
        Response received = receive();

        assertThat(told.statusCode()).as(told.asString()).isEqualTo(200);
        for (String part :
                List.of("resolvingAgency", "timeLimit", "dueAt", "dueExplanation.days", "dueExplanation.textVi")) {
            assertThat(told.<Object>path(part)).as(part).isEqualTo(received.path(part));
        }
    }

    @Test
    void an_appointment_is_refused_as_the_receipt_would_be() {
        appointment("tiep.nhan", "PUBLIC_POST", "").then().statusCode(409).body("code", equalTo("CHANNEL_NOT_OFFERED"));
        appointment("can.bo.khac", "DIRECT", "&receivingUnit=" + Catalogue.ORGANISATION)
                .then()
                .statusCode(403)
                .body("code", equalTo("RECEIVING_UNIT_NOT_YOURS"));
    }

    private static Response appointment(String login, String channel, String unit) {
        return as(login)
                .get(DOSSIERS + "/appointment?subject=CITIZEN&procedureId=" + Samples.PROCEDURE + "&channel=" + channel
                        + unit);
    }

    @Test
    void a_procedure_that_has_not_arrived_may_come_soon() {
        as("tiep.nhan")
                .header("Idempotency-Key", key())
                .body(receipt().replace("2.000908", "2.999999"))
                .post(DOSSIERS)
                .then()
                .statusCode(409)
                .body("code", equalTo("PROCEDURE_NOT_KNOWN_HERE"))
                .header("Retry-After", "5");
    }

    @Test
    void a_year_without_a_calendar_is_not_guessed() {
        clock.standAt("2027-12-31T09:00");

        as("tiep.nhan")
                .header("Idempotency-Key", key())
                .body(receipt())
                .post(DOSSIERS)
                .then()
                .statusCode(503)
                .body("code", equalTo("REFERENCE_DATA_MISSING"));
    }

    @Test
    void a_code_is_given_once() {
        ThrowableAssert.ThrowingCallable receiving =
                () -> commands.send(Samples.receiveAtAgency("H37.16-260302-999999"), machine());

        assertThat(catchThrowable(receiving)).isNull();
        assertThat(catchThrowable(receiving))
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .extracting(Refused::refusal)
                .isEqualTo(DossierRefusal.DOSSIER_CODE_TAKEN);
    }

    @Test
    void what_is_wrong_with_a_request_is_said_by_name() {
        as("tiep.nhan")
                .body(receipt())
                .post(DOSSIERS)
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
        as("tiep.nhan")
                .header("Idempotency-Key", key())
                .body(receipt().replace("\"procedureCode\": \"2.000908\",", ""))
                .post(DOSSIERS)
                .then()
                .statusCode(422);
        as("tiep.nhan")
                .header("Idempotency-Key", key())
                .body(receipt().replace("\"channel\"", "\"chanel\""))
                .post(DOSSIERS)
                .then()
                .statusCode(400);
        as("tiep.nhan").queryParam("stat", "RECEIVED").get(DOSSIERS).then().statusCode(400);
        given().contentType("application/json")
                .body(receipt())
                .post(DOSSIERS)
                .then()
                .statusCode(401);
        as("lanh.dao")
                .header("Idempotency-Key", key())
                .body(receipt())
                .post(DOSSIERS)
                .then()
                .statusCode(403);
    }

    @Test
    void components_that_are_not_there_or_there_twice_are_pointed_at() {
        String key = key();
        as("tiep.nhan")
                .header("Idempotency-Key", key)
                .body(receipt().replace("GT02", "TK01"))
                .post(DOSSIERS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/components"));
        as("tiep.nhan")
                .header("Idempotency-Key", key)
                .body(receipt()
                        .replace(
                                "\"copies\": 1, \"digitised\": false, \"reused\": true",
                                "\"copies\": 0, \"digitised\": false, \"reused\": false"))
                .post(DOSSIERS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/components/1"));
        as("tiep.nhan")
                .header("Idempotency-Key", key)
                .body(receipt().replaceFirst("(?s)\"components\": .*", "\"components\": []}"))
                .post(DOSSIERS)
                .then()
                .statusCode(409)
                .body("code", equalTo("COMPONENTS_MISSING"));
    }

    @Test
    void who_assisted_is_an_officer_id_and_nothing_about_a_person() {
        List.of("Nguyễn Văn A", "Nguyen Van A", "0912345678", "a@b.vn").forEach(words -> as("tiep.nhan")
                .header("Idempotency-Key", key())
                .body(receipt().replace("\"channel\"", "\"assistedBy\": \"" + words + "\", \"channel\""))
                .post(DOSSIERS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/assistedBy")));
        as("tiep.nhan")
                .header("Idempotency-Key", key())
                .body(receipt().replace("\"channel\"", "\"assistedBy\": \"chuyen.vien\", \"channel\""))
                .post(DOSSIERS)
                .then()
                .statusCode(201)
                .body("assistedBy", equalTo("chuyen.vien"));
    }

    @Test
    void a_change_names_the_version_it_was_decided_on() {
        Response received = receive();
        String path = DOSSIERS + "/" + received.path("dossierId") + "/transfers";

        as("tiep.nhan").header("Idempotency-Key", key()).post(path).then().statusCode(428);
        as("tiep.nhan")
                .header("Idempotency-Key", key())
                .header("If-Match", "\"999999\"")
                .post(path)
                .then()
                .statusCode(412);
        as("tiep.nhan")
                .get(DOSSIERS + "/" + Ids.newId())
                .then()
                .statusCode(404)
                .body("code", equalTo("DOSSIER_UNKNOWN"));
    }

    @Test
    void tracking_tells_nothing_without_the_secret() {
        Response received = receive();

        given().queryParam("code", received.<String>path("officialCode"))
                .queryParam("secret", "0000-0000-0000-0000")
                .get("/api/v1/tracking")
                .then()
                .statusCode(404)
                .body("code", equalTo("TRACKING_NOT_FOUND"));
        given().get("/api/v1/tracking").then().statusCode(404).body("code", equalTo("TRACKING_NOT_FOUND"));
    }

    private static CommandContext machine() {
        return CommandContext.machine("test");
    }
}
