package vn.motcua.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Remembers for a minute which tokens Quarkus has checked and whom they tell of: a client sends the same one with each
 * request, and its signature is the dearest part of many. Never beyond the token's own end, never what was refused. A token of a
 * key that the issuer does not name is refused before it is checked, and when the issuer names other keys than before, all
 * tokens are checked again.
 */
@ApplicationScoped
class CheckedTokens implements IdentityProvider<TokenAuthenticationRequest> {
    static final int TOKENS_MAX = 10_000;
    static final Duration LONGEST = Duration.ofMinutes(1);

    /** What belongs to one request alone, and is not kept. */
    private static final Set<String> OF_THE_REQUEST =
            Set.of(RoutingContext.class.getName(), AuthenticationRequestContext.class.getName());

    private final IdentityProvider<TokenAuthenticationRequest> checking;
    private final Optional<IssuerKeys> keys;
    private final Clock clock;
    /** By the digest of the token: a memory that somebody reads gives nothing to look a token up by. */
    private final Cache<String, Known> tokens = Caffeine.newBuilder()
            .maximumSize(TOKENS_MAX)
            .expireAfterWrite(LONGEST)
            .executor(Runnable::run)
            .build();

    private final AtomicReference<Set<String>> named = new AtomicReference<>(Set.of());

    private record Known(SecurityIdentity identity, Instant until) {}

    @Inject
    CheckedTokens(
            OidcIdentityProvider checking,
            Vertx vertx,
            @ConfigProperty(name = "quarkus.oidc.jwks-path") Optional<String> list) {
        this(checking, list.map(address -> IssuerKeys.at(address, vertx)), Clock.systemUTC());
    }

    /**
     * @param keys empty where no issuer tells them, and whoever signs is known to Quarkus alone
     * @param clock of the real time, which tokens end by
     */
    CheckedTokens(IdentityProvider<TokenAuthenticationRequest> checking, Optional<IssuerKeys> keys, Clock clock) {
        this.checking = checking;
        this.keys = keys;
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
        String token = credential.getToken();
        return counting(token).chain(() -> authenticate(token, request, context));
    }

    private Uni<SecurityIdentity> authenticate(
            String token, TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        String digest = Hashes.sha256(token.getBytes(StandardCharsets.UTF_8));
        Known known = tokens.getIfPresent(digest);
        if (known != null && clock.instant().isBefore(known.until())) {
            return Uni.createFrom().item(ofRequest(known.identity(), request));
        }
        return checking.authenticate(request, context).invoke(identity -> keep(digest, identity));
    }

    /** Fails for a token of a key that does not count; what cannot be read as one is Quarkus' to refuse. */
    private Uni<Void> counting(String token) {
        Optional<String> key = keyOf(token);
        if (keys.isEmpty() || key.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return keys.get().countingFor(key.get()).onItem().transformToUni(names -> {
            if (names.isPresent() && !names.get().contains(key.get())) {
                return Uni.createFrom()
                        .failure(new AuthenticationFailedException("a key that the issuer does not name"));
            }
            Set<String> now = names.orElse(Set.of());
            if (!named.getAndSet(now).equals(now)) {
                tokens.invalidateAll();
            }
            return Uni.createFrom().voidItem();
        });
    }

    long remembered() {
        return tokens.estimatedSize();
    }

    private void keep(String digest, SecurityIdentity identity) {
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken claims)) {
            return;
        }
        Instant now = clock.instant();
        Instant end = Instant.ofEpochSecond(claims.getExpirationTime());
        Instant latest = now.plus(LONGEST);
        tokens.put(digest, new Known(kept(identity).build(), end.isBefore(latest) ? end : latest));
    }

    /** The key that a token names, an empty name when it names none; nothing for what has no head. */
    private static Optional<String> keyOf(String token) {
        int head = token.indexOf('.');
        if (head < 1) {
            return Optional.empty();
        }
        try {
            byte[] json = Base64.getUrlDecoder().decode(token.substring(0, head));
            return Optional.of(new JsonObject(Buffer.buffer(json)).getString("kid", ""));
        } catch (IllegalArgumentException | DecodeException | ClassCastException notOne) {
            return Optional.empty();
        }
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
