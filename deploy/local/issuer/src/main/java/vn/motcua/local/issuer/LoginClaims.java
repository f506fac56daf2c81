package vn.motcua.local.issuer;

import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ResourceOwnerPasswordCredentialsGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/**
 * What a token says, by who asked. After a login page the library takes subject and claims from the form that
 * {@link Doorkeeper} has filled in, and asks here for the rest.
 *
 * @param issuerId path of the issuer without its first slash
 */
record LoginClaims(String issuerId, Logins logins) implements OAuth2TokenCallback {

    private static final String AUDIENCE = "motcua";
    private static final long SECONDS = 3600;

    @Override
    public String subject(TokenRequest request) {
        // A refresh token from before a restart arrives here without an owner.
        return asking(request)
                .map(Login::id)
                .orElseThrow(() -> new OAuth2Exception(OAuth2Error.INVALID_GRANT, "log in again"));
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        return asking(request).map(Login::claims).orElse(Map.of());
    }

    private Optional<Login> asking(TokenRequest request) {
        return switch (request.getAuthorizationGrant()) {
            case ResourceOwnerPasswordCredentialsGrant password -> logins.find(Login.Kind.USER, password.getUsername());
            case ClientCredentialsGrant _ ->
                logins.find(
                        Login.Kind.CLIENT,
                        request.getClientAuthentication() == null
                                ? request.getClientID().getValue()
                                : request.getClientAuthentication()
                                        .getClientID()
                                        .getValue());
            default -> Optional.empty();
        };
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of(AUDIENCE);
    }

    @Override
    public long tokenExpiry() {
        return SECONDS;
    }
}
