package vn.motcua.local.issuer;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import kotlin.jvm.functions.Function1;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.HttpUrl;

/**
 * Stands before the library, which hands a token to whoever asks: checks passwords, client secrets and where a login
 * leads back to, and lets through nothing but the endpoints that the product uses.
 *
 * @param path path of the issuer, with its first slash
 */
record Doorkeeper(String path, Logins logins, Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> library) {

    private static final Set<String> OPEN = Set.of(
            "/.well-known/openid-configuration", "/.well-known/oauth-authorization-server", "/jwks", "/userinfo");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

    OAuth2HttpResponse answer(OAuth2HttpRequest request) {
        String whole = request.getUrl().encodedPath();
        String endpoint = whole.startsWith(path) ? whole.substring(path.length()) : "";
        return switch (endpoint) {
            case "/token" -> token(request);
            case "/authorize" -> authorize(request);
            case "/endsession" ->
                leadsBack(request, "post_logout_redirect_uri", false) ? library.invoke(request) : foreignAddress();
            default -> OPEN.contains(endpoint) ? library.invoke(request) : Refusal.notFound();
        };
    }

    private OAuth2HttpResponse token(OAuth2HttpRequest request) {
        var form = new Form(request);
        var client = logins.find(Login.Kind.CLIENT, form.clientId());
        if (client.filter(c -> c.password().equals(form.clientSecret())).isEmpty()) {
            return Refusal.error(
                    401, "invalid_client", "Sai mã hoặc khoá của ứng dụng / unknown client or wrong secret");
        }
        boolean allowed =
                switch (form.grantType()) {
                    case "password" ->
                        logins.findUser(form.get("username"), form.get("password"))
                                .isPresent();
                    case "client_credentials" -> !client.get().isPublic();
                    case "authorization_code", "refresh_token" -> true;
                    default -> false;
                };
        return allowed
                ? library.invoke(request)
                : Refusal.error(400, "invalid_grant", "Sai tên đăng nhập hoặc mật khẩu / wrong user name or password");
    }

    private OAuth2HttpResponse authorize(OAuth2HttpRequest request) {
        if (!leadsBack(request, "redirect_uri", true)) {
            return foreignAddress();
        }
        if (request.getMethod().equals("GET")) {
            return Refusal.page(200, LoginPage.empty());
        }
        var form = new Form(request);
        return logins.findUser(form.get("username"), form.get("password"))
                .map(user -> library.invoke(loggedIn(request, user)))
                .orElseGet(() -> Refusal.page(401, LoginPage.afterWrongPassword()));
    }

    /** The library takes any claims that the form brings: only ours may come. */
    private static OAuth2HttpRequest loggedIn(OAuth2HttpRequest request, Login user) {
        String body =
                "username=" + encoded(user.id()) + "&claims=" + encoded(JSONObjectUtils.toJSONString(user.claims()));
        return request.copy(request.getHeaders(), request.getMethod(), request.getOriginalUrl(), body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static boolean leadsBack(OAuth2HttpRequest request, String parameter, boolean required) {
        String address = request.getUrl().queryParameter(parameter);
        if (address == null) {
            return !required;
        }
        HttpUrl url = HttpUrl.parse(address);
        return url != null && LOOPBACK.contains(url.host());
    }

    private static OAuth2HttpResponse foreignAddress() {
        return Refusal.error(400, "invalid_request", "Chỉ quay lại địa chỉ trên máy này / only loopback addresses");
    }
}
