package vn.motcua.dashboard.infra;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import vn.motcua.dashboard.read.consolesettings.ConsoleConfig;

/**
 * Serves the console: every address of a page is the same document, which finds its page itself. Scripts and styles come
 * from here alone, and the browser talks to nobody but this address and the issuer.
 */
@ApplicationScoped
class ConsolePages {
    private static final String PAGES = "/(bang-dieu-hanh|dang-nhap|thu-tuc|tra-cuu|cong-viec|ke-hoach)(/.*)?";
    private static final String LIBRARY_AGE = "public, max-age=31536000, immutable";

    private final String policy;

    ConsolePages(ConsoleConfig config) {
        URI issuer = URI.create(config.issuer());
        String address = issuer.getScheme() + "://" + issuer.getRawAuthority();
        // Charts and bars set widths in style attributes; no script and no style sheet may stand in a page.
        policy = "default-src 'self'; connect-src 'self' " + address + "; form-action 'self' " + address
                + "; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; object-src 'none';"
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
