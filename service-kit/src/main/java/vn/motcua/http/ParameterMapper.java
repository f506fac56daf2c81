package vn.motcua.http;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Tells an address that leads nowhere (404) from a query parameter of the wrong type, which JAX-RS calls 404 as well
 * and which is a 400 here: the address is right, the question is not.
 */
class ParameterMapper {
    private static final Text NOTHING = new Text("Không có gì ở địa chỉ này", "There is nothing at this address");
    private static final Text WRONG_TYPE =
            new Text("Một tham số có giá trị sai kiểu", "A parameter has a value of the wrong type");

    private final KnownParameters known;
    private final RefusalMappers refusals;

    ParameterMapper(KnownParameters known, Sent sent) {
        this.known = known;
        this.refusals = new RefusalMappers(sent);
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException notFound, UriInfo uri, HttpHeaders headers, ResourceInfo resource) {
        if (notFound.getCause() == null || resource == null || resource.getResourceMethod() == null) {
            return Problems.answer(RequestEcho.of(uri, headers), ProblemType.of(HttpRefusal.NOT_FOUND), NOTHING);
        }
        Parameters takes = known.of(resource.getResourceMethod());
        Optional<Rejected> wrong = wrongOf(takes.query(), uri.getQueryParameters());
        if (wrong.isPresent()) {
            return refusals.rejected(wrong.get(), uri, headers);
        }
        boolean pathIsToBlame = uri.getQueryParameters().isEmpty()
                || wrongOf(takes.path(), uri.getPathParameters()).isPresent();
        return pathIsToBlame
                ? Problems.answer(RequestEcho.of(uri, headers), ProblemType.of(HttpRefusal.NOT_FOUND), NOTHING)
                : Problems.answer(
                        RequestEcho.of(uri, headers), ProblemType.of(HttpRefusal.PARAMETER_INVALID), WRONG_TYPE);
    }

    private static Optional<Rejected> wrongOf(Map<String, Type> types, MultivaluedMap<String, String> given) {
        return types.entrySet().stream()
                .filter(entry -> given.getOrDefault(entry.getKey(), List.of()).stream()
                        .anyMatch(value -> !TextValues.fits(entry.getValue(), value)))
                .findFirst()
                .map(entry -> rejected(entry.getKey(), TextValues.kindOf(entry.getValue())));
    }

    private static Rejected rejected(String name, Text kind) {
        return Rejected.parameter(name, "Phải là " + kind.vietnamese(), "Must be " + kind.english());
    }
}
