package vn.motcua.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.motcua.eventstore.Actor;

/** Who asks, as the token says it: never a header, never the body. */
@RequestScoped
public class Caller {
    static final String ANONYMOUS = "anonymous";
    private static final String CLIENT_CREDENTIALS = "client-credentials";

    private final SecurityIdentity identity;
    private final String subject;
    private final String grant;
    private final String org;
    private final String issuer;

    /** Reads the token once: a claim that JWT does not know by name, as {@code org}, costs an exception each time. */
    Caller(SecurityIdentity identity) {
        this.identity = identity;
        this.subject = claim("sub");
        this.grant = claim("gty");
        this.org = claim("org");
        this.issuer = claim("iss");
    }

    /** Who acts, for the unit that {@link #org()} says. */
    public Actor actor() {
        // Only a client's own token says the grant: there is no person behind it.
        return grant.equals(CLIENT_CREDENTIALS)
                ? new Actor.Client(id(), org(), identity.getRoles())
                : new Actor.Person(id(), org(), identity.getRoles());
    }

    /** Officer id or client id, the token's {@code sub}; {@code anonymous} without a token. */
    public String id() {
        return identity.isAnonymous()
                ? ANONYMOUS
                : subject.isEmpty() ? identity.getPrincipal().getName() : subject;
    }

    /** Organisation of the actor, the token's {@code org}; empty for machines without one and without a token. */
    public String org() {
        return org;
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    String issuer() {
        return issuer;
    }

    private String claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getClaim(name) instanceof String value
                ? value
                : "";
    }
}
