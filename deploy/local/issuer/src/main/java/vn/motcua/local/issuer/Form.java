package vn.motcua.local.issuer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;

/** The fields of a posted form, and the client that posted it, by Basic header or by fields. */
final class Form {

    private final Map<String, String> fields = new HashMap<>();

    Form(OAuth2HttpRequest request) {
        String body = request.getBody() == null ? "" : request.getBody();
        for (String pair : body.split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                fields.put(decoded(parts[0]), decoded(parts[1]));
            }
        }
        String header = request.getHeaders().get("Authorization");
        if (header != null && header.startsWith("Basic ")) {
            takeClient(new String(Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8));
        }
    }

    private void takeClient(String pair) {
        String[] parts = pair.split(":", 2);
        fields.put("client_id", decoded(parts[0]));
        fields.put("client_secret", parts.length == 2 ? decoded(parts[1]) : "");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Returns the field's value, empty when it was not sent. */
    String get(String field) {
        return fields.getOrDefault(field, "");
    }

    String grantType() {
        return get("grant_type");
    }

    String clientId() {
        return get("client_id");
    }

    String clientSecret() {
        return get("client_secret");
    }
}
