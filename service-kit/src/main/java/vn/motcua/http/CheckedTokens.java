package vn.motcua.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Remembers for a minute which tokens Quarkus has checked and whom they tell of: a client sends the same one with each
 * request, and its signature is the dearest part of many. Never beyond the token's own end, never what was refused. When a token
 * of a key that was not seen before passes, keys have changed, and what was checked with those of before is checked again.
 */
@ApplicationScoped
class CheckedTokens implements IdentityProvider<TokenAuthenticationRequest> {
    static final int TOKENS_MAX = 10_000;
    static final Duration LONGEST = Duration.ofMinutes(1);

    /** What belongs to one request alone, and is not kept. */
    private static final Set<String> OF_THE_REQUEST =
            Set.of(RoutingContext.class.getName(), AuthenticationRequestContext.class.getName());

    private final IdentityProvider<TokenAuthenticationRequest> checking;
    private final Clock clock;
    /** By the digest of the token: a memory that somebody reads gives nothing to look a token up by. */
    private final Cache<String, Known> tokens = Caffeine.newBuilder()
            .maximumSize(TOKENS_MAX)
            .expireAfterWrite(LONGEST)
            .executor(Runnable::run)
            .build();

    private final Set<String> keys = ConcurrentHashMap.newKeySet();

    private record Known(SecurityIdentity identity, Instant until) {}

    @Inject
    CheckedTokens(OidcIdentityProvider checking) {
        this(checking, Clock.systemUTC());
    }

    /** @param clock of the real time, which tokens end by */
    CheckedTokens(IdentityProvider<TokenAuthenticationRequest> checking, Clock clock) {
        this.checking = checking;
        this.clock = clock;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Asked before Quarkus' own, which has what is there by default: one more than the first of the system. */
    @Override
    public int priority() {
        return SYSTEM_FIRST + 2;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        if (!(request.getToken() instanceof AccessTokenCredential credential)) {
            return checking.authenticate(request, context);
        }
        String digest = Hashes.sha256(credential.getToken().getBytes(StandardCharsets.UTF_8));
        Known known = tokens.getIfPresent(digest);
        if (known != null && clock.instant().isBefore(known.until())) {
            return Uni.createFrom().item(ofRequest(known.identity(), request));
        }
        return checking.authenticate(request, context)
                .invoke(identity -> keep(digest, credential.getToken(), identity));
    }

    long remembered() {
        return tokens.estimatedSize();
    }

    private void keep(String digest, String token, SecurityIdentity identity) {
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken claims)) {
            return;
        }
        if (keys.add(keyOf(token))) {
            tokens.invalidateAll();
        }
        Instant now = clock.instant();
        Instant end = Instant.ofEpochSecond(claims.getExpirationTime());
        Instant latest = now.plus(LONGEST);
        tokens.put(digest, new Known(kept(identity).build(), end.isBefore(latest) ? end : latest));
    }

    /** The key that a token names; empty when it names none. */
    private static String keyOf(String token) {
        byte[] head = Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.')));
        return new JsonObject(Buffer.buffer(head)).getString("kid", "");
    }

    /** A copy that holds nothing of the request that it was made in, which a minute would be too long for. */
    private static QuarkusSecurityIdentity.Builder kept(SecurityIdentity identity) {
        QuarkusSecurityIdentity.Builder kept = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials())
                .addPermissions(identity.getPermissions());
        identity.getAttributes().entrySet().stream()
                .filter(attribute -> !OF_THE_REQUEST.contains(attribute.getKey()))
                .forEach(attribute -> kept.addAttribute(attribute.getKey(), attribute.getValue()));
        return kept;
    }

    private static SecurityIdentity ofRequest(SecurityIdentity known, TokenAuthenticationRequest request) {
        QuarkusSecurityIdentity.Builder identity = kept(known);
        RoutingContext routing = HttpSecurityUtils.getRoutingContextAttribute(request);
        if (routing != null) {
            identity.addAttribute(RoutingContext.class.getName(), routing);
            identity.addAttribute(
                    AuthenticationRequestContext.class.getName(),
                    routing.get(AuthenticationRequestContext.class.getName()));
        }
        return identity.build();
    }
}
