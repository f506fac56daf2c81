package vn.motcua.catalog.http;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalog.http.Requests.PROCEDURES;
import static vn.motcua.catalog.http.Requests.as;
import static vn.motcua.catalog.http.Requests.content;
import static vn.motcua.catalog.http.Requests.newCode;
import static vn.motcua.catalog.http.Requests.newNumber;
import static vn.motcua.catalog.http.Requests.posting;
import static vn.motcua.catalog.http.Requests.register;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.ServicePlatform;

/** Every command rests on the whole directory: those who write into it at the same time do not refuse each other, nor others. */
@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class DirectoryRaceTest {
    private static final int WRITERS = 10;

    @Test
    void ten_registrations_at_once_and_five_drafts_are_all_stored() throws Exception {
        Requests.awaitShipped();
        List<Callable<Integer>> writers = new ArrayList<>();
        for (int n = 0; n < WRITERS; n++) {
            String unit = """
                    {"code": "R%d.000.00.16.H37", "name": "Đơn vị %d", "kind": "AFFILIATED_UNIT",
                     "parent": "000.00.16.H37", "effectiveFrom": "2026-01-01"}
                    """.formatted(n, n).replace("R" + n, "R" + n + newNumber());
            writers.add(() -> posting("van.phong.tinh", unit)
                    .post("/api/v1/organisations")
                    .statusCode());
        }
        for (int n = 0; n < WRITERS / 2; n++) {
            Response draft = register(newCode(), content("Soạn trong lúc đó"));
            writers.add(() -> as("van.phong")
                            .contentType(ContentType.JSON)
                            .header("If-Match", draft.header("ETag"))
                            .body(content("Đã soạn"))
                            .put(PROCEDURES + "/" + draft.path("procedureId") + "/draft")
                            .statusCode()
                    + 1);
        }
        try (var threads = Executors.newFixedThreadPool(writers.size())) {
            List<Integer> answers = new ArrayList<>();
            for (var answer : threads.invokeAll(writers)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsOnly(201);
        }
    }
}
