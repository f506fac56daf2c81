package vn.motcua.catalog.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.ServicePlatform;

@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class OpenApiTest {
    private static JsonNode document() throws Exception {
        return new ObjectMapper().readTree(given().get("/q/openapi?format=json").asString());
    }

    @Test
    void every_field_is_described() throws Exception {
        List<String> bare = new ArrayList<>();
        document().path("components").path("schemas").properties().forEach(schema -> schema.getValue()
                .path("properties")
                .properties()
                .forEach(field -> {
                    if (field.getValue().path("description").asText().isBlank()) {
                        bare.add(schema.getKey() + "." + field.getKey());
                    }
                }));
        assertThat(bare).isEmpty();
    }

    @Test
    void every_operation_has_a_name_a_summary_and_a_tag() throws Exception {
        List<String> bare = new ArrayList<>();
        List<String> all = new ArrayList<>();
        document().path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> {
                    all.add(operation.getKey() + " " + path.getKey());
                    JsonNode said = operation.getValue();
                    if (said.path("operationId").asText().isBlank()
                            || said.path("summary").asText().isBlank()
                            || said.path("tags").isEmpty()) {
                        bare.add(operation.getKey() + " " + path.getKey());
                    }
                }));
        assertThat(bare).isEmpty();
        assertThat(all).hasSizeGreaterThan(15);
    }
}
