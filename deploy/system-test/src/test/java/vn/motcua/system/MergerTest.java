package vn.motcua.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
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
    private static final Duration ARRIVAL = Duration.ofSeconds(60);

    @RegisterExtension
    final Story story = new Story();

    private RunningProduct product;
    private String resolved;
    private String open;
    private String feedback;
    private String planId;
    private String taskId;

    @BeforeAll
    void on_the_product_of_the_demo(DemoProduct.Filled demo) {
        product = demo.product();
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

        boardWhen(ITS_OFFICER, "1/1 MET");
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

    private void boardWhen(String user, String onTimeRate) {
        await().atMost(ARRIVAL).until(() -> figure(user).equals(onTimeRate));
    }

    private String figure(String user) throws IOException {
        Response answer = product.as(user).get("/api/v1/boards/plan/" + planId);
        if (answer.statusCode() != 200) {
            return "HTTP " + answer.statusCode();
        }
        JsonNode json = Office.JSON.readTree(answer.asString());
        return new Board(answer.asString(), json).figure("onTimeRate");
    }
}
