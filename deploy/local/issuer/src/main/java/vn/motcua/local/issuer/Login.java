package vn.motcua.local.issuer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who may get a token here.
 *
 * @param id the subject of the token, for people also what they type
 * @param password password of a person or secret of a client; empty for a public client
 * @param roles roles of the product, may be empty
 * @param org code of the organisation, empty for a public client and for who belongs to none
 * @param name as shown, Vietnamese
 */
record Login(Kind kind, String id, String password, List<String> roles, String org, String name) {

    enum Kind {
        USER,
        CLIENT
    }

    /** What a token says beside the standard claims: a client's how it came to be, one without an organisation no {@code org}. */
    Map<String, Object> claims() {
        Map<String, Object> claims = new HashMap<>(Map.of("roles", roles, "preferred_username", id, "name", name));
        if (!org.isEmpty()) {
            claims.put("org", org);
        }
        if (kind == Kind.CLIENT) {
            claims.put("gty", "client-credentials");
        }
        return Map.copyOf(claims);
    }

    boolean isPublic() {
        return password.isEmpty();
    }
}
