package vn.motcua.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who asks, as the token says it: never a header, never the body. */
@RequestScoped
public class Caller {
    static final String ANONYMOUS = "anonymous";

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Officer id or client id, the token's {@code sub}; {@code anonymous} without a token. */
    public String actor() {
        String subject = claim("sub");
        return identity.isAnonymous()
                ? ANONYMOUS
                : subject.isEmpty() ? identity.getPrincipal().getName() : subject;
    }

    /** Organisation of the actor, the token's {@code org}; empty for machines without one and without a token. */
    public String org() {
        return claim("org");
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    String issuer() {
        return claim("iss");
    }

    private String claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getClaim(name) instanceof String value
                ? value
                : "";
    }
}
