package vn.motcua.system;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.client.dossier.ApiException;
import vn.motcua.local.launch.Verification.Chain;

/** What whoever looks at the product for the first time meets: {@code ./motcua demo}, then the examples of the API. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@ExtendWith(DemoProduct.class)
@Order(1)
class DemoTest {

    /** Of 83, 3 are sent back, 4 withdrawn, 18 open. 1 result is late; with the 3 that are open and late, 98 % is missed. */
    private static final String ON_TIME = "57/58 AT_RISK";

    private RunningProduct product;
    private Motcua said;
    private String planId;

    @BeforeAll
    void the_demo_fills_a_new_product(DemoProduct.Filled demo) {
        product = demo.product();
        said = demo.said();
        planId = demo.planId();
        await().atMost(Duration.ofMinutes(3))
                .ignoreExceptionsMatching(e -> e instanceof AssertionError)
                .until(() -> board().figure("onTimeRate").equals(ON_TIME)
                        && board().json().required("openDossiers").asInt() == 18
                        && board().figure("feedbackOnTimeRate").equals("9/9 MET")
                        && board().json().at("/tasks/byState/DONE").asInt() == 1);
    }

    @Test
    void it_says_what_it_has_done_and_where_to_look() {
        String text = String.join("\n", said.lines())
                .replaceAll("(?m) +[0-9.]+ s$", "")
                .replaceAll("T16:45:[0-9]{2}", "T16:45")
                .replace(product.parts().address().toString(), "http://product")
                .replace(planId, "PLAN");
        assertThat(text)
                .startsWith("""
                          ✓ đồng hồ đi tới / the clock moves on to 2026-03-03 … 2026-04-07
                          ✓ kế hoạch / plan: 11 nhiệm vụ / tasks
                          ✓ 9 thủ tục công bố / procedures published
                          ✓ đã ban hành kế hoạch / plan issued
                          ✓ cán bộ biệt phái / seconded officer: biet.phai → 000.00.99.H37
                          ✓ 83 hồ sơ, 10 phản ánh kiến nghị / dossiers, pieces of feedback

                          Bảng điều hành / board: http://product/bang-dieu-hanh/PLAN
                          Còn phải làm / left to do: hồ sơ quá hạn, sắp đến hạn, chờ bổ sung / dossiers late, due soon, waiting for a supplement
                          Giờ của hệ thống / product time: 2026-04-07T16:45+07:00

                          Đăng nhập cục bộ / local logins:
                        """.stripTrailing())
                .containsPattern("lanh.dao +motcua +LEADER +Hoàng Lãnh Đạo")
                .containsPattern("doi.tac +motcua-doi-tac +PARTNER")
                .doesNotContain("motcua-console");
    }

    @Test
    void applicants_were_told_and_their_letters_are_shown_on_a_page_of_this_machine() {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(letters())
                .contains("Thông báo về hồ sơ", "nguoi.nop.", "đã được tiếp nhận. Hẹn trả kết quả")
                .contains("cần được bổ sung", "Lý do: "));
    }

    private String letters() throws IOException, InterruptedException {
        URI page = URI.create("http://127.0.0.1:" + product.parts().ports().post() + "/");
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    @Test
    void the_board_shows_targets_that_are_met_and_one_at_risk() {
        Board board = board();
        assertThat(board.json().required("number").asText()).isEqualTo("12/KH-SVD");
        assertThat(board.figure("onTimeRate")).isEqualTo(ON_TIME);
        // Three of five hand in online; what the merged agency received before is not the department's.
        assertThat(board.figure("onlineSubmissionRate")).isEqualTo("49/81 MET");
        assertThat(board.figure("digitisationRate")).isEqualTo("48/58 MET");
        assertThat(board.figure("feedbackOnTimeRate")).isEqualTo("9/9 MET");
        assertThat(board.receivedInYear()).isEqualTo(81);
        assertThat(board.json().at("/tasks/total").asInt()).isEqualTo(11);
        assertThat(board.json().at("/tasks/byState/OVERDUE").asInt()).isEqualTo(1);
    }

    @Test
    void a_leader_sees_who_is_late_and_who_is_next() {
        Board board = board();
        // With the board come the first eight; the others are a page away.
        assertThat(board.json().at("/dueSoon/total").asInt()).isEqualTo(9);
        assertThat(due(board, "late"))
                .containsExactly("1.900102 2026-03-27 11", "1.900401 2026-03-31 7", "1.900101 2026-04-02 5");
        assertThat(due(board, "dueSoon"))
                .containsExactly(
                        "1.900104 2026-04-08 1",
                        "1.900102 2026-04-08 1",
                        "1.900102 2026-04-08 1",
                        "1.900101 2026-04-09 2",
                        "1.900102 2026-04-09 2",
                        "1.900102 2026-04-09 2",
                        "1.900401 2026-04-10 3",
                        "1.900101 2026-04-10 3");
    }

    @Test
    void dossiers_are_in_every_state_and_citizens_read_eight_answers() {
        assertThat(states("tiep.nhan", "/api/v1/dossiers"))
                .containsOnly(
                        entry("DELIVERED", 54L),
                        entry("RESOLVED", 4L),
                        entry("SENT_BACK", 3L),
                        entry("WITHDRAWN", 4L),
                        entry("IN_PROCESS", 17L),
                        entry("AWAITING_SUPPLEMENT", 1L));
        assertThat(states("pakn", "/api/v1/feedback"))
                .containsOnly(entry("PUBLISHED", 8L), entry("REJECTED", 1L), entry("IN_PROCESS", 1L));
        List<String> answers =
                product.asCitizen().get("/api/v1/feedback/results").path("items.text");
        assertThat(answers).hasSize(8).doesNotContainNull();
    }

    @Test
    void an_officer_who_is_seconded_to_the_centre_sees_its_dossiers_when_acting_for_it() {
        String list = "/api/v1/dossiers?limit=200";
        List<String> atTheCentre = product.as("biet.phai")
                .header("Acting-For", "000.00.99.H37")
                .get(list)
                .path("items.state");
        // 48 from the portal by the days, 3 of the merged agency's procedure, one completed first, one refused before
        // receipt.
        assertThat(atTheCentre).hasSize(53).containsOnlyOnce("REFUSED");
        assertThat(product.as("biet.phai").get(list).<List<String>>path("items.receivingUnit"))
                .isEmpty();
    }

    @Test
    void a_division_has_dossiers_of_its_own() {
        List<String> procedures = product.as("chuyen.vien.phong")
                .get("/api/v1/dossiers?limit=200")
                .path("items.procedureCode");
        assertThat(procedures).hasSize(26).containsOnly("1.900104");
    }

    @Test
    void a_corrected_receipt_is_shown_as_such() {
        List<String> corrected = product.as("tiep.nhan")
                .get("/api/v1/dossiers?limit=200")
                .path("items.findAll { it.corrected }.receivingUnit");
        assertThat(corrected).containsExactly("000.00.16.H37");
    }

    @Test
    void the_department_has_what_the_merged_agency_left_and_what_is_new() {
        List<Map<String, String>> dossiers = product.as("chuyen.vien")
                .get("/api/v1/dossiers?limit=200")
                .path("items.findAll { it.procedureCode == '1.900401' }");
        assertThat(dossiers)
                .extracting(dossier -> dossier.get("resolvingAgency") + " " + dossier.get("state"))
                .containsExactlyInAnyOrder(
                        "000.00.21.H37 RESOLVED", "000.00.21.H37 IN_PROCESS", "000.00.16.H37 IN_PROCESS");
    }

    @Test
    void the_logs_are_whole_and_the_board_agrees_with_them() throws Exception {
        assertThat(product.verification().chains()).hasSize(5).allMatch(Chain::whole);
        assertThat(product.verification().drift().none()).isTrue();
    }

    @Test
    void a_second_demo_changes_nothing() throws IOException {
        String board = board().withoutTime();
        List<Chain> logs = product.verification().chains();
        String clock = Files.readString(product.parts().data().clock());

        Motcua again = product.motcua("demo");
        assertThat(again.exitCode()).isZero();
        assertThat(again.lines())
                .containsExactly(
                        "Dữ liệu mẫu đã có, không thay đổi gì / the demo is there already, nothing was changed: "
                                + product.parts().address() + "/bang-dieu-hanh",
                        "Làm lại từ đầu / to begin anew: ./motcua down;"
                                + " MOTCUA_CLOCK=2026-03-02T08:00:00+07:00 ./motcua up --detach --fresh; ./motcua demo");

        assertThat(product.verification().chains()).isEqualTo(logs);
        assertThat(board().withoutTime()).isEqualTo(board);
        assertThat(product.parts().data().clock()).hasContent(clock);
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void afterwards_a_client_that_java_generates_of_the_documents_delivers_a_dossier() throws ApiException {
        assertThat(new GeneratedClients(product).deliverInJava())
                .containsExactly("RECEIVED", "RESOLVED", "DELIVERED", "DELIVERED");
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void afterwards_a_client_that_typescript_generates_of_the_documents_delivers_a_dossier() throws IOException {
        boolean npm = GeneratedClients.npm().isPresent();
        assertThat(npm || !"true".equals(System.getenv("CI"))).isTrue();
        assumeTrue(npm, "NOT RUN: no npm on this machine");
        assertThat(new GeneratedClients(product).deliverInTypeScript()).isEqualTo("RECEIVED RESOLVED DELIVERED");
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void afterwards_the_commands_of_the_api_page_run_as_they_stand() throws Exception {
        Motcua run = ApiPage.run(product);
        String printed = String.join("\n", run.lines());
        assertThat(run.exitCode()).as(printed).isZero();
        assertThat(printed).containsPattern("DOSSIER=[0-9a-f-]{36}").contains("\"state\":\"SUBMITTED\"", "nextCursor");
    }

    @Test
    void everything_that_is_kept_agrees_with_the_logs() throws IOException {
        Motcua verified = product.motcua("verify");
        assertThat(verified.exitCode()).as(verified.toString()).isZero();
        assertThat(verified.lines()).anyMatch(line -> line.contains("bảng đọc"));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void afterwards_the_examples_of_the_api_are_taken_as_they_are() throws IOException {
        var examples = new ApiExamples(product);
        examples.publishTheProcedure();
        examples.receiveTheDossier();
        examples.sendTheFeedback();
        examples.draftThePlan();
    }

    private Board board() {
        return Board.of(product, planId);
    }

    /** Procedure, due day and days late, or left, of each dossier of a list. */
    private static List<String> due(Board board, String list) {
        JsonNode dossiers = board.json().required(list).required("items");
        return StreamSupport.stream(dossiers.spliterator(), false)
                .map(dossier -> "%s %s %d"
                        .formatted(
                                dossier.required("procedureCode").asText(),
                                Instant.parse(dossier.required("dueAt").asText())
                                        .atZone(RunningProduct.ZONE)
                                        .toLocalDate(),
                                dossier.required("days").asInt()))
                .toList();
    }

    private Map<String, Long> states(String user, String list) {
        List<String> states = product.as(user).get(list + "?limit=200").path("items.state");
        return states.stream().collect(groupingBy(state -> state, counting()));
    }
}
