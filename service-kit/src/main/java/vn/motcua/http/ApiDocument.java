package vn.motcua.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Writes into a service's OpenAPI document what the kit does for every operation: headers, error answers, security.
 *
 * <p>What an operation is follows from its method and path: a POST, PUT, PATCH or DELETE is a command; below an entity
 * ({@code /things/{thingId}/…}) it changes that entity. {@code @Extension(name = "x-command")} says otherwise:
 * {@code none}, {@code creation} or {@code change}.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {
    private static final String KIND = "x-command";
    private static final List<Integer> WITH_BODY = List.of(413, 415, 422);

    @Override
    public void filterOpenAPI(OpenAPI document) {
        ApiParts parts = new ApiParts(document);
        Map<String, PathItem> paths = Optional.ofNullable(document.getPaths())
                .map(all -> all.getPathItems())
                .orElse(Map.of());
        paths.forEach((path, item) ->
                item.getOperations().forEach((method, operation) -> describe(parts, path, method, operation)));
        parts.complete();
    }

    private static void describe(ApiParts parts, String path, HttpMethod method, Operation operation) {
        String kind = kindOf(path, method, operation);
        if (operation.getExtensions() != null) {
            operation.removeExtension(KIND);
        }
        boolean secured =
                operation.getSecurity() != null && !operation.getSecurity().isEmpty();
        operation.setSecurity(secured ? List.of(parts.bearer()) : List.of());
        Map<Integer, APIResponse> errors = new TreeMap<>();
        List.of(400, 429, 500, 503).forEach(status -> errors.put(status, parts.error(status)));
        if (secured) {
            List.of(401, 403).forEach(status -> errors.put(status, parts.error(status)));
        }
        if (path.contains("{")) {
            errors.put(404, parts.error(404));
        }
        if (operation.getRequestBody() != null) {
            WITH_BODY.forEach(status -> errors.put(status, parts.error(status)));
        }
        if (!kind.equals("none")) {
            describeCommand(parts, method, operation, kind, errors);
        } else if (method == HttpMethod.GET && path.endsWith("}")) {
            operation.addParameter(parts.parameter("IfNoneMatch"));
            operation.getResponses().addAPIResponse("304", parts.notModified());
            parts.addHeaders(operation, "ETag");
        }
        errors.forEach((status, answer) -> {
            APIResponse said = operation.getResponses().getAPIResponse(String.valueOf(status));
            if (said == null || said.getRef() == null && said.getContent() == null) {
                operation.getResponses().addAPIResponse(String.valueOf(status), answer);
            }
        });
    }

    private static void describeCommand(
            ApiParts parts, HttpMethod method, Operation operation, String kind, Map<Integer, APIResponse> errors) {
        errors.put(409, parts.error(409));
        errors.put(422, parts.error(422));
        operation.addParameter(
                parts.parameter(method == HttpMethod.POST ? "IdempotencyKey" : "OptionalIdempotencyKey"));
        if (kind.equals("change")) {
            operation.addParameter(parts.parameter("IfMatch"));
            errors.put(412, parts.error(412));
            errors.put(428, parts.error(428));
            parts.addHeaders(operation, "ETag");
        } else {
            parts.addHeaders(operation, "ETag", "Location");
        }
    }

    private static String kindOf(String path, HttpMethod method, Operation operation) {
        Object said = operation.getExtensions() == null
                ? null
                : operation.getExtensions().get(KIND);
        boolean command = List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE)
                .contains(method);
        if (said != null) {
            return said.toString();
        }
        return !command ? "none" : path.contains("{") ? "change" : "creation";
    }
}
