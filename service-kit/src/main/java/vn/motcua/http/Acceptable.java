package vn.motcua.http;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Looks at {@code Accept} before a method runs. JAX-RS looks when it writes the answer, and by then a command is stored: whoever
 * cannot read its answer would be told that it failed.
 */
class Acceptable {
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final String WEIGHT = "(0(\\.[0-9]{0,3})?|1(\\.0{0,3})?|\\.[0-9]{1,3})";
    /** A media range, or the single star that older clients of Java send; each parameter a token or a quoted text. */
    private static final Pattern RANGE = Pattern.compile("\\s*(\\*|" + TOKEN + "/" + TOKEN + ")\\s*" + "(;\\s*(?:[qQ]="
            + WEIGHT + "|(?![qQ]=)" + TOKEN + "=(" + TOKEN + "|\"[^\"]*\"))\\s*)*");

    private static final List<MediaType> SPOKEN =
            List.of(MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(Problem.MEDIA_TYPE));

    /** Whether every element of the header is a media range. */
    static boolean wellFormed(String accept) {
        return List.of(accept.split(",", -1)).stream()
                .allMatch(range -> RANGE.matcher(range).matches());
    }

    @ServerRequestFilter
    void filter(ContainerRequestContext request, ResourceInfo resource) {
        boolean reads = List.of("GET", "HEAD", "OPTIONS").contains(request.getMethod());
        if (!reads
                && !saysItself(resource)
                && request.getAcceptableMediaTypes().stream().noneMatch(this::isSpoken)) {
            throw new Rejected(
                    HttpRefusal.NOT_ACCEPTABLE, "Chỉ trả lời bằng application/json", "Answers are application/json");
        }
    }

    private boolean isSpoken(MediaType accepted) {
        return SPOKEN.stream().anyMatch(accepted::isCompatible);
    }

    /** Methods with {@code Produces} are found by it, so they run for those who accept it only. */
    private static boolean saysItself(ResourceInfo resource) {
        return resource.getResourceMethod() == null
                || resource.getResourceMethod().isAnnotationPresent(Produces.class)
                || resource.getResourceClass().isAnnotationPresent(Produces.class);
    }
}
