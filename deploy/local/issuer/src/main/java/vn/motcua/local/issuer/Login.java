package vn.motcua.local.issuer;

import java.util.List;
import java.util.Map;

/**
 * Who may get a token here.
 *
 * @param id the subject of the token, for people also what they type
 * @param password password of a person or secret of a client; empty for a public client
 * @param roles roles of the product, may be empty
 * @param org code of the organisation, empty for a public client
 * @param name as shown, Vietnamese
 */
record Login(Kind kind, String id, String password, List<String> roles, String org, String name) {

    enum Kind {
        USER,
        CLIENT
    }

    Map<String, Object> claims() {
        return Map.of("roles", roles, "org", org, "preferred_username", id, "name", name);
    }

    boolean isPublic() {
        return password.isEmpty();
    }
}
