package vn.motcua.dossier.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static vn.motcua.dossier.http.Requests.DOSSIERS;
import static vn.motcua.dossier.http.Requests.as;
import static vn.motcua.dossier.http.Requests.key;
import static vn.motcua.dossier.http.Requests.receipt;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.organisations.DirectoryMessage.OfficerPosted;
import vn.motcua.organisations.DirectoryMessage.OfficerRegistered;
import vn.motcua.organisations.Posting.Standing;

/** A clerk who is posted to another department's counter receives there on the days of the posting. */
@QuarkusTest
class ActingForTest extends ServiceTest {
    private static final String CLERK = "biet.phai";
    private static final String COUNTER = Catalogue.ORGANISATION;
    private static final LocalDate FIRST = LocalDate.parse("2026-03-03");
    private static final LocalDate LAST = LocalDate.parse("2026-03-12");

    @BeforeEach
    void the_clerk_is_posted_to_the_counter() {
        catalogue.tells(
                reference -> reference.directory().posting(CLERK, COUNTER, FIRST) instanceof Standing.InForce,
                new OfficerRegistered(CLERK, "000.00.17.H37", Optional.empty(), List.of()),
                new OfficerPosted(CLERK, "P1", COUNTER, FIRST, Optional.of(LAST), "ONE_STOP_UNIT"));
    }

    private static RequestSpecification actingFor(String... units) {
        RequestSpecification request = as(CLERK);
        for (String unit : units) {
            request.header("Acting-For", unit);
        }
        return request;
    }

    private static Response receive(RequestSpecification request) {
        return request.header("Idempotency-Key", key()).body(receipt()).post(DOSSIERS);
    }

    @Test
    void on_the_first_and_the_last_day_of_the_posting_the_clerk_receives_for_the_counter_and_reads_what_it_has() {
        for (LocalDate day : new LocalDate[] {FIRST, LAST}) {
            clock.standAt(day + "T09:00");

            Response received = receive(actingFor(COUNTER));

            received.then().statusCode(201).body("receivingUnit", equalTo(COUNTER));
            String path = DOSSIERS + "/" + received.path("dossierId");
            actingFor(COUNTER).get(path).then().statusCode(200);
            as(CLERK).get(path).then().statusCode(404).body("code", equalTo("DOSSIER_UNKNOWN"));
            as("tiep.nhan").get(path).then().statusCode(200);
        }
    }

    @Test
    void a_posting_that_ended_yesterday_one_that_has_not_begun_and_none_at_all_are_told_apart() {
        clock.standAt("2026-03-13T09:00");
        String ended = refused(receive(actingFor(COUNTER)));
        clock.standAt("2026-03-02T09:00");
        String notYet = refused(receive(actingFor(COUNTER)));
        String none = refused(receive(actingFor(Catalogue.BELOW)));

        assertThat(ended).contains("ngày cuối 2026-03-12");
        assertThat(notYet).contains("từ ngày 2026-03-03");
        assertThat(none).isEqualTo("Chưa được cử đến đơn vị này");
    }

    @Test
    void two_units_at_once_are_no_unit() {
        clock.standAt(FIRST + "T09:00");

        receive(actingFor(COUNTER, Catalogue.BELOW))
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("code", equalTo("ACTING_FOR_INVALID"));
    }

    @Test
    void the_same_key_for_another_unit_is_another_request() {
        clock.standAt(FIRST + "T09:00");
        String key = key();
        actingFor(COUNTER)
                .header("Idempotency-Key", key)
                .body(receipt())
                .post(DOSSIERS)
                .then()
                .statusCode(201);

        as(CLERK)
                .header("Idempotency-Key", key)
                .body(receipt())
                .post(DOSSIERS)
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    private static String refused(Response answer) {
        answer.then().statusCode(403).body("code", equalTo("POSTING_NOT_IN_FORCE"));
        return answer.path("detail");
    }
}
