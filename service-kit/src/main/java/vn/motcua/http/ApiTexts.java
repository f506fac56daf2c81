package vn.motcua.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * What a document says beside its types: what fields mean, and an example of each body. Events and pure libraries, which
 * the API shows as they are, know nothing of HTTP, so both stand in files of the class path:
 *
 * <ul>
 *   <li>{@code openapi-fields.properties}, one in any module: {@code Schema.field=text}, or {@code field=text} for every
 *       schema of the document;
 *   <li>{@code openapi-examples/<operationId>.json}: the example of the JSON body that the operation takes.
 * </ul>
 */
final class ApiTexts {
    private static final String FIELDS = "openapi-fields.properties";
    private static final String JSON = "application/json";

    private final ClassLoader files = Thread.currentThread().getContextClassLoader();
    private final Properties fields = fields();

    /** Describes each field that has no description of its own. */
    void describeFields(OpenAPI document) {
        if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
            document.getComponents().getSchemas().forEach(this::describe);
        }
    }

    private void describe(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        for (Map.Entry<String, Schema> field : schema.getProperties().entrySet()) {
            String text = fields.getProperty(name + "." + field.getKey(), fields.getProperty(field.getKey()));
            if (text != null && field.getValue().getDescription() == null) {
                field.getValue().setDescription(text);
            }
        }
    }

    /** Shows the example of the body, where the operation takes JSON and there is a file for it. */
    void showExample(Operation operation) {
        MediaType body =
                operation.getRequestBody() == null || operation.getRequestBody().getContent() == null
                        ? null
                        : operation.getRequestBody().getContent().getMediaType(JSON);
        if (body == null) {
            return;
        }
        try (InputStream in = files.getResourceAsStream("openapi-examples/" + operation.getOperationId() + ".json")) {
            if (in != null) {
                body.setExample(new ObjectMapper().readValue(in, Object.class));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the example of " + operation.getOperationId() + " cannot be read", e);
        }
    }

    private Properties fields() {
        Properties all = new Properties();
        try {
            for (URL file : Collections.list(files.getResources(FIELDS))) {
                try (InputStreamReader in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    all.load(in);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FIELDS + " cannot be read", e);
        }
        return all;
    }
}
