package vn.motcua.dossier.http;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static vn.motcua.dossier.http.Requests.DOSSIERS;
import static vn.motcua.dossier.http.Requests.act;
import static vn.motcua.dossier.http.Requests.as;
import static vn.motcua.dossier.http.Requests.asClient;
import static vn.motcua.dossier.http.Requests.key;
import static vn.motcua.dossier.http.Requests.receipt;
import static vn.motcua.dossier.http.Requests.receive;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.dossier.write.Samples;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Ids;
import vn.motcua.eventstore.Outcome;

/** A department sees and moves its own dossiers and those of the organisations below it, whatever the role. */
@QuarkusTest
class OrganisationReachTest extends ServiceTest {
    @Inject
    Commands commands;

    @ParameterizedTest
    @ValueSource(strings = {"van.phong", "lanh.dao", "tiep.nhan", "chuyen.vien"})
    void a_dossier_of_another_department_is_closed_to_whoever_reads_and_in_no_list(String login) {
        Foreign foreign = receivedElsewhere();

        as(login).get(DOSSIERS + "/" + foreign.id()).then().statusCode(404).body("code", equalTo("DOSSIER_UNKNOWN"));
        assertThat(found(as(login), DOSSIERS, Map.of("q", foreign.code()))).isEmpty();
        assertThat(found(as(login), DOSSIERS, Map.of("receivingUnit", Samples.AGENCY)))
                .isEmpty();
        assertThat(found(as(login), DOSSIERS + "/work-list", Map.of("dueWithinDays", "60")))
                .doesNotContain(foreign.id());
    }

    @Test
    void nor_is_it_for_a_partner() {
        Foreign foreign = receivedElsewhere();

        asClient("doi.tac").get(DOSSIERS + "/" + foreign.id()).then().statusCode(404);
        assertThat(found(asClient("doi.tac"), DOSSIERS, Map.of("q", foreign.code())))
                .isEmpty();
    }

    @Test
    void no_command_touches_it() {
        Foreign foreign = receivedElsewhere();
        String reason = "{\"reason\": \"Sai thẩm quyền\"}";
        String request = "{\"reason\": \"Thiếu\", \"missingItems\": [\"Bản sao\"]}";
        Map<String, String> bodies = Map.ofEntries(
                entry("transfers", ""),
                entry("supplements", ""),
                entry("supplement-requests", request),
                entry("intake-supplement-requests", request),
                entry("results", "{\"resultNumber\": \"15/TL-SNV\", \"electronicResult\": true}"),
                entry("result-corrections", "{\"resultNumber\": \"15/TL-SNV\", \"reason\": \"Nhầm\"}"),
                entry("receipt-corrections", "{\"channel\": \"ONLINE\", \"reason\": \"Nhầm\"}"),
                entry("deliveries", "{\"delivery\": \"DIRECT\"}"),
                entry("refusals", reason),
                entry("returns", reason),
                entry("withdrawals", reason),
                entry("stops", reason),
                entry(
                        "due-date-extensions",
                        "{\"promisedOn\": \"2026-03-16\", \"approver\": \"GIÁM ĐỐC\", \"reason\": \"Phải xác minh\"}"),
                entry("applicant-erasure", ""));

        bodies.forEach((action, body) -> {
            String login =
                    switch (action) {
                        case "supplement-requests", "results", "result-corrections", "stops", "due-date-extensions" ->
                            "chuyen.vien";
                        case "applicant-erasure" -> "van.phong";
                        default -> "tiep.nhan";
                    };
            act(login, foreign.id(), action, foreign.etag(), body)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("DOSSIER_UNKNOWN"));
        });
    }

    @Test
    void an_organisation_below_ones_own_is_within_reach() {
        String below = receipt().replace("\"channel\"", "\"receivingUnit\": \"" + Catalogue.BELOW + "\", \"channel\"");

        Response received =
                as("tiep.nhan").header("Idempotency-Key", key()).body(below).post(DOSSIERS);

        received.then().statusCode(201).body("receivingUnit", equalTo(Catalogue.BELOW));
        String id = received.path("dossierId");
        act("tiep.nhan", id, "transfers", received.header("ETag"), "").then().statusCode(200);
        as("chuyen.vien").get(DOSSIERS + "/" + id).then().statusCode(200);
        awaitInList(id);
    }

    @Test
    void neither_an_officer_nor_a_partner_receives_for_another_department() {
        String elsewhere =
                receipt().replace("\"channel\"", "\"receivingUnit\": \"" + Samples.AGENCY + "\", \"channel\"");

        Map.of(DOSSIERS, as("tiep.nhan"), DOSSIERS + "/submissions", asClient("doi.tac"))
                .forEach((path, caller) -> caller.header("Idempotency-Key", key())
                        .body(elsewhere)
                        .post(path)
                        .then()
                        .statusCode(403)
                        .body("code", equalTo("RECEIVING_UNIT_NOT_YOURS")));
    }

    private record Foreign(String id, String etag, String code) {}

    /** A dossier that neither is received nor resolved by the logins' department, and is in the lists' table. */
    private Foreign receivedElsewhere() {
        String code = "H37.16-260302-" + Ids.newId().toString().substring(24);
        Outcome outcome = commands.send(Samples.receiveAtAgency(code), CommandContext.machine("test"));
        // Lists fill in the order of the log.
        awaitInList(receive().path("dossierId"));
        return new Foreign(outcome.entityId(), "\"" + outcome.position() + "\"", code);
    }

    private static void awaitInList(String id) {
        await().untilAsserted(() ->
                assertThat(found(as("van.phong"), DOSSIERS, Map.of())).contains(id));
    }

    private static List<String> found(RequestSpecification caller, String path, Map<String, String> filters) {
        return caller.queryParams(filters).queryParam("limit", 200).get(path).path("items.dossierId");
    }
}
