package vn.motcua.dashboard.infra;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import vn.motcua.dashboard.read.consolesettings.ConsoleConfig;

/**
 * Serves the files of the module {@code console}: every address that belongs to no file and no interface is the same
 * document, which finds its page itself. Scripts and styles come from here alone, and the browser talks to nobody but this
 * address and the issuer.
 */
@ApplicationScoped
class ConsolePages {
    private static final String PAGES =
            "/(?!(?:api|q|operations|openapi|console|_static)(?:/|$))[A-Za-z0-9-]+(?:/[A-Za-z0-9-]+)*";
    private static final String LIBRARY_AGE = "public, max-age=31536000, immutable";

    private final String policy;

    ConsolePages(ConsoleConfig config) {
        URI issuer = URI.create(config.issuer());
        String address = issuer.getScheme() + "://" + issuer.getRawAuthority();
        // No script and no style may stand in a page, not even in an attribute.
        policy = "default-src 'self'; connect-src 'self' " + address + "; form-action 'self' " + address
                + "; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; frame-src blob:; object-src 'none';"
                + " base-uri 'none'; frame-ancestors 'none'";
    }

    void routes(@Observes Router router) {
        router.route("/").method(HttpMethod.GET).order(-1).handler(this::headers);
        router.routeWithRegex("/console/.*|/index.html").order(-1).handler(this::headers);
        router.routeWithRegex("/_static/.*").order(-1).handler(context -> {
            context.response().putHeader("Cache-Control", LIBRARY_AGE);
            context.next();
        });
        router.routeWithRegex(PAGES).method(HttpMethod.GET).order(-1).handler(page -> page.reroute("/index.html"));
    }

    private void headers(RoutingContext context) {
        context.response()
                .putHeader("Content-Security-Policy", policy)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("Cache-Control", "no-cache");
        context.next();
    }
}
