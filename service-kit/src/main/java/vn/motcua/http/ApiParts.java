package vn.motcua.http;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.info.Info;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Shared parts of an OpenAPI document; each enters the document when an operation first refers to it. */
final class ApiParts {
    private static final String BEARER = "bearer";
    private static final String PROBLEM = "Problem";

    private final OpenAPI document;
    private final Components components;

    ApiParts(OpenAPI document) {
        this.document = document;
        this.components = Optional.ofNullable(document.getComponents()).orElseGet(OASFactory::createComponents);
        components.setSecuritySchemes(null);
        document.setSecurity(null);
        document.setComponents(components);
    }

    SecurityRequirement bearer() {
        if (components.getSecuritySchemes() == null) {
            components.addSecurityScheme(
                    BEARER,
                    OASFactory.createSecurityScheme()
                            .type(SecurityScheme.Type.HTTP)
                            .scheme("bearer")
                            .bearerFormat("JWT")
                            .description("Mã truy cập OpenID Connect / OpenID Connect access token"));
        }
        return OASFactory.createSecurityRequirement().addScheme(BEARER);
    }

    /** Refers to the answer that every operation gives with this status. */
    APIResponse error(int status) {
        String name = "Error" + status;
        if (components.getResponses() == null || !components.getResponses().containsKey(name)) {
            components.addResponse(name, ApiErrors.answer(status, problem()));
        }
        return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
    }

    /** What every error holds. */
    Content problem() {
        if (components.getSchemas() == null || !components.getSchemas().containsKey(PROBLEM)) {
            components.addSchema(PROBLEM, ApiErrors.problem());
        }
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM)));
    }

    APIResponse notModified() {
        return OASFactory.createAPIResponse().description("Không thay đổi / not modified");
    }

    Parameter parameter(String name) {
        if (components.getParameters() == null || !components.getParameters().containsKey(name)) {
            components.addParameter(name, headerParameter(name));
        }
        return OASFactory.createParameter().ref("#/components/parameters/" + name);
    }

    private static Parameter headerParameter(String name) {
        return switch (name) {
            case "IdempotencyKey" -> header("Idempotency-Key", true, ApiErrors.KEY, key());
            case "OptionalIdempotencyKey" -> header("Idempotency-Key", false, ApiErrors.KEY, key());
            case "IfMatch" -> header("If-Match", true, ApiErrors.IF_MATCH, tag().pattern("^\"[1-9][0-9]{0,17}\"$"));
            case "IfNoneMatch" -> header("If-None-Match", false, ApiErrors.IF_NONE_MATCH, tag());
            case "ActingFor" -> header(ActingFor.HEADER, false, ApiErrors.ACTING_FOR, unit());
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Parameter header(String name, boolean required, String description, Schema schema) {
        return OASFactory.createParameter()
                .in(Parameter.In.HEADER)
                .name(name)
                .required(required)
                .description(description)
                .schema(schema);
    }

    private static Schema key() {
        return ApiErrors.text("6f1c1f7e-7a0d-4b53-9a5e-0f6a1b2c3d4e").pattern("^[\\x21-\\x7e]{1,200}$");
    }

    private static Schema unit() {
        return ApiErrors.text("000.00.16.H37").pattern("^[A-Za-z0-9][A-Za-z0-9.]{0,39}$");
    }

    private static Schema tag() {
        return ApiErrors.text("\"17\"");
    }

    /** Names headers of the operation's good answers. */
    void addHeaders(Operation operation, String... names) {
        Map<String, String> descriptions =
                Map.of("ETag", "Phiên bản / version of the entity", "Location", "Địa chỉ / address of the entity");
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            for (String name : names) {
                if (status.startsWith("2")
                        && (answer.getHeaders() == null || !answer.getHeaders().containsKey(name))) {
                    Header header = OASFactory.createHeader()
                            .description(descriptions.get(name))
                            .schema(OASFactory.createSchema().type(List.of(SchemaType.STRING)));
                    answer.addHeader(name, header);
                }
            }
        });
    }

    /** What every document has, unless the service says it itself. */
    void complete() {
        if (document.getTags() != null) {
            document.setTags(document.getTags().stream()
                    .sorted(Comparator.comparing(tag -> tag.getName()))
                    .toList());
        }
        if (document.getServers() == null || document.getServers().isEmpty()) {
            document.addServer(OASFactory.createServer().url("/").description("Máy chủ này / this server"));
        }
        Info info = Optional.ofNullable(document.getInfo()).orElseGet(OASFactory::createInfo);
        if (info.getContact() == null) {
            document.setInfo(info.contact(OASFactory.createContact().name("Một Cửa")));
        }
    }
}
