package vn.motcua.plan.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.motcua.plan.http.Requests.PLANS;
import static vn.motcua.plan.http.Requests.act;
import static vn.motcua.plan.http.Requests.as;
import static vn.motcua.plan.http.Requests.asClient;
import static vn.motcua.plan.http.Requests.confirm;
import static vn.motcua.plan.http.Requests.key;
import static vn.motcua.plan.http.Requests.read;
import static vn.motcua.plan.http.Requests.task;
import static vn.motcua.plan.http.Requests.taskId;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.plan.ServicePlatform;
import vn.motcua.plan.TestClock;

/** A real plan document becomes a plan that is issued and worked on. */
@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class PlanLifeTest {
    private static final String KH_2022 = "001";
    private static final String CCHC_2026 = "002";

    @Inject
    TestClock clock;

    @Test
    void a_document_is_read_confirmed_issued_and_its_tasks_are_done() {
        clock.standAt("2022-01-10T09:00");
        JsonPath understood = read(KH_2022);
        assertThat(understood.getList("draft.tasks")).hasSize(33);
        Response drafted = confirm(understood.getMap(""));
        drafted.then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("year", equalTo(2022))
                .body("tasks", equalTo(33))
                .body("organisation", equalTo("000.00.16.H37"))
                .body("groups", hasSize(13));
        String id = drafted.jsonPath().getString("planId");
        assertThat(drafted.header("Location")).endsWith(PLANS + "/" + id);

        String first = taskId(id, "I.1");
        act(id + "/tasks/" + first + "/completion", etag(id, first), "{\"completedOn\":\"2022-01-09\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("PLAN_NOT_ISSUED"));

        String issue =
                "{\"number\":\"04/KH-SKHĐT\",\"issuedOn\":\"2022-01-10\",\"signer\":\"KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC\"}";
        act(id + "/issuance", drafted.header("ETag"), issue.replace("04/", "04\\n/"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/number"));
        Response issued = act(id + "/issuance", drafted.header("ETag"), issue);
        issued.then().statusCode(200).body("state", equalTo("ISSUED")).body("number", equalTo("04/KH-SKHĐT"));
        act(id + "/issuance", issued.header("ETag"), issue)
                .then()
                .statusCode(409)
                .body("code", equalTo("PLAN_ALREADY_ISSUED"));
        act(id + "/issuance", drafted.header("ETag"), issue).then().statusCode(412);

        String listed = taskId(id, "III.4");
        Response reported = act(
                id + "/tasks/" + listed + "/progress-reports",
                etag(id, listed),
                "{\"percent\":60,\"note\":\"Đã niêm yết tại Trung tâm\"}");
        reported.then()
                .statusCode(200)
                .body("ref", equalTo("III.4"))
                .body("percent", equalTo(60))
                .body("state", equalTo("IN_PROGRESS"))
                .body("reports.note.text", contains(nullValue()));
        act(id + "/tasks/" + UUID.randomUUID() + "/progress-reports", reported.header("ETag"), "{\"percent\":60}")
                .then()
                .statusCode(404)
                .body("code", equalTo("TASK_UNKNOWN"));
        task("lanh.dao", id, listed)
                .then()
                .statusCode(200)
                .header("ETag", reported.header("ETag"))
                .body("reports.percent", contains(60))
                .body("reports.note.text", contains("Đã niêm yết tại Trung tâm"));
        asClient("doi.tac")
                .get(PLANS + "/" + id + "/tasks/" + listed)
                .then()
                .statusCode(200)
                .body("reports.percent", contains(60))
                .body("reports.note.text", contains(nullValue()));

        clock.standAt("2022-02-01T09:00");
        task("lanh.dao", id, first)
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2022-01-31"))
                .body("overdue", equalTo(true));
        await().untilAsserted(() -> as("lanh.dao")
                .get(PLANS + "/" + id + "/tasks?overdue=true&limit=200")
                .then()
                .statusCode(200)
                .body("items.ref", hasItem("I.1"))
                .body("items.overdue.unique()", contains(true)));
        act(id + "/tasks/" + first + "/completion", etag(id, first), "{\"completedOn\":\"2022-02-02\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("DATE_IN_FUTURE"));
        Response completed = act(
                id + "/tasks/" + first + "/completion",
                etag(id, first),
                "{\"completedOn\":\"2022-02-01\", \"note\":\"Quyết định 12/QĐ\"}");
        completed
                .then()
                .statusCode(200)
                .body("state", equalTo("COMPLETED"))
                .body("percent", equalTo(100))
                .body("overdue", equalTo(false));
        act(id + "/tasks/" + first + "/completion", completed.header("ETag"), "{\"completedOn\":\"2022-01-28\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("TASK_ALREADY_COMPLETED"));
        task("tiep.nhan", id, first).then().body("completionNote.text", equalTo("Quyết định 12/QĐ"));

        await().untilAsserted(() -> as("lanh.dao")
                .get(PLANS + "?year=2022")
                .then()
                .statusCode(200)
                .body("items.find { it.planId == '" + id + "' }.tasksCompleted", equalTo(1))
                .body("items.find { it.planId == '" + id + "' }.organisation", equalTo("000.00.16.H37"))
                .body("asOf", notNullValue()));
    }

    private static String etag(String planId, String taskId) {
        return task("lanh.dao", planId, taskId).header("ETag");
    }

    @Test
    void whatever_was_read_can_be_read_again_once_it_is_confirmed() {
        JsonPath understood = read(new File("samples/plan-in-prose.txt"));
        Response drafted = confirm(understood.getMap(""));
        drafted.then().statusCode(201);
        String path = PLANS + "/" + drafted.jsonPath().getString("planId");

        JsonPath shown = as("lanh.dao").get(path).jsonPath();
        for (String part : List.of(
                "purposes.text",
                "requirements.text",
                "goals.text",
                "generalTasks.text",
                "responsibilities.text",
                "annexes.text",
                "notes.text",
                "groups.parts.title",
                "reportingDuties.verbatim",
                "recipients.name",
                "tasks.line",
                "targets.comparatorAssumed",
                "targets.valueSetBy")) {
            assertThat(shown.<Object>get("document." + part)).as(part).isEqualTo(understood.get("draft." + part));
        }
        assertThat(shown.getList("document.purposes")).isNotEmpty();
        assertThat(shown.getList("document.recipients")).isNotEmpty();
        asClient("doi.tac").get(path).then().body("document", nullValue()).body("documentRef", notNullValue());
    }

    @Test
    void a_draft_is_late_with_nothing() {
        clock.standAt("2030-01-10T09:00");
        Map<String, Object> understood = new HashMap<>(read(KH_2022).<String, Object>getMap(""));
        understood.put("sourceHash", "c".repeat(64));
        Response drafted = confirm(understood);
        drafted.then().statusCode(201);
        String id = drafted.jsonPath().getString("planId");

        taskId(id, "I.1");
        as("lanh.dao")
                .get(PLANS + "/" + id + "/tasks?limit=200")
                .then()
                .body("items", hasSize(33))
                .body("items.overdue.unique()", contains(false));
        String next = as("lanh.dao")
                .get(PLANS + "/" + id + "/tasks?limit=20")
                .then()
                .body("items.position", hasItem(20))
                .extract()
                .path("nextCursor");
        as("lanh.dao")
                .get(PLANS + "/" + id + "/tasks?limit=20&cursor=" + next)
                .then()
                .body("items.position.min()", equalTo(21))
                .body("items", hasSize(13));
    }

    @Test
    void the_same_document_is_imported_once() {
        JsonPath understood = read(CCHC_2026);
        confirm(understood.getMap("")).then().statusCode(201);
        confirm(understood.getMap("")).then().statusCode(409).body("code", equalTo("PLAN_ALREADY_IMPORTED"));
    }

    @Test
    void what_another_organisation_imported_is_still_imported_by_ones_own() {
        Map<String, Object> understood = new HashMap<>(read(CCHC_2026).<String, Object>getMap(""));
        understood.put("sourceHash", "e".repeat(64));
        confirm(understood).then().statusCode(201);
        as("can.bo.khac")
                .contentType("application/json")
                .header("Idempotency-Key", key())
                .body(understood)
                .post(PLANS)
                .then()
                .statusCode(201);
    }

    @Test
    void a_newer_document_is_compared_with_the_plan_item_by_item_before_anything_is_stored() {
        String document = """
                KẾ HOẠCH
                Kiểm soát thủ tục năm 2027
                I. MỤC TIÊU
                1. Hồ sơ giải quyết đúng hạn đạt từ 98% trở lên.
                II. NHIỆM VỤ
                1. Văn phòng Sở mở sổ góp ý trong quý I/2027.
                2. Phòng Tổng hợp dán lịch trực trong quý II/2027.
                """;
        JsonPath first = as("van.phong")
                .multiPart("file", "a.txt", document.getBytes(StandardCharsets.UTF_8))
                .post(PLANS + "/import")
                .jsonPath();
        String id = confirm(first.getMap("")).jsonPath().getString("planId");
        String newer = document.replace("98%", "99%")
                .replace("quý I/2027", "quý III/2027")
                .replace("2. Phòng", "3. Phòng")
                .replace("dán lịch trực", "kê thêm ghế");
        as("van.phong")
                .multiPart("file", "a.txt", newer.getBytes(StandardCharsets.UTF_8))
                .post(PLANS + "/import?against=" + id)
                .then()
                .statusCode(200)
                .body(
                        "differences.collect { it.item + ' ' + it.change + ' ' + it.ref }",
                        contains("TASK CHANGED II.1", "TASK ADDED II.3", "TASK REMOVED II.2", "TARGET CHANGED I.1"))
                .body("differences[0].fields.find { it.field == 'schedule' }.after", equalTo("trong quý III/2027"))
                .body("differences[3].fields.find { it.field == 'value' }.before", equalTo("98"));
        as("van.phong")
                .multiPart("file", "a.txt", document.getBytes(StandardCharsets.UTF_8))
                .post(PLANS + "/import?against=" + id)
                .then()
                .body("differences", hasSize(0));
        as("can.bo.khac")
                .multiPart("file", "a.txt", document.getBytes(StandardCharsets.UTF_8))
                .post(PLANS + "/import?against=" + id)
                .then()
                .statusCode(404)
                .body("code", equalTo("PLAN_UNKNOWN"));
    }

    @Test
    void the_files_of_a_plan_are_one_import() {
        as("van.phong")
                .multiPart(
                        "file",
                        "kh.txt",
                        "KẾ HOẠCH\nKiểm soát thủ tục năm 2027\nI. MỤC TIÊU\n1. Hồ sơ đúng hạn đạt từ 98%.\n"
                                .getBytes(StandardCharsets.UTF_8))
                .multiPart(
                        "file",
                        "phu-luc.tsv",
                        "STT\tNội dung\tChủ trì\tThời gian\n1\tMở sổ góp ý\tVăn phòng Sở\tQuý I\n"
                                .getBytes(StandardCharsets.UTF_8))
                .post(PLANS + "/import")
                .then()
                .statusCode(200)
                .body("draft.tasks.content", contains("Mở sổ góp ý"))
                .body("draft.tasks[0].schedule.to", equalTo("2027-03-31"))
                .body("draft.targets", hasSize(1));
    }

    @Test
    void the_metrics_are_one_list_for_all() {
        as("tiep.nhan")
                .get(PLANS + "/metrics")
                .then()
                .statusCode(200)
                .body("metrics.find { it.metric == 'waitingTime' }.higherIsBetter", equalTo(false))
                .body("metrics.metric", hasItem("onTimeRate"));
    }

    @Test
    void a_discarded_draft_frees_its_document_as_often_as_that_happens() {
        Map<String, Object> understood = new HashMap<>(read(CCHC_2026).<String, Object>getMap(""));
        understood.put("sourceHash", "d".repeat(64));
        for (int attempt = 1; attempt <= 3; attempt++) {
            Response drafted = confirm(understood);
            drafted.then().statusCode(201);
            confirm(understood).then().statusCode(409).body("code", equalTo("PLAN_ALREADY_IMPORTED"));
            String id = drafted.jsonPath().getString("planId");

            act(id + "/discards", drafted.header("ETag"), "{\"reason\":\"Nhập nhầm bản chưa rà soát\"}")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("DISCARDED"));

            as("lanh.dao")
                    .get(PLANS + "/" + id)
                    .then()
                    .body("discardReason.text", equalTo("Nhập nhầm bản chưa rà soát"));
        }
    }

    @Test
    void a_number_is_used_once_a_year_however_it_is_written() {
        clock.standAt("2022-01-10T09:00");
        List<String> written = List.of("77/KH-SKHĐT", "Số: 077 /kh-skhđt");
        for (int i = 0; i < 2; i++) {
            var understood = read("003").<String, Object>getMap("");
            understood.put("sourceHash", Integer.toString(i).repeat(64));
            Response drafted = confirm(understood);
            drafted.then().statusCode(201).body("tasks", equalTo(28));
            Response issued = act(
                    drafted.jsonPath().getString("planId") + "/issuance",
                    drafted.header("ETag"),
                    "{\"number\":\"" + written.get(i) + "\",\"issuedOn\":\"2022-01-09\",\"signer\":\"GIÁM ĐỐC\"}");
            issued.then().statusCode(i == 0 ? 200 : 409);
            if (i == 1) {
                issued.then().body("code", equalTo("PLAN_NUMBER_TAKEN"));
            }
        }
    }

    @Test
    void a_file_that_is_no_plan_document_is_refused_with_the_reason() {
        as("van.phong")
                .multiPart("file", "kế hoạch.docx", "không phải tệp nén".getBytes(StandardCharsets.UTF_8))
                .post(PLANS + "/import")
                .then()
                .statusCode(422)
                .body("code", equalTo("DOCUMENT_UNREADABLE"))
                .body("detail", equalTo("FORMAT_MISMATCH: Nội dung tệp không đúng với phần mở rộng"));
        as("van.phong")
                .header("Accept-Language", "en")
                .multiPart("file", "kế hoạch.docm", "x".getBytes(StandardCharsets.UTF_8))
                .post(PLANS + "/import")
                .then()
                .statusCode(422)
                .body("detail", startsWith("FILE_HAS_MACROS: The file has macros."));
    }

    @Test
    void a_draft_without_a_year_is_refused() {
        var understood = read("000").<String, Object>getMap("");
        var head = new java.util.HashMap<>(
                ((java.util.Map<?, ?>) ((java.util.Map<?, ?>) understood.get("draft")).get("head")));
        head.remove("planYear");
        @SuppressWarnings("unchecked")
        var draft = new HashMap<>((Map<String, Object>) understood.get("draft"));
        draft.put("head", head);
        understood.put("draft", draft);
        confirm(understood).then().statusCode(422).body("code", equalTo("DRAFT_INCOMPLETE"));
    }

    @Test
    void who_may_not_is_turned_away() {
        given().get(PLANS).then().statusCode(401);
        as("tiep.nhan")
                .multiPart("file", "a.txt", new byte[] {65})
                .post(PLANS + "/import")
                .then()
                .statusCode(403);
        as("lanh.dao")
                .get(PLANS + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("PLAN_UNKNOWN"));
    }
}
