package vn.motcua.servicetest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An operation as the OpenAPI document of a service tells it.
 *
 * @param method in capitals
 * @param path with its parameters, {@code /api/v1/dossiers/{dossierId}}
 * @param id its {@code operationId}
 * @param secured whether it asks for a token
 * @param roles who may; empty when a token is enough
 * @param query names of the parameters in its query
 * @param body the example of its body, as JSON; empty when it has none
 * @param streams whether its good answer does not end
 */
public record ApiOperation(
        String method,
        String path,
        String id,
        boolean secured,
        Set<String> roles,
        List<String> query,
        String body,
        boolean streams) {
    private static final Pattern ROLES = Pattern.compile("Vai trò / roles: ([A-Z_, ]+)\\.");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** All operations of a document. */
    static List<ApiOperation> of(JsonNode document) {
        List<ApiOperation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    operations.add(read(operation.getKey(), path.getKey(), operation.getValue()));
                }
            }
        }
        return operations;
    }

    private static ApiOperation read(String method, String path, JsonNode operation) {
        Matcher roles = ROLES.matcher(operation.path("description").asText());
        JsonNode example = operation.at("/requestBody/content/application~1json/example");
        return new ApiOperation(
                method.toUpperCase(Locale.ROOT),
                path,
                operation.path("operationId").asText(),
                !operation.path("security").isEmpty(),
                roles.find() ? Set.of(roles.group(1).split(", ")) : Set.of(),
                queryOf(operation),
                example.isMissingNode() ? "" : example.toString(),
                !operation.findPath("text/event-stream").isMissingNode());
    }

    private static List<String> queryOf(JsonNode operation) {
        List<String> names = new ArrayList<>();
        operation.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("query")) {
                names.add(parameter.get("name").asText());
            }
        });
        return names;
    }

    public boolean reads() {
        return method.equals("GET");
    }

    /** Whether it is the service's own; the others are for operators of its event store. */
    public boolean isOfService() {
        return path.startsWith("/api/");
    }

    /** Whether it is about one thing that its path names. */
    public boolean isOfOne() {
        return path.contains("{");
    }

    boolean takes(Login login) {
        return roles.isEmpty() || login.roles().stream().anyMatch(roles::contains);
    }

    /**
     * The path with values for its parameters.
     *
     * @throws AssertionError when one has none
     */
    String at(Map<String, String> values) {
        String filled = path;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        if (filled.contains("{")) {
            throw new AssertionError("nothing says what to ask for at " + filled);
        }
        return filled;
    }
}
