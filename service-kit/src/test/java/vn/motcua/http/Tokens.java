package vn.motcua.http;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** Signs real tokens with a key made for this run; the sample application checks them as it would anyone's. */
public class Tokens implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
            keys.initialize(2048);
            KeyPair pair = keys.generateKeyPair();
            Base64.Encoder base64 = Base64.getEncoder();
            return Map.of(
                    "quarkus.oidc.public-key",
                    base64.encodeToString(pair.getPublic().getEncoded()),
                    "test.private-key",
                    base64.encodeToString(pair.getPrivate().getEncoded()));
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void stop() {}

    static String officer() {
        return of("officer-1", "INTAKE_OFFICER");
    }

    static String of(String subject, String role) {
        return Jwt.issuer("http://issuer.test/oidc/motcua")
                .subject(subject)
                .audience("motcua")
                .claim("roles", Set.of(role))
                .claim("org", "H99.01")
                .expiresIn(Duration.ofMinutes(10))
                .sign(key());
    }

    static String withoutSubject() {
        return Jwt.issuer("http://issuer.test/oidc/motcua")
                .audience("motcua")
                .claim("roles", Set.of("INTAKE_OFFICER"))
                .claim("org", "H99.01")
                .expiresIn(Duration.ofMinutes(10))
                .sign(key());
    }

    static String client() {
        return Jwt.issuer("http://issuer.test/oidc/motcua")
                .subject("portal")
                .audience("motcua")
                .claim("roles", Set.of("INTAKE_OFFICER"))
                .claim("org", "H99.01")
                .claim("gty", "client-credentials")
                .expiresIn(Duration.ofMinutes(10))
                .sign(key());
    }

    static String expired() {
        return Jwt.issuer("http://issuer.test/oidc/motcua")
                .subject("officer-1")
                .audience("motcua")
                .claim("roles", Set.of("INTAKE_OFFICER"))
                .expiresAt(1_000_000)
                .sign(key());
    }

    private static PrivateKey key() {
        String key = ConfigProvider.getConfig().getValue("test.private-key", String.class);
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(key)));
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
