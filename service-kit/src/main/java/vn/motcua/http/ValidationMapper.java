package vn.motcua.http;

import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.motcua.http.Problem.FieldError;

/** Answers broken rules of Bean Validation, all at once: 422 for fields of the body, 400 for parameters. */
class ValidationMapper {
    private static final Text SEVERAL = new Text("Xem errors", "See errors");
    private static final Text NO_BODY = new Text("Thiếu nội dung yêu cầu", "The request has no body");

    private final KnownParameters known;
    private final FailureMapper failures;

    ValidationMapper(KnownParameters known, Sent sent) {
        this.known = known;
        this.failures = new FailureMapper(sent);
    }

    /** Before the mapper that Quarkus brings for the same exception. */
    @ServerExceptionMapper(priority = Priorities.USER - 1)
    Response invalid(ValidationException invalid, UriInfo uri, HttpHeaders headers, ResourceInfo resource) {
        if (!(invalid instanceof ResteasyReactiveViolationException request)
                || request.getConstraintViolations().stream().anyMatch(ValidationMapper::ofTheAnswer)) {
            return failures.failed(invalid, uri, headers);
        }
        RequestEcho asked = RequestEcho.of(uri, headers);
        Parameters parameters = known.of(resource.getResourceMethod());
        if (request.getConstraintViolations().stream().anyMatch(violation -> bodyIsMissing(violation, parameters))) {
            return Problems.answer(asked, ProblemType.of(HttpRefusal.BODY_MALFORMED), NO_BODY);
        }
        List<FieldError> errors = request.getConstraintViolations().stream()
                .map(violation -> error(violation, parameters))
                .sorted(Comparator.comparing((FieldError error) ->
                                error.pointer().or(error::parameter).orElse(""))
                        .thenComparing(FieldError::detail))
                .toList();
        boolean body = errors.stream().anyMatch(error -> error.pointer().isPresent());
        HttpRefusal refusal = body ? HttpRefusal.FIELDS_INVALID : HttpRefusal.PARAMETER_INVALID;
        String detail = errors.size() == 1 ? errors.getFirst().detail() : SEVERAL.in(asked.language());
        return Problems.answer(asked, ProblemType.of(refusal), detail, errors);
    }

    private static boolean ofTheAnswer(ConstraintViolation<?> violation) {
        return nodes(violation).stream().anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    private static boolean bodyIsMissing(ConstraintViolation<?> violation, Parameters parameters) {
        List<Path.Node> nodes = nodes(violation);
        return nodes.size() == 2 && inBody(nodes, parameters) && violation.getInvalidValue() == null;
    }

    private static FieldError error(ConstraintViolation<?> violation, Parameters parameters) {
        List<Path.Node> nodes = nodes(violation);
        return inBody(nodes, parameters)
                ? FieldError.inBody(JsonPointers.ofNodes(nodes.subList(2, nodes.size())), violation.getMessage())
                : FieldError.inParameter(nodes.getLast().getName(), violation.getMessage());
    }

    private static boolean inBody(List<Path.Node> nodes, Parameters parameters) {
        return nodes.size() >= 2
                && nodes.get(1).getKind() == ElementKind.PARAMETER
                && !parameters
                        .notBody()
                        .contains(nodes.get(1).as(Path.ParameterNode.class).getParameterIndex());
    }

    private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
    }
}
