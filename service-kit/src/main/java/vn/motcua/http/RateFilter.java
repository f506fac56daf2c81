package vn.motcua.http;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Answers 429 to a client that asks faster than {@link RateLimit} allows. */
@ApplicationScoped
class RateFilter {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final Text WAIT =
            new Text("Hãy chờ số giây nêu trong Retry-After", "Wait for the seconds that Retry-After says");

    private final RateLimiter limiter = new RateLimiter(System::nanoTime);
    private final RateLimit limit;

    RateFilter(Instance<RateLimit> limit) {
        this.limit = limit.isResolvable() ? limit.get() : RateLimit.GENEROUS;
    }

    @ServerRequestFilter
    Optional<Response> filter(ContainerRequestContext request, RoutingContext routing) {
        long wait = routing.user() instanceof QuarkusHttpUser user
                        && !user.getSecurityIdentity().isAnonymous()
                ? limiter.take("s " + user.getSecurityIdentity().getPrincipal().getName(), limit.signedInPerSecond())
                : limiter.take("a " + routing.request().remoteAddress().hostAddress(), limit.anonymousPerSecond());
        if (wait == 0) {
            return Optional.empty();
        }
        Language language = Language.ofHeader(String.valueOf(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        RequestEcho asked = new RequestEcho(request.getUriInfo().getRequestUri().getRawPath(), language);
        Response answer = Problems.answer(asked, ProblemType.of(HttpRefusal.TOO_MANY_REQUESTS), WAIT);
        answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, wait / SECOND + 1);
        return Optional.of(answer);
    }
}
