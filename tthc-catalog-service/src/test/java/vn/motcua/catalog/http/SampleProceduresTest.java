package vn.motcua.catalog.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static vn.motcua.catalog.http.Requests.DECISIONS;
import static vn.motcua.catalog.http.Requests.PROCEDURES;
import static vn.motcua.catalog.http.Requests.posting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.ServicePlatform;

@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class SampleProceduresTest {
    @Test
    void the_samples_go_through_the_public_api() throws IOException {
        Requests.awaitShipped();
        ObjectMapper json = new ObjectMapper();
        JsonNode samples =
                json.readTree(Path.of("..", "samples", "procedures.json").toFile());
        samples.path("organisations").forEach(unit -> posting("van.phong.tinh", unit.toString())
                .post("/api/v1/organisations")
                .then()
                .statusCode(anyOf(equalTo(201), equalTo(409))));
        ObjectNode decision = samples.path("decision").deepCopy();
        JsonNode changeKind = decision.remove("changeKind");
        ArrayNode items = decision.putArray("items");
        samples.path("procedures").forEach(procedure -> {
            String id = posting("van.phong.tinh", procedure.toString())
                    .post(PROCEDURES)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("procedureId");
            items.addObject().put("procedureId", id).set("changeKind", changeKind);
        });
        posting("van.phong.tinh", decision.toString()).post(DECISIONS).then().statusCode(201);
        assertThat(items).hasSize(9);
        items.forEach(
                item -> given().get(PROCEDURES + "/" + item.path("procedureId").asText())
                        .then()
                        .statusCode(200));
    }
}
