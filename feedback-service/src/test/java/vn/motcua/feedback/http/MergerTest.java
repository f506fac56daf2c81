package vn.motcua.feedback.http;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.motcua.feedback.http.Requests.FEEDBACK;
import static vn.motcua.feedback.http.Requests.act;
import static vn.motcua.feedback.http.Requests.as;
import static vn.motcua.feedback.http.Requests.body;
import static vn.motcua.feedback.http.Requests.send;
import static vn.motcua.feedback.write.Samples.ELSEWHERE;
import static vn.motcua.feedback.write.Samples.PROVINCE;
import static vn.motcua.feedback.write.Samples.hours;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.organisations.DirectoryMessage.OrganisationClosed;
import vn.motcua.organisations.DirectoryMessage.OrganisationRegistered;
import vn.motcua.organisations.DirectoryMessage.WorkingHoursSet;

/** A department is merged into another one: from the next day on that one goes on with its feedback. */
@QuarkusTest
class MergerTest extends ServiceTest {
    private static final String FORMER = "000.00.18.H37";
    private static final LocalDate LAST_DAY = LocalDate.parse("2026-03-31");

    @Test
    void the_successor_lists_reads_and_answers_what_it_took_over_from_that_day() {
        catalogue.tells(directory -> directory.knows(FORMER), former());
        Response sent = send(body().replace("H37.16", FORMER));
        sent.then().statusCode(201);
        String id = sent.path("feedbackId");
        catalogue.tells(
                directory -> directory.endBefore(FORMER, LAST_DAY.plusDays(1)).isPresent(),
                new OrganisationClosed(FORMER, LAST_DAY, List.of(ELSEWHERE)),
                new WorkingHoursSet(ELSEWHERE, hours("2026-04-01", "16:30")));

        clock.standAt("2026-03-31T16:00");
        as("can.bo.khac").get(FEEDBACK + "/" + id).then().statusCode(404).body("code", equalTo("FEEDBACK_UNKNOWN"));

        clock.standAt("2026-04-01T08:00");
        as("can.bo.khac")
                .get(FEEDBACK + "/" + id)
                .then()
                .statusCode(200)
                .body("agency", equalTo(FORMER))
                .body("sender", nullValue())
                .body("words", hasSize(1));
        await().untilAsserted(() -> as("can.bo.khac")
                .queryParam("agency", FORMER)
                .get(FEEDBACK)
                .then()
                .body("items.feedbackId", hasItem(id)));
        act("can.bo.khac", id, "classifications", sent.header("ETag"), handledBy(FORMER))
                .then()
                .statusCode(409)
                .body("code", equalTo("ORGANISATION_NOT_ACTIVE"));
        Response classified = act("can.bo.khac", id, "classifications", sent.header("ETag"), handledBy(ELSEWHERE));
        classified.then().statusCode(200).body("dueAt", equalTo(sent.path("dueAt")));
        act("can.bo.khac", id, "answers", classified.header("ETag"), "{\"text\": \"Sở mới đã xem xét.\"}")
                .then()
                .statusCode(200)
                .body("answer.publishDueAt", equalTo("2026-04-03T09:30:00Z"));
    }

    private static String handledBy(String handler) {
        return "{\"kind\": \"REGULATION\", \"handler\": \"" + handler + "\"}";
    }

    private static OrganisationRegistered former() {
        return new OrganisationRegistered(
                FORMER,
                "Sở Ví dụ",
                "DEPARTMENT",
                Optional.of(PROVINCE),
                LocalDate.parse("2016-01-01"),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
