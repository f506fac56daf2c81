package vn.motcua.local.issuer;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.Map;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.Headers;

/** Answers that are not a token: OAuth 2.0 errors (RFC 6749, 5.2) and pages. */
final class Refusal {

    /** The page has a style sheet of its own, no script, and leads back through the product and to whoever asked for the login. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

    private Refusal() {}

    static OAuth2HttpResponse error(int status, String error, String description) {
        return new OAuth2HttpResponse(
                Headers.of("Content-Type", "application/json;charset=UTF-8", "Cache-Control", "no-store"),
                status,
                JSONObjectUtils.toJSONString(Map.of("error", error, "error_description", description)),
                null);
    }

    static OAuth2HttpResponse notFound() {
        return error(404, "not_found", "Không có địa chỉ này / no such address");
    }

    static OAuth2HttpResponse page(int status, String html) {
        return new OAuth2HttpResponse(
                Headers.of(
                        "Content-Type",
                        "text/html;charset=UTF-8",
                        "Cache-Control",
                        "no-store",
                        "Content-Security-Policy",
                        POLICY,
                        "X-Content-Type-Options",
                        "nosniff",
                        "Referrer-Policy",
                        "same-origin"),
                status,
                html,
                null);
    }
}
