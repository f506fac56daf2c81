package vn.motcua.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.security.Permission;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

/** Tokens that come again and again, before a check that counts what it is asked. */
class CheckedTokensTest {
    private static final Instant BEGIN = Instant.parse("2026-03-02T01:00:00Z");

    private final Ticking clock = new Ticking();
    private final Checking checking = new Checking();
    private final CheckedTokens tokens =
            new CheckedTokens(checking, Optional.of(new IssuerKeys(this::list, clock)), clock);

    /** Names of the keys that the issuer tells; none while it does not answer. */
    private Set<String> issuer = Set.of("k");

    private int listsRead;

    private Uni<JsonObject> list() {
        listsRead++;
        if (issuer == null) {
            return Uni.createFrom().failure(new ConnectException("away"));
        }
        JsonArray keys = new JsonArray();
        issuer.forEach(name -> keys.add(JsonObject.of("kty", "RSA", "kid", name)));
        return Uni.createFrom().item(JsonObject.of("keys", keys));
    }

    private static final class Ticking extends Clock {
        private Instant now = BEGIN;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }

    /** A principal of a token that ends some time. */
    private record Claims(String getName, long end) implements JsonWebToken {
        @Override
        public Set<String> getClaimNames() {
            return Set.of("sub", "exp");
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return (T) (name.equals("exp") ? (Object) end : getName);
        }
    }

    /** Stands for Quarkus' own check: tokens that begin otherwise than with their key are refused. */
    private final class Checking implements IdentityProvider<TokenAuthenticationRequest> {
        private final List<String> asked = new ArrayList<>();
        private Duration lasting = Duration.ofHours(1);
        private boolean refusing;

        @Override
        public Class<TokenAuthenticationRequest> getRequestType() {
            return TokenAuthenticationRequest.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(
                TokenAuthenticationRequest request, AuthenticationRequestContext context) {
            String token = request.getToken().getToken();
            asked.add(token);
            if (refusing) {
                return Uni.createFrom().failure(new AuthenticationFailedException());
            }
            return Uni.createFrom()
                    .item(QuarkusSecurityIdentity.builder()
                            .setPrincipal(
                                    new Claims(token, clock.now.plus(lasting).getEpochSecond()))
                            .addRole("INTAKE_OFFICER")
                            .addCredential(request.getToken())
                            .addPermissionAsString("read")
                            .addAttribute("tenant-id", "Default")
                            .addAttribute(RoutingContext.class.getName(), "of the first request")
                            .build());
        }
    }

    private static String token(String key, String name) {
        String head = "{\"alg\":\"RS256\",\"kid\":\"" + key + "\"}";
        return Base64.getUrlEncoder().withoutPadding().encodeToString(head.getBytes(StandardCharsets.UTF_8)) + "."
                + name + ".signature";
    }

    private static String withoutKey() {
        return Base64.getUrlEncoder().encodeToString("{}".getBytes(StandardCharsets.UTF_8)) + ".x.signature";
    }

    private SecurityIdentity checked(TokenCredential credential) {
        return tokens.authenticate(new TokenAuthenticationRequest(credential), null)
                .await()
                .indefinitely();
    }

    private SecurityIdentity checked(String token) {
        return checked(new AccessTokenCredential(token));
    }

    @Test
    void a_token_that_was_checked_tells_of_the_same_person_and_is_not_checked_again() {
        SecurityIdentity first = checked(token("k", "a"));
        SecurityIdentity again = checked(token("k", "a"));
        assertEquals(1, checking.asked.size());
        assertEquals(first.getPrincipal(), again.getPrincipal());
        assertEquals(Set.of("INTAKE_OFFICER"), again.getRoles());
        assertEquals(first.getCredentials(), again.getCredentials());
        assertEquals(
                List.of("read"),
                again.getPermissions().stream().map(Permission::getName).toList());
        assertEquals("Default", again.<String>getAttribute("tenant-id"));
    }

    @Test
    void another_token_is_checked_however_alike() {
        checked(token("k", "a"));
        assertEquals(token("k", "b"), checked(token("k", "b")).getPrincipal().getName());
        assertEquals(2, checking.asked.size());
    }

    @Test
    void nothing_of_one_request_is_handed_to_the_next() {
        assertNotNull(checked(token("k", "a")).<Object>getAttribute(RoutingContext.class.getName()));
        assertNull(checked(token("k", "a")).<Object>getAttribute(RoutingContext.class.getName()));
    }

    @Test
    void a_token_is_checked_again_at_its_end() {
        checking.lasting = Duration.ofSeconds(20);
        checked(token("k", "a"));
        clock.now = BEGIN.plusSeconds(19);
        checked(token("k", "a"));
        assertEquals(1, checking.asked.size());
        clock.now = BEGIN.plusSeconds(20);
        checking.refusing = true;
        assertThrows(AuthenticationFailedException.class, () -> checked(token("k", "a")));
    }

    @Test
    void a_token_is_checked_again_after_a_minute_however_long_it_lasts() {
        checked(token("k", "a"));
        clock.now = BEGIN.plus(CheckedTokens.LONGEST).minusSeconds(1);
        checked(token("k", "a"));
        assertEquals(1, checking.asked.size());
        clock.now = BEGIN.plus(CheckedTokens.LONGEST);
        checked(token("k", "a"));
        assertEquals(2, checking.asked.size());
    }

    @Test
    void what_was_refused_is_checked_again() {
        checking.refusing = true;
        assertThrows(AuthenticationFailedException.class, () -> checked(token("k", "a")));
        assertThrows(AuthenticationFailedException.class, () -> checked(token("k", "a")));
        checking.refusing = false;
        assertNotNull(checked(token("k", "a")));
        assertEquals(3, checking.asked.size());
    }

    @Test
    void when_keys_have_changed_all_are_checked_again_once() {
        checked(token("k", "a"));
        checked(token("k", "b"));
        issuer = Set.of("k", "new");
        clock.now = BEGIN.plus(IssuerKeys.APART);
        checked(token("new", "c"));
        checked(token("k", "a"));
        checked(token("new", "c"));
        checked(token("k", "a"));
        assertEquals(List.of(token("k", "a"), token("k", "b"), token("new", "c"), token("k", "a")), checking.asked);
    }

    @Test
    void a_token_of_a_key_that_was_withdrawn_is_refused_within_half_a_minute() {
        checked(token("k", "a"));
        issuer = Set.of("new");
        clock.now = BEGIN.plus(IssuerKeys.OLD).minusMillis(1);
        checked(token("k", "a"));
        clock.now = BEGIN.plus(IssuerKeys.OLD);
        assertThrows(AuthenticationFailedException.class, () -> checked(token("k", "a")));
        assertEquals(1, checking.asked.size());
    }

    @Test
    void tokens_of_keys_that_nobody_knows_ask_the_issuer_once_a_second_and_are_refused_unchecked() {
        checked(token("k", "a"));
        clock.now = BEGIN.plus(IssuerKeys.APART);
        for (int i = 0; i < 300; i++) {
            String unknown = token("random-" + i, "x");
            assertThrows(AuthenticationFailedException.class, () -> checked(unknown));
        }
        assertThrows(AuthenticationFailedException.class, () -> checked(withoutKey()));
        assertEquals(2, listsRead);
        assertEquals(1, checking.asked.size());
    }

    @Test
    void while_the_issuer_is_away_the_keys_of_before_count() {
        checked(token("k", "a"));
        issuer = null;
        clock.now = BEGIN.plus(IssuerKeys.OLD);
        assertNotNull(checked(token("k", "a")));
        assertThrows(AuthenticationFailedException.class, () -> checked(token("new", "b")));
        assertEquals(2, listsRead);
    }

    @Test
    void as_long_as_the_issuer_never_answered_quarkus_says_what_counts() {
        issuer = null;
        checking.refusing = true;
        assertThrows(AuthenticationFailedException.class, () -> checked(token("k", "a")));
        assertEquals(1, checking.asked.size());
    }

    @Test
    void what_is_no_token_is_left_to_quarkus() {
        checking.refusing = true;
        for (String odd : List.of("odd", "odd.a.b", "W10.a.b")) {
            assertThrows(AuthenticationFailedException.class, () -> checked(odd));
        }
        assertEquals(3, checking.asked.size());
    }

    @Test
    void only_so_many_are_remembered() {
        for (int i = 0; i <= CheckedTokens.TOKENS_MAX + 100; i++) {
            checked(token("k", "t" + i));
        }
        assertTrue(tokens.remembered() <= CheckedTokens.TOKENS_MAX);
    }

    @Test
    void a_token_of_another_kind_is_left_to_quarkus() {
        checked(new IdTokenCredential(token("k", "a")));
        checked(new IdTokenCredential(token("k", "a")));
        assertEquals(2, checking.asked.size());
    }
}
