package vn.motcua.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.local.Home;
import vn.motcua.local.launch.Verification.Chain;
import vn.motcua.local.verify.Drift;

/**
 * The department of justice (Sở Tư pháp) is merged into the department of home affairs (Sở Nội vụ): a story of what was its
 * own and goes on with the successor, told in the order of its tests.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@ExtendWith(DemoProduct.class)
@Order(2)
class MergerTest {

    private static final String MERGED = "000.00.17.H37";
    private static final String SUCCESSOR = "000.00.16.H37";

    /** Office, leader, intake, case and feedback officer of the department that is merged. */
    private static final String ITS_OFFICER = "can.bo.khac";

    private static final String PROVINCE = "van.phong.tinh";
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 4, 15);
    private static final LocalDateTime BEFORE = LocalDateTime.of(2026, 4, 14, 9, 0);
    private static final LocalDateTime AFTER = LocalDateTime.of(2026, 4, 16, 9, 0);
    private static final Duration ARRIVAL = Duration.ofMinutes(3);

    @RegisterExtension
    final Story story = new Story();

    private RunningProduct product;
    private String resolved;
    private String open;
    private String feedback;
    private String planId;
    private String taskId;
    private String successorsPlan;
    private Board successorBefore;

    @BeforeAll
    void on_the_product_of_the_demo(DemoProduct.Filled demo) {
        product = demo.product();
        successorsPlan = demo.planId();
        product.clockTo(BEFORE.atZone(RunningProduct.ZONE).toInstant());
    }

    @Test
    @Order(1)
    void before_it_the_department_works_and_nobody_else_sees_it() throws IOException {
        planId = itsPlan();
        resolved = received("Lý Văn Thí Dụ");
        open = received("Vi Thị Mẫu");
        issueResult(ITS_OFFICER, resolved);
        feedback = sentFeedback();
        product.changed(
                ITS_OFFICER,
                "/api/v1/feedback/" + feedback,
                "classifications",
                Map.of("kind", "REGULATION", "handler", MERGED));

        boardWhen(ITS_OFFICER, planId, board -> board.figure("onTimeRate").equals("1/1 MET") && open(board) == 1);
        successorBefore = board("lanh.dao", successorsPlan);
        for (String path : List.of("/api/v1/dossiers/" + open, "/api/v1/dossiers/" + resolved)) {
            assertThat(product.as("chuyen.vien").get(path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(product.as("pakn").get("/api/v1/feedback/" + feedback).statusCode())
                .isEqualTo(404);
        assertThat(product.as("lanh.dao").get("/api/v1/boards/plan/" + planId).statusCode())
                .isEqualTo(404);
        assertThat(listed("chuyen.vien", "/api/v1/dossiers", "dossierId")).doesNotContain(open, resolved);
        assertThat(listed("pakn", "/api/v1/feedback", "feedbackId")).doesNotContain(feedback);
    }

    @Test
    @Order(2)
    void only_the_province_merges_departments() {
        String department = organisation(MERGED);
        for (String notEntitled : List.of("van.phong", ITS_OFFICER)) {
            assertThat(closure(notEntitled, department).statusCode())
                    .as(notEntitled)
                    .isBetween(403, 404);
        }
        closure(PROVINCE, department).then().log().ifValidationFails().statusCode(200);
    }

    @Test
    @Order(3)
    void on_its_last_day_the_department_still_works_alone() {
        product.clockTo(LAST_DAY.atTime(9, 0).atZone(RunningProduct.ZONE).toInstant());
        assertThat(product.as(ITS_OFFICER).get("/api/v1/dossiers/" + open).statusCode())
                .isEqualTo(200);
        assertThat(product.as("chuyen.vien").get("/api/v1/dossiers/" + open).statusCode())
                .isEqualTo(404);
    }

    @Test
    @Order(4)
    void from_the_next_day_the_successor_finds_everything() {
        product.clockTo(AFTER.atZone(RunningProduct.ZONE).toInstant());
        await().atMost(ARRIVAL)
                .until(() -> product.as("chuyen.vien")
                                .get("/api/v1/dossiers/" + open)
                                .statusCode()
                        == 200);
        assertThat(listed("chuyen.vien", "/api/v1/dossiers", "dossierId")).contains(open, resolved);
        await().atMost(ARRIVAL)
                .until(() -> listed("pakn", "/api/v1/feedback", "feedbackId").contains(feedback));
        assertThat(product.as("van.phong").get("/api/v1/plans/" + planId).statusCode())
                .isEqualTo(200);
        Board former = board("lanh.dao", planId);
        assertThat(former.json().required("number").asText()).isEqualTo("07/KH-STP");
        assertThat(open(former)).as("what is open went over").isZero();
        assertThat(open(board("lanh.dao", successorsPlan))).isEqualTo(open(successorBefore) + 1);
    }

    @Test
    @Order(5)
    void and_goes_on_with_dossier_feedback_and_plan() {
        assertThat(issueResult("chuyen.vien", open).<String>path("ending.timeliness"))
                .isIn("EARLY", "ON_TIME");
        product.changed(
                "pakn",
                "/api/v1/feedback/" + feedback,
                "answers",
                Map.of("text", "Sở Nội vụ đã tiếp quản và trả lời phản ánh của ông, bà."));
        product.changed(
                "van.phong", "/api/v1/plans/" + planId + "/tasks/" + taskId, "progress-reports", Map.of("percent", 40));
    }

    @Test
    @Order(6)
    void new_dossiers_of_its_procedures_are_the_successors() {
        Response received = product.created(product.as("tiep.nhan"), "/api/v1/dossiers", handedIn("Nông Văn Mẫu"));
        assertThat(received.<String>path("resolvingAgency")).isEqualTo(SUCCESSOR);
        Response refused = product.as(ITS_OFFICER)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(handedIn("Hoàng Thị Mẫu"))
                .post("/api/v1/dossiers");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("code")).isEqualTo("ORGANISATION_CLOSED");
    }

    @Test
    @Order(7)
    void the_former_board_keeps_what_was_counted_and_the_successors_counts_from_its_day() {
        Board successor = boardWhen(
                "lanh.dao",
                successorsPlan,
                board -> board.receivedInYear() == successorBefore.receivedInYear() + 1
                        && of(board, "onTimeRate", "denominator") > of(successorBefore, "onTimeRate", "denominator")
                        && of(board, "feedbackOnTimeRate", "denominator")
                                > of(successorBefore, "feedbackOnTimeRate", "denominator"));
        assertThat(of(successor, "onTimeRate", "numerator"))
                .isEqualTo(of(successorBefore, "onTimeRate", "numerator") + 1);
        assertThat(of(successor, "onTimeRate", "denominator"))
                .isEqualTo(of(successorBefore, "onTimeRate", "denominator") + 1);
        assertThat(open(successor)).as("one resolved, one received").isEqualTo(open(successorBefore) + 1);

        Board former = boardWhen("lanh.dao", planId, this::tellsOfTheWorkGoneOn);
        assertThat(former.figure("onTimeRate")).isEqualTo("1/1 MET");
        assertThat(former.figure("feedbackOnTimeRate")).isEqualTo("0/0 NOT_MEASURED");
        assertThat(former.receivedInYear()).isEqualTo(2);
        assertThat(open(former)).isZero();
        assertThat(board(PROVINCE, planId).withoutTime()).isEqualTo(former.withoutTime());
    }

    @Test
    @Order(8)
    void the_logs_are_whole_and_no_board_drifts_from_them() throws Exception {
        assertThat(product.verification().chains()).hasSize(5).allMatch(Chain::whole);
        Drift drift = product.verification().drift();
        assertThat(drift.differences()).isEmpty();
        assertThat(drift.none()).isTrue();
    }

    private String itsPlan() throws IOException {
        String text = Files.readString(Home.find().folder().resolve("samples/ke-hoach.txt"))
                .replace("Đưa việc của người dân lên trước", "Tư pháp gần dân");
        ObjectNode draft = (ObjectNode) Office.JSON.readTree(product.as(ITS_OFFICER)
                .contentType("multipart/form-data")
                .multiPart("file", "ke-hoach-tu-phap.txt", text.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/plans/import")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        String id = product.created(product.as(ITS_OFFICER), "/api/v1/plans", draft.toString())
                .path("planId");
        product.changed(
                ITS_OFFICER,
                "/api/v1/plans/" + id,
                "issuance",
                Map.of("number", "07/KH-STP", "issuedOn", BEFORE.toLocalDate().toString(), "signer", "GIÁM ĐỐC"));
        taskId = product.as(ITS_OFFICER).get("/api/v1/plans/" + id + "/tasks").path("items[0].taskId");
        return id;
    }

    private static Map<String, Object> handedIn(String name) {
        return Map.of(
                "procedureCode",
                "2.900201",
                "channel",
                "DIRECT",
                "applicant",
                Map.of("kind", "CITIZEN", "name", name, "identityNumber", "020012345679"),
                "components",
                List.of(component("TK01"), component("GT01")));
    }

    private static Map<String, Object> component(String code) {
        return Map.of("code", code, "originals", 1, "copies", 0, "digitised", true, "reused", false);
    }

    private String received(String name) {
        String id = product.created(product.as(ITS_OFFICER), "/api/v1/dossiers", handedIn(name))
                .path("dossierId");
        product.changed(ITS_OFFICER, "/api/v1/dossiers/" + id, "transfers", Map.of());
        return id;
    }

    private Response issueResult(String user, String id) {
        return product.changed(
                user, "/api/v1/dossiers/" + id, "results", Map.of("resultNumber", "21/LLTP", "electronicResult", true));
    }

    private String sentFeedback() {
        return product.created(
                        product.asCitizen(),
                        "/api/v1/feedback",
                        Map.of(
                                "agency",
                                MERGED,
                                "content",
                                "Đề nghị nhận phiếu lý lịch tư pháp tại xã.",
                                "sender",
                                Map.of("name", "Nông Thị Ví Dụ", "contact", "0900000000")))
                .path("feedbackId");
    }

    private String organisation(String code) {
        List<String> ids = product.as(PROVINCE)
                .get("/api/v1/organisations?limit=200")
                .path("items.findAll { it.code == '%s' }.organisationId".formatted(code));
        return ids.getFirst();
    }

    private Response closure(String user, String organisationId) {
        String entity = "/api/v1/organisations/" + organisationId;
        return product.as(user)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", product.as(PROVINCE).get(entity).header("ETag"))
                .body(Map.of("effectiveTo", LAST_DAY.toString(), "successors", List.of(SUCCESSOR)))
                .post(entity + "/closure");
    }

    private List<String> listed(String user, String list, String id) {
        return product.as(user).get(list + "?limit=200").path("items." + id);
    }

    private Board boardWhen(String user, String plan, Predicate<Board> arrived) {
        return await().atMost(ARRIVAL)
                .ignoreExceptionsMatching(e -> e instanceof AssertionError)
                .until(() -> board(user, plan), arrived);
    }

    private Board board(String user, String plan) {
        return Board.of(product, user, plan);
    }

    /** The successor reported on a task of the plan that it took over. */
    private boolean tellsOfTheWorkGoneOn(Board board) {
        return StreamSupport.stream(
                        board.json().required("tasks").required("items").spliterator(), false)
                .anyMatch(task -> task.required("taskId").asText().equals(taskId)
                        && task.required("percent").asInt() == 40);
    }

    private static int open(Board board) {
        return board.json().required("openDossiers").asInt();
    }

    private static long of(Board board, String metric, String part) {
        return board.target(metric).path(part).asLong();
    }
}
