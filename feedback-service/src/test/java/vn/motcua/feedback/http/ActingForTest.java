package vn.motcua.feedback.http;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.motcua.feedback.http.Requests.FEEDBACK;
import static vn.motcua.feedback.http.Requests.as;
import static vn.motcua.feedback.http.Requests.body;
import static vn.motcua.feedback.http.Requests.key;
import static vn.motcua.feedback.http.Requests.next;
import static vn.motcua.feedback.http.Requests.send;
import static vn.motcua.feedback.write.Samples.AGENCY;
import static vn.motcua.feedback.write.Samples.DEPARTMENT;
import static vn.motcua.feedback.write.Samples.PROVINCE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.organisations.Directory;
import vn.motcua.organisations.DirectoryMessage.OfficerPosted;
import vn.motcua.organisations.Posting.Standing;

/** A seconded officer acts for a unit on the days of the posting; who is complained of gains no sight by it. */
@QuarkusTest
class ActingForTest extends ServiceTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-03-10");
    private static final LocalDate LAST = LocalDate.parse("2026-03-20");

    private void posted(String officer, String unit) {
        catalogue.tells(
                directory -> isPosted(directory, officer, unit),
                new OfficerPosted(officer, officer + "-" + unit, unit, FIRST, Optional.of(LAST), "ONE_STOP_UNIT"));
    }

    private static boolean isPosted(Directory directory, String officer, String unit) {
        return directory.posting(officer, unit, FIRST) instanceof Standing.InForce;
    }

    private static RequestSpecification actingFor(String login, String unit) {
        return as(login).header("Acting-For", unit);
    }

    @Test
    void an_officer_reads_and_classifies_for_a_unit_on_the_days_of_the_posting() {
        posted("can.bo.khac", AGENCY);
        Response sent = send();
        String path = FEEDBACK + "/" + sent.path("feedbackId");

        clock.standAt("2026-03-09T09:00");
        refused(actingFor("can.bo.khac", AGENCY).get(path));
        clock.standAt("2026-03-10T09:00");
        as("can.bo.khac").get(path).then().statusCode(404).body("code", equalTo("FEEDBACK_UNKNOWN"));
        refused(actingFor("can.bo.khac", DEPARTMENT).get(path));
        actingFor("can.bo.khac", AGENCY).get(path).then().statusCode(200);
        actingFor("can.bo.khac", AGENCY)
                .header("Idempotency-Key", key())
                .header("If-Match", sent.header("ETag"))
                .body("{\"kind\": \"CONDUCT\", \"handler\": \"H37.16\"}")
                .post(path + "/classifications")
                .then()
                .statusCode(200);
        clock.standAt("2026-03-21T09:00");
        refused(actingFor("can.bo.khac", AGENCY).get(path));
    }

    @Test
    void an_officer_of_the_agency_complained_of_does_not_see_the_sender_in_another_units_name() {
        posted("pakn", PROVINCE);
        Response sent = send(body().replace(AGENCY, DEPARTMENT));
        String path = FEEDBACK + "/" + sent.path("feedbackId");
        next(sent, "classifications", "{\"kind\": \"CONDUCT\", \"handler\": \"" + PROVINCE + "\"}")
                .then()
                .statusCode(200);
        clock.standAt("2026-03-10T09:00");

        as("van.phong.tinh").get(path).then().statusCode(200).body("sender.name", equalTo("Nguyễn Văn Ví Dụ"));
        actingFor("pakn", PROVINCE).get(path).then().statusCode(200).body("sender", nullValue());
    }

    private static void refused(Response answer) {
        answer.then().statusCode(403).body("code", equalTo("POSTING_NOT_IN_FORCE"));
    }
}
