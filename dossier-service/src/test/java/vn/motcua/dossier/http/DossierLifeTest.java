package vn.motcua.dossier.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.motcua.dossier.http.Requests.DOSSIERS;
import static vn.motcua.dossier.http.Requests.act;
import static vn.motcua.dossier.http.Requests.as;
import static vn.motcua.dossier.http.Requests.receive;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import vn.motcua.servicetest.DamagedVault;

@QuarkusTest
class DossierLifeTest extends ServiceTest {
    @Test
    void each_reader_is_told_what_they_may_do_next_and_a_refusal_says_it_too() {
        Response received = receive();
        received.then()
                .body(
                        "allowedActs",
                        contains("transferDossier", "sendBackDossier", "acceptWithdrawal", "correctReceipt"));
        String id = received.path("dossierId");
        as("chuyen.vien").get(DOSSIERS + "/" + id).then().body("allowedActs", contains("sendBackDossier"));
        as("lanh.dao").get(DOSSIERS + "/" + id).then().body("allowedActs", empty());

        act(
                        "chuyen.vien",
                        id,
                        "results",
                        received.header("ETag"),
                        "{\"resultNumber\": \"15/TL-SNV\", \"electronicResult\": true}")
                .then()
                .statusCode(409)
                .body("code", equalTo("DOSSIER_NOT_TRANSFERRED"))
                .body("allowedActs", contains("sendBackDossier"));
    }

    @Test
    void a_dossier_goes_from_receipt_to_delivery() {
        Response received = receive();
        received.then().statusCode(201).body("state", equalTo("RECEIVED"));
        String id = received.path("dossierId");
        assertThat(received.header("Location")).isEqualTo(DOSSIERS + "/" + id);
        assertThat(received.<String>path("officialCode")).matches("000\\.00\\.16\\.H37-\\d{6}-\\d{6}");
        assertThat(received.<Integer>path("dueExplanation.textVi.size()")).isPositive();

        Response transferred = act("tiep.nhan", id, "transfers", received.header("ETag"), "");
        transferred.then().statusCode(200).body("state", equalTo("IN_PROCESS"));
        Response issued = act(
                "chuyen.vien",
                id,
                "results",
                transferred.header("ETag"),
                "{\"resultNumber\": \"15/TL-SNV\", \"electronicResult\": true}");
        issued.then().statusCode(200).body("state", equalTo("RESOLVED")).body("ending.timeliness", equalTo("EARLY"));
        Response delivered = act("tiep.nhan", id, "deliveries", issued.header("ETag"), "{\"delivery\": \"DIRECT\"}");
        delivered.then().statusCode(200).body("state", equalTo("DELIVERED"));

        as("chuyen.vien")
                .get(DOSSIERS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", delivered.header("ETag"))
                .body("applicant.name", equalTo("Nguyễn Thị Ví Dụ"))
                .body("timeline.size()", equalTo(4));
        await().untilAsserted(() -> as("van.phong")
                .queryParam("state", "DELIVERED")
                .queryParam("q", "TRICH luc")
                .get(DOSSIERS)
                .then()
                .statusCode(200)
                .body("items.dossierId", hasItem(id)));
        given().queryParam("code", received.<String>path("officialCode"))
                .queryParam("secret", received.<String>path("trackingSecret"))
                .get("/api/v1/tracking")
                .then()
                .statusCode(200)
                .body("state", equalTo("DELIVERED"))
                .body("applicant", nullValue());
    }

    @Test
    void a_supplement_stops_the_clock_and_its_words_stay_with_officers() {
        Response received = receive();
        String id = received.path("dossierId");
        Response transferred = act("tiep.nhan", id, "transfers", received.header("ETag"), "");
        clock.standAt("2026-03-03T10:00");
        Response requested = act(
                "chuyen.vien",
                id,
                "supplement-requests",
                transferred.header("ETag"),
                "{\"reason\": \"Thiếu giấy tờ\", \"missingItems\": [\"Bản sao hộ khẩu\"]}");
        requested
                .then()
                .statusCode(200)
                .body("state", equalTo("AWAITING_SUPPLEMENT"))
                .body("dueAt", nullValue());

        as("chuyen.vien").get(DOSSIERS + "/" + id).then().body("words[0].missingItems", hasItem("Bản sao hộ khẩu"));
        as("lanh.dao")
                .get(DOSSIERS + "/" + id)
                .then()
                .body("applicant", nullValue())
                .body("words.size()", equalTo(0));

        clock.standAt("2026-03-11T10:00");
        act("tiep.nhan", id, "supplements", requested.header("ETag"), "")
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_PROCESS"))
                .body("dueAt", equalTo("2026-03-17T10:00:00Z"));
    }

    @Test
    void a_dossier_that_was_sent_back_can_be_forgotten_for_good() {
        Response received = receive();
        String id = received.path("dossierId");
        Response refused = act("tiep.nhan", id, "returns", received.header("ETag"), "{\"reason\": \"Sai thẩm quyền\"}");
        refused.then().statusCode(200).body("state", equalTo("SENT_BACK"));

        String words = as("van.phong").get(DOSSIERS + "/" + id).path("words[0].textRef");
        DamagedVault.damage(words);
        as("van.phong")
                .get(DOSSIERS + "/" + id)
                .then()
                .statusCode(200)
                .body("applicant.name", equalTo("Nguyễn Thị Ví Dụ"))
                .body("words.reason", contains("không đọc được"));
        DamagedVault.damage(refused.path("applicantRef"));
        as("van.phong")
                .get(DOSSIERS + "/" + id)
                .then()
                .statusCode(200)
                .body("applicant.name", equalTo("không đọc được"));

        act("van.phong", id, "applicant-erasure", refused.header("ETag"), "")
                .then()
                .statusCode(200)
                .body("applicantErased", equalTo(true));

        as("van.phong")
                .get(DOSSIERS + "/" + id)
                .then()
                .body("applicant.name", equalTo("đã xoá"))
                .body("applicant.identityNumber", nullValue())
                .body("words.size()", equalTo(0));
    }

    @Test
    void the_resolution_is_stopped_with_a_notice_and_whoever_holds_the_slip_reads_why() {
        Response received = receive();
        String id = received.path("dossierId");
        Response transferred = act("tiep.nhan", id, "transfers", received.header("ETag"), "");
        String why = "{\"reason\": \"Người nộp đề nghị dừng\"}";
        act("tiep.nhan", id, "stops", transferred.header("ETag"), why).then().statusCode(403);
        act("chuyen.vien", id, "stops", transferred.header("ETag"), "{\"reason\": \" \"}")
                .then()
                .statusCode(422);

        act("chuyen.vien", id, "stops", transferred.header("ETag"), why)
                .then()
                .statusCode(200)
                .body("state", equalTo("STOPPED"))
                .body("nationalCode", equalTo(8))
                .body("ending.timeliness", nullValue())
                .body("timeline[2].form.number", equalTo("05"));

        given().queryParam("code", received.<String>path("officialCode"))
                .queryParam("secret", received.<String>path("trackingSecret"))
                .get("/api/v1/tracking")
                .then()
                .statusCode(200)
                .body("state", equalTo("STOPPED"))
                .body("timeline[2].reason", equalTo("Người nộp đề nghị dừng"));
    }

    @Test
    void who_will_be_late_promises_another_day_and_whoever_holds_the_slip_reads_the_apology() {
        Response received = receive();
        String id = received.path("dossierId");
        Response transferred = act("tiep.nhan", id, "transfers", received.header("ETag"), "");
        String letter = "{\"promisedOn\": \"2026-03-%s\", \"approver\": \"GIÁM ĐỐC\", \"letterNumber\": \"15/SNV-VP\","
                + " \"reason\": \"Phải xác minh tại cơ sở\"}";
        act("chuyen.vien", id, "due-date-extensions", transferred.header("ETag"), letter.formatted("15"))
                .then()
                .statusCode(409)
                .body("code", equalTo("PROMISED_DAY_NOT_WORKING"));

        Response extended =
                act("chuyen.vien", id, "due-date-extensions", transferred.header("ETag"), letter.formatted("16"));
        extended.then()
                .statusCode(200)
                .body("state", equalTo("IN_PROCESS"))
                .body("dueAt", equalTo(received.path("dueAt")))
                .body("extensions[0].before", equalTo(received.path("dueAt")))
                .body("extensions[0].promisedAt", equalTo("2026-03-16T10:00:00Z"))
                .body("extensions[0].toldInTime", equalTo(true))
                .body("timeline[2].form.number", equalTo("04"));
        act("chuyen.vien", id, "due-date-extensions", extended.header("ETag"), letter.formatted("17"))
                .then()
                .statusCode(409)
                .body("code", equalTo("EXTENDED_OFTEN_ENOUGH"));

        given().queryParam("code", received.<String>path("officialCode"))
                .queryParam("secret", received.<String>path("trackingSecret"))
                .get("/api/v1/tracking")
                .then()
                .statusCode(200)
                .body("promisedAt", equalTo("2026-03-16T10:00:00Z"))
                .body("timeline[2].reason", equalTo("Phải xác minh tại cơ sở"));
    }

    @Test
    void an_applicant_takes_a_dossier_back() {
        Response received = receive();

        act("tiep.nhan", received.path("dossierId"), "withdrawals", received.header("ETag"), "{\"reason\": \"Đổi ý\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
    }
}
