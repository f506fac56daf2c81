package vn.motcua.http;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.motcua.eventstore.Actor;

/**
 * Who asks, as the token says it: never a header, never the body. The header {@code Acting-For} alone names another unit than the
 * token's, when the directory's postings allow it.
 */
@RequestScoped
public class Caller {
    static final String ANONYMOUS = "anonymous";
    private static final String CLIENT_CREDENTIALS = "client-credentials";

    private final SecurityIdentity identity;
    private final CurrentIdentityAssociation identities;
    private final CurrentVertxRequest request;
    private Token token;

    Caller(SecurityIdentity identity, CurrentIdentityAssociation identities, CurrentVertxRequest request) {
        this.identity = identity;
        this.identities = identities;
        this.request = request;
    }

    private record Token(String id, String grant, String homeOrg, String issuer) {}

    /** Reads the token once: a claim that JWT does not know by name, as {@code org}, costs an exception each time. */
    private Token token() {
        if (token == null) {
            token = new Token(id(identity), claim(identity, "gty"), claim(identity, "org"), claim(identity, "iss"));
        }
        return token;
    }

    /**
     * Who asks, if anybody, for a read that is open to all: nobody has looked at the token there yet, and an event loop must not wait
     * for it. Everywhere else the caller is known.
     */
    public Uni<Caller> ifAnybody() {
        return identities
                .getDeferredIdentity()
                .invoke(known -> identities.setIdentity(known))
                .map(_ -> this);
    }

    /** Who acts, for the unit that {@link #org()} says. */
    public Actor actor() {
        // Only a client's own token says the grant: there is no person behind it.
        return token().grant().equals(CLIENT_CREDENTIALS)
                ? new Actor.Client(id(), org(), identity.getRoles())
                : new Actor.Person(id(), org(), identity.getRoles());
    }

    /** Officer id or client id, the token's {@code sub}; {@code anonymous} without a token. */
    public String id() {
        return token().id();
    }

    /**
     * Code of the unit acted for: the token's {@code org}, or what {@code Acting-For} names and a posting allows. Empty for machines without
     * one and without a token.
     */
    public String org() {
        String unit = ActingFor.unitOf(request.getCurrent());
        return unit == null ? token().homeOrg() : unit;
    }

    /** The token's {@code org}, whichever unit is acted for; empty when it has none. */
    public String homeOrg() {
        return token().homeOrg();
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    /** The roles that the token gives. */
    public Set<String> roles() {
        return identity.getRoles();
    }

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    String issuer() {
        return token().issuer();
    }

    static String id(SecurityIdentity identity) {
        String subject = claim(identity, "sub");
        return identity.isAnonymous()
                ? ANONYMOUS
                : subject.isEmpty() ? identity.getPrincipal().getName() : subject;
    }

    static String claim(SecurityIdentity identity, String name) {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getClaim(name) instanceof String value
                ? value
                : "";
    }
}
