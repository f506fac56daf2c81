package vn.motcua.servicetest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.resource.InputStreamSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The schemas of the answers of an OpenAPI document. They are closed: an answer holds what the document tells, and nothing that it does
 * not tell.
 */
final class ApiSchemas {
    private static final String ADDRESS = "https://motcua.example/openapi.json";
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonNode document;
    private final JsonSchemaFactory factory;
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    /** @param document with its references */
    ApiSchemas(JsonNode document) {
        this.document = closed(document.deepCopy());
        String text = this.document.toString();
        InputStreamSource source = () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        this.factory = JsonSchemaFactory.getInstance(
                VersionFlag.V202012,
                builder -> builder.schemaLoaders(
                        loaders -> loaders.add(address -> address.toString().equals(ADDRESS) ? source : null)));
    }

    /**
     * What an answer does that the document does not tell.
     *
     * @param path with its parameters, as the document has it
     * @return nothing when it is as told
     */
    Set<String> mistakes(String method, String path, int status, String contentType, String body) {
        JsonNode responses = document.get("paths")
                .get(path)
                .get(method.toLowerCase(Locale.ROOT))
                .get("responses");
        JsonNode told = responses.get(Integer.toString(status));
        if (told == null) {
            return Set.of("answers %d, which the document does not tell".formatted(status));
        }
        String place = pointer("paths", path, method.toLowerCase(Locale.ROOT), "responses", Integer.toString(status));
        String ref = told.path("$ref").asText();
        if (!ref.isEmpty()) {
            place = ref.substring(1);
        }
        JsonNode content = document.at(place).path("content");
        if (body.isEmpty()) {
            return content.isEmpty() || status == 304
                    ? Set.of()
                    : Set.of("answers %d without a body".formatted(status));
        }
        String type = contentType.split(";")[0];
        if (!content.has(type)) {
            return Set.of("answers %d as %s, which the document does not tell".formatted(status, type));
        }
        if (!type.endsWith("json")) {
            return Set.of();
        }
        return schema(place + pointer("content", type, "schema")).validate(body, InputFormat.JSON).stream()
                .map(ValidationMessage::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private JsonSchema schema(String place) {
        return schemas.computeIfAbsent(place, _ -> factory.getSchema(SchemaLocation.of(ADDRESS + "#" + place), STRICT));
    }

    /** Objects hold no property that is not told. What is told in parts ({@code allOf}) is closed as a whole. */
    private static JsonNode closed(JsonNode document) {
        Set<String> parts = new HashSet<>();
        document.findValues("allOf")
                .forEach(all -> all.forEach(part -> parts.add(part.path("$ref").asText())));
        close(document, "#", parts);
        return document;
    }

    private static void close(JsonNode node, String place, Set<String> parts) {
        if (node instanceof ObjectNode object) {
            boolean isOpen = !object.has("additionalProperties") && !object.has("unevaluatedProperties");
            if (object.has("allOf") && isOpen) {
                object.put("unevaluatedProperties", false);
            } else if (object.path("properties").isObject() && object.has("type") && isOpen && !parts.contains(place)) {
                object.put("additionalProperties", false);
            }
        }
        if (node.isObject()) {
            node.properties().forEach(child -> close(child.getValue(), place + "/" + child.getKey(), parts));
        } else if (node.isArray()) {
            node.forEach(child -> close(child, place, parts));
        }
    }

    /** Of a template, for example {@code /api/v1/dossiers/{dossierId}}, the one that a path is of; literal ones first. */
    Optional<String> templateOf(String path) {
        return document.get("paths").properties().stream()
                .map(Map.Entry::getKey)
                .filter(template -> path.matches(template.replaceAll("\\{[^}]+}", "[^/]+")))
                .min((one, other) -> Integer.compare(parameters(one), parameters(other)));
    }

    boolean has(String template, String method) {
        return document.get("paths").get(template).has(method.toLowerCase(Locale.ROOT));
    }

    private static int parameters(String template) {
        return template.length() - template.replace("{", "").length();
    }

    private static String pointer(String... names) {
        StringBuilder pointer = new StringBuilder();
        for (String name : names) {
            pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
