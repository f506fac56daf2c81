package vn.motcua.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * The last look at every answer: an error without a body gets one, an entity that the caller has needs none, and
 * nothing is cached that did not say so.
 */
class AnswerFilter {
    /** An answer that says so itself is always told in full. */
    static final String NO_STORE = "no-store";

    private final AllowedMethods allowed;

    AnswerFilter(AllowedMethods allowed) {
        this.allowed = allowed;
    }

    @ServerResponseFilter
    void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getStatus() >= 400 && !(answer.getEntity() instanceof Problem)) {
            describe(request, answer);
        } else if (hasIt(request, answer)) {
            answer.setStatus(304);
            answer.setEntity(null);
        }
        MultivaluedMap<String, Object> headers = answer.getHeaders();
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, NO_STORE);
        }
    }

    private static boolean hasIt(ContainerRequestContext request, ContainerResponseContext answer) {
        return answer.getStatus() == 200
                && !NO_STORE.equals(answer.getHeaderString(HttpHeaders.CACHE_CONTROL))
                && (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
                && EntityTags.matches(
                        request.getHeaderString(HttpHeaders.IF_NONE_MATCH), answer.getHeaderString(HttpHeaders.ETAG));
    }

    private void describe(ContainerRequestContext request, ContainerResponseContext answer) {
        Language language = Language.ofHeader(
                String.join(",", request.getHeaders().getOrDefault(HttpHeaders.ACCEPT_LANGUAGE, List.of())));
        String path = request.getUriInfo().getRequestUri().getRawPath();
        Problem problem = Problems.of(ProblemType.ofStatus(answer.getStatus()), language, path, "", List.of());
        answer.setEntity(problem, null, MediaType.valueOf(Problem.MEDIA_TYPE));
        answer.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        if (answer.getStatus() == 405) {
            answer.getHeaders().putSingle(HttpHeaders.ALLOW, allowed.of(path));
        }
        answer.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
