package vn.motcua.dossier.http;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.motcua.dossier.http.Requests.DOSSIERS;
import static vn.motcua.dossier.http.Requests.act;
import static vn.motcua.dossier.http.Requests.as;
import static vn.motcua.dossier.http.Requests.key;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Applicants are told by a real mail server, and by a gateway for text messages, that may be away. */
@QuarkusTest
class ApplicantNoticesTest extends ServiceTest {
    private static final String OUTBOUND = "/operations/outbound";

    @ConfigProperty(name = "motcua.notices.smtp-port")
    int smtpPort;

    @ConfigProperty(name = "motcua.notices.sms-url")
    URI smsUrl;

    private final List<String> messages = new CopyOnWriteArrayList<>();
    private GreenMail mail;
    private HttpServer gateway;

    @AfterEach
    void servers_are_away() {
        operate("applicant-email", "resume");
        if (mail != null) {
            mail.stop();
        }
        if (gateway != null) {
            gateway.stop(0);
        }
    }

    private void mailServerIsThere() {
        mail = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        operate("applicant-email", "resume");
    }

    private void gatewayIsThere() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), smsUrl.getPort()), 0);
        gateway.createContext("/", exchange -> {
            messages.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(202, -1);
            exchange.close();
        });
        gateway.start();
        operate("applicant-sms", "resume");
    }

    private static Response operate(String target, String what) {
        return as("van.hanh").post(OUTBOUND + "/" + target + "/" + what);
    }

    private static String filing(String contact) {
        return """
                {"procedureCode": "2.000908", "channel": "DIRECT",
                 "applicant": {"kind": "CITIZEN", "name": "Nguyễn Thị Ví Dụ"%s},
                 "components": [
                   {"code": "TK01", "originals": 1, "copies": 0, "digitised": true, "reused": false},
                   {"code": "GT02", "originals": 0, "copies": 1, "digitised": false, "reused": true}]}""".formatted(contact);
    }

    private static Response receive(String contact) {
        return as("tiep.nhan")
                .header("Idempotency-Key", key())
                .body(filing(contact))
                .post(DOSSIERS);
    }

    private static String email(String address) {
        return ", \"email\": \"" + address + "\"";
    }

    private static String unknown() {
        return "a" + UUID.randomUUID().toString().substring(0, 8) + "@example.vn";
    }

    /** The letters to one address, in the order in which they came. */
    private List<MimeMessage> letters(String to) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(letter -> header(letter, "To").contains(to))
                .toList();
    }

    private static String header(MimeMessage letter, String name) {
        try {
            return letter.getHeader(name, ",");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage letter) {
        try {
            return ((String) letter.getContent()).replace("\r\n", "\n");
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T target(String name, String field) {
        return as("van.hanh").get(OUTBOUND).path("targets.find { it.target == '" + name + "' }." + field);
    }

    private static Map<String, Object> message(String target, String state, String dossier) {
        return as("van.hanh")
                .queryParam("state", state)
                .get(OUTBOUND + "/" + target + "/messages")
                .path("messages.find { it.entity == '" + dossier + "' }");
    }

    @Test
    void what_becomes_of_a_dossier_is_told_in_order_though_the_mail_server_was_away() throws Exception {
        String to = unknown();
        Response received = receive(email(to) + ", \"phone\": \"0901234567\", \"notifyBy\": [\"EMAIL\", \"SMS\"]");
        String id = received.path("dossierId");
        Response transferred = act("tiep.nhan", id, "transfers", received.header("ETag"), "");
        Response requested = act(
                "chuyen.vien",
                id,
                "supplement-requests",
                transferred.header("ETag"),
                "{\"reason\": \"Bản sao bị mờ\", \"missingItems\": [\"Bản sao hộ khẩu rõ nét\"]}");
        Response completed = act("tiep.nhan", id, "supplements", requested.header("ETag"), "");
        act(
                        "chuyen.vien",
                        id,
                        "results",
                        completed.header("ETag"),
                        "{\"resultNumber\": \"15/TL-SNV\", \"electronicResult\": true}")
                .then()
                .statusCode(200);
        await().atMost(ofSeconds(20))
                .untilAsserted(() -> assertThat(ApplicantNoticesTest.<String>target("applicant-email", "state"))
                        .isEqualTo("AWAY"));
        assertThat(ApplicantNoticesTest.<String>target("applicant-email", "problem"))
                .contains("máy chủ thư");
        await().atMost(ofSeconds(20))
                .untilAsserted(() -> assertThat(ApplicantNoticesTest.<Integer>target("applicant-email", "waiting"))
                        .isGreaterThanOrEqualTo(3));

        mailServerIsThere();
        gatewayIsThere();
        await().atMost(ofSeconds(30))
                .untilAsserted(() -> assertThat(letters(to)).hasSize(3));
        List<MimeMessage> letters = letters(to);
        String code = received.path("officialCode");
        assertThat(letters).allSatisfy(letter -> {
            assertThat(letter.getSubject()).isEqualTo("Thông báo về hồ sơ " + code + " · Notice about your dossier");
            assertThat(letter.getFrom()[0]).hasToString("mot-cua@example.vn");
        });
        assertThat(text(letters.get(0))).contains("đã được tiếp nhận. Hẹn trả kết quả: 09/03/2026");
        assertThat(text(letters.get(1)))
                .contains("Cần bổ sung:\n- Bản sao hộ khẩu rõ nét\nLý do: Bản sao bị mờ")
                .contains("What is missing:");
        assertThat(text(letters.get(2))).contains("đã có kết quả");
        Map<String, Object> sent = message("applicant-email", "SENT", id);
        assertThat(header(letters.get(2), "Message-ID")).isEqualTo("<" + sent.get("id") + "@motcua>");
        assertThat(sent).containsEntry("event", "dossier.result-issued");

        await().atMost(ofSeconds(20))
                .untilAsserted(() -> assertThat(messages.stream().filter(m -> m.contains(code)))
                        .hasSize(3));
        assertThat(messages).noneMatch(message -> message.contains("mờ"));
        assertThat(ApplicantNoticesTest.<String>target("applicant-email", "state"))
                .isEqualTo("OPEN");
    }

    @Test
    void who_was_forgotten_gave_no_contact_or_wants_none_is_told_nothing_and_that_is_recorded() {
        mailServerIsThere();
        as("van.hanh")
                .post(OUTBOUND + "/applicant-email/pause")
                .then()
                .statusCode(200)
                .body("state", equalTo("PAUSED"));
        String to = unknown();
        Response received = receive(email(to));
        String id = received.path("dossierId");
        Response returned =
                act("tiep.nhan", id, "returns", received.header("ETag"), "{\"reason\": \"Sai thẩm quyền\"}");
        act("van.phong", id, "applicant-erasure", returned.header("ETag"), "")
                .then()
                .statusCode(200);
        String silent = receive("").path("dossierId");
        String unwilling = receive(email(unknown()) + ", \"notifyBy\": []").path("dossierId");
        assertThat(letters(to)).isEmpty();

        operate("applicant-email", "resume").then().statusCode(200);
        await().atMost(ofSeconds(30)).untilAsserted(() -> {
            assertThat(message("applicant-email", "NOT_SENT", id)).isNotNull();
            assertThat(message("applicant-email", "NOT_SENT", silent)).isNotNull();
            assertThat(message("applicant-email", "NOT_SENT", unwilling)).isNotNull();
        });
        assertThat(message("applicant-email", "NOT_SENT", id).get("reason").toString())
                .contains("đã được xoá");
        assertThat(message("applicant-email", "NOT_SENT", silent).get("reason").toString())
                .contains("không nêu liên hệ");
        assertThat(message("applicant-email", "NOT_SENT", unwilling)
                        .get("reason")
                        .toString())
                .contains("không muốn");
        assertThat(letters(to)).isEmpty();
    }

    @Test
    void a_wish_without_its_contact_is_told_at_once() {
        receive(", \"notifyBy\": [\"SMS\"]")
                .then()
                .statusCode(422)
                .body("errors.detail", hasItem(containsString("phone")));
    }

    @Test
    void what_operators_cannot_do_is_not_there_and_no_rebuild_comes_to_a_queue() {
        operate("nobody", "pause").then().statusCode(404);
        operate("applicant-email", "messages/" + UUID.randomUUID() + "/resend")
                .then()
                .statusCode(404);
        as("van.hanh")
                .post("/operations/projections/outbound-applicant-email/rebuild")
                .then()
                .statusCode(404);
        as("chuyen.vien").get(OUTBOUND).then().statusCode(403);
        as("van.hanh").get("/operations/status").then().body("reactions.reaction", hasItem("outbound-applicant-email"));
        as("van.hanh").get("/q/metrics").then().body(containsString("motcua_outbound_waiting{"));
    }
}
