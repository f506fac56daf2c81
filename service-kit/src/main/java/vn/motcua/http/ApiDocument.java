package vn.motcua.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Extensible;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.IndexView;

/**
 * Writes into a service's OpenAPI document what the kit does for every operation: headers, error answers, security; and
 * what its files say: descriptions of fields, examples of bodies ({@link ApiTexts}); which fields there are always ({@link ApiShapes}).
 *
 * <p>What a command may be refused for is told from its {@code REFUSALS}: see {@link ApiRefusals}.
 *
 * <p>What an operation is follows from its method and path: a POST, PUT, PATCH or DELETE is a command; below an entity
 * ({@code /things/{thingId}/…}) it changes that entity. {@code @Extension(name = "x-command")} says otherwise:
 * {@code none}, {@code change}, or {@code creation}: one that names no version that it was decided on.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {
    private static final String KIND = "x-command";
    /** A token that is no good, or a unit that nobody is posted to, is refused where neither is needed as well. */
    private static final Set<Integer> ALWAYS = Set.of(400, 401, 403, 406, 414, 429, 431, 500, 503);

    private static final Set<Integer> SECURED = Set.of(401, 403);
    private static final Set<Integer> WITH_BODY = Set.of(413, 415, 422);
    /** What Quarkus says of an answer when the operation says nothing. */
    private static final Set<String> UNSAID = Set.of("OK", "Created", "Accepted", "No Content", "Bad Request");

    private final ApiRefusals refusals;
    private final ApiShapes shapes;

    /** @param classes of the service, among them its commands */
    public ApiDocument(IndexView classes) {
        refusals = new ApiRefusals(classes);
        shapes = new ApiShapes(classes);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        ApiParts parts = new ApiParts(document);
        ApiTexts texts = new ApiTexts();
        Map<String, PathItem> paths = Optional.ofNullable(document.getPaths())
                .map(all -> all.getPathItems())
                .orElse(Map.of());
        paths.forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
            describe(parts, path, method, operation);
            texts.showExample(operation);
        }));
        texts.describeFields(document);
        shapes.tell(
                document,
                paths.values().stream()
                        .flatMap(item -> item.getOperations().values().stream())
                        .toList());
        parts.complete();
    }

    private void describe(ApiParts parts, String path, HttpMethod method, Operation operation) {
        String kind = kindOf(path, method, operation);
        forget(operation);
        forget(operation.getResponses());
        operation.getResponses().getAPIResponses().values().forEach(ApiDocument::forget);
        boolean secured =
                operation.getSecurity() != null && !operation.getSecurity().isEmpty();
        Set<Integer> errors = new TreeSet<>(refusals.tell(operation));
        tellRoles(operation);
        operation.setSecurity(secured ? List.of(parts.bearer()) : List.of());
        errors.addAll(ALWAYS);
        if (secured) {
            operation.addParameter(parts.parameter("ActingFor"));
        }
        if (path.contains("{")) {
            errors.add(404);
        }
        if (operation.getRequestBody() != null) {
            errors.addAll(WITH_BODY);
        }
        if (!kind.equals("none")) {
            describeCommand(parts, method, path, operation, kind, errors);
        } else if (method == HttpMethod.GET && path.endsWith("}")) {
            operation.addParameter(parts.parameter("IfNoneMatch"));
            operation.getResponses().addAPIResponse("304", parts.notModified());
            parts.addHeaders(operation, "ETag");
        }
        ApiBounds.tellParameters(operation);
        answer(parts, operation, errors);
    }

    /** What the method says is found at its answers too. */
    private static void forget(Extensible<?> part) {
        if (part.getExtensions() != null) {
            part.removeExtension(KIND);
        }
    }

    /** Quarkus hands over the roles of {@code @RolesAllowed} as scopes, which a bearer token of another issuer does not have. */
    private static void tellRoles(Operation operation) {
        List<String> roles = Optional.ofNullable(operation.getSecurity()).orElse(List.of()).stream()
                .flatMap(requirement -> requirement.getSchemes().values().stream())
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
        if (!roles.isEmpty()) {
            String told = Optional.ofNullable(operation.getDescription())
                    .map(text -> text.strip() + " ")
                    .orElse("");
            operation.setDescription(told + "Vai trò / roles: " + String.join(", ", roles) + ".");
        }
    }

    /** Adds the errors that the operation does not tell itself, and makes problems of those that it only names. */
    private static void answer(ApiParts parts, Operation operation, Set<Integer> errors) {
        APIResponses said = operation.getResponses();
        // Quarkus names these two for each secured operation, without saying what they hold.
        SECURED.forEach(status -> said.removeAPIResponse(String.valueOf(status)));
        said.getAPIResponses().forEach((status, answer) -> {
            if (status.matches("[45]..") && answer.getRef() == null && isEmpty(answer.getContent())) {
                answer.setContent(parts.problem());
            }
            if (answer.getRef() == null && UNSAID.contains(answer.getDescription())) {
                answer.setDescription(ApiErrors.description(Integer.parseInt(status)));
            }
        });
        errors.stream()
                .filter(status -> !said.hasAPIResponse(String.valueOf(status)))
                .forEach(status -> said.addAPIResponse(String.valueOf(status), parts.error(status)));
    }

    private static boolean isEmpty(Content content) {
        return content == null
                || content.getMediaTypes() == null
                || content.getMediaTypes().isEmpty();
    }

    private static void describeCommand(
            ApiParts parts, HttpMethod method, String path, Operation operation, String kind, Set<Integer> errors) {
        errors.add(409);
        errors.add(422);
        operation.addParameter(
                parts.parameter(method == HttpMethod.POST ? "IdempotencyKey" : "OptionalIdempotencyKey"));
        if (kind.equals("change")) {
            operation.addParameter(parts.parameter("IfMatch"));
            errors.add(412);
            errors.add(428);
            parts.addHeaders(operation, "ETag");
        } else if (path.contains("{")) {
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
