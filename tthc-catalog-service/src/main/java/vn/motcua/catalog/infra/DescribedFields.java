package vn.motcua.catalog.infra;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Describes the fields of all schemas from one file: a field means the same wherever it stands, and events, which the API
 * shows as they are, know nothing of HTTP.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class DescribedFields implements OASFilter {
    private final Properties descriptions = read();

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() != null && api.getComponents().getSchemas() != null) {
            api.getComponents().getSchemas().forEach(this::describe);
        }
    }

    private void describe(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        for (Map.Entry<String, Schema> field : schema.getProperties().entrySet()) {
            String text =
                    descriptions.getProperty(name + "." + field.getKey(), descriptions.getProperty(field.getKey()));
            if (text != null && field.getValue().getDescription() == null) {
                field.getValue().setDescription(text);
            }
        }
    }

    private static Properties read() {
        try (InputStream in = DescribedFields.class.getResourceAsStream("/openapi-fields.properties")) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("openapi-fields.properties cannot be read", e);
        }
    }
}
