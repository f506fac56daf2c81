package vn.motcua.dossier.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.motcua.dossier.http.Requests.DOSSIERS;
import static vn.motcua.dossier.http.Requests.act;
import static vn.motcua.dossier.http.Requests.as;
import static vn.motcua.dossier.http.Requests.receive;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DossierListTest extends ServiceTest {
    @Test
    void pages_follow_each_other_without_gap_or_repeat_while_others_come_in() {
        List<String> received = Stream.generate(() -> receive().<String>path("dossierId"))
                .limit(5)
                .toList();
        awaitInList(received.getLast());

        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            Response page = cursor == null
                    ? as("van.phong").queryParam("limit", 2).get(DOSSIERS)
                    : as("van.phong")
                            .queryParam("limit", 2)
                            .queryParam("cursor", cursor)
                            .get(DOSSIERS);
            page.then().statusCode(200);
            seen.addAll(page.path("items.dossierId"));
            cursor = page.path("nextCursor");
            receive();
        } while (cursor != null && seen.size() < 200);

        assertThat(seen).doesNotHaveDuplicates().containsAll(received);
    }

    @Test
    void the_list_is_had_as_a_file_with_the_same_filters_and_rights() {
        Response received = receive();
        awaitInList(received.path("dossierId"));
        String code = received.path("officialCode");

        String file =
                as("lanh.dao").queryParam("q", code).get(DOSSIERS + "/export").asString();
        assertThat(file.lines()).hasSize(2);
        assertThat(file).startsWith("\uFEFF\"Mã hồ sơ\",").contains(code, "RECEIVED");
        as("lanh.dao")
                .queryParam("format", "XLSX")
                .get(DOSSIERS + "/export")
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"ho-so.xlsx\"");
        as("van.hanh").get(DOSSIERS + "/export").then().statusCode(403);
    }

    @Test
    void the_work_list_shows_what_is_late_first_and_forgets_what_is_done() {
        clock.standAt("2026-03-02T09:00");
        Response late = receive();
        clock.standAt("2026-03-10T09:00");
        Response soon = receive();
        awaitInList(soon.path("dossierId"));

        Response list = as("chuyen.vien")
                .queryParam("dueWithinDays", 10)
                .queryParam("limit", 200)
                .get(DOSSIERS + "/work-list");
        list.then().statusCode(200);
        List<String> ids = list.path("items.dossierId");
        assertThat(ids.indexOf(late.<String>path("dossierId")))
                .isBetween(0, ids.indexOf(soon.<String>path("dossierId")));
        assertThat(list.<List<Boolean>>path("items.late")).startsWith(true);

        act("tiep.nhan", late.path("dossierId"), "returns", late.header("ETag"), "{\"reason\": \"Sai thẩm quyền\"}");
        await().untilAsserted(() -> assertThat(as("chuyen.vien")
                        .queryParam("dueWithinDays", 10)
                        .queryParam("limit", 200)
                        .get(DOSSIERS + "/work-list")
                        .<List<String>>path("items.dossierId"))
                .doesNotContain(late.<String>path("dossierId")));
    }

    @Test
    void a_dossier_is_late_from_the_day_after_its_due_day_on_as_it_would_be_judged() {
        Response received = receive();
        String id = received.path("dossierId");
        awaitInList(id);

        clock.standAt("2026-03-09T23:59");
        assertThat(found("late", "true")).doesNotContain(id);
        assertThat(found("late", "false")).contains(id);
        assertThat(lateInList(id)).isFalse();

        clock.standAt("2026-03-10T00:00");
        assertThat(found("late", "true")).contains(id);
        assertThat(found("late", "false")).doesNotContain(id);
        assertThat(lateInList(id)).isTrue();
    }

    private static boolean lateInList(String id) {
        return as("van.phong")
                .queryParam("limit", 200)
                .get(DOSSIERS)
                .path("items.find { it.dossierId == '" + id + "' }.late");
    }

    @Test
    void filters_narrow_the_list() {
        String id = receive().path("dossierId");
        awaitInList(id);

        assertThat(found("timeliness", "LATE")).doesNotContain(id);
        assertThat(found("field", "HT")).contains(id);
        assertThat(found("q", "TRÍCH lục hộ TỊCH")).contains(id);
        assertThat(found("q", "100%")).doesNotContain(id);
        assertThat(found("dueBefore", "2026-03-02T00:00:00+07:00")).doesNotContain(id);
        assertThat(found("late", "false")).contains(id);
        as("van.phong").queryParam("state", "DONE").get(DOSSIERS).then().statusCode(400);
    }

    private static List<String> found(String filter, String value) {
        return as("van.phong")
                .queryParam(filter, value)
                .queryParam("limit", 200)
                .get(DOSSIERS)
                .path("items.dossierId");
    }

    private static void awaitInList(String id) {
        await().untilAsserted(() -> assertThat(found("greenLane", "true")).contains(id));
    }
}
