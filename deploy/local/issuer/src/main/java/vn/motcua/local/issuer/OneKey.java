package vn.motcua.local.issuer;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import no.nav.security.mock.oauth2.token.KeyProvider;

/** Signs everything, and checks what it signed, with one key under its own name. The library would name every key after the issuer. */
final class OneKey extends KeyProvider {

    private final RSAKey key;

    OneKey(RSAKey key) {
        super(List.of(key), "RS256");
        this.key = key;
    }

    @Override
    public JWK signingKey(String issuerId) {
        return key;
    }

    @Override
    public List<JWK> get(JWKSelector selector, SecurityContext context) {
        return selector.select(new JWKSet(key));
    }
}
