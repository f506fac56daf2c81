package vn.motcua.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nav.security.mock.oauth2.MockOAuth2Server;

/** An issuer with the logins of the checkout, asked over HTTP. */
final class RunningIssuer implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final MockOAuth2Server server;

    private RunningIssuer(MockOAuth2Server server) {
        this.server = server;
    }

    static RunningIssuer start(String address, Path key) throws IOException {
        MockOAuth2Server server = Issuer.create(address, key, Path.of("logins.txt"));
        server.start(InetAddress.getLoopbackAddress(), 0);
        return new RunningIssuer(server);
    }

    @Override
    public void close() {
        server.shutdown();
    }

    /** Checks the signature with the published keys. */
    JWTClaimsSet claims(String token) throws IOException, InterruptedException, ParseException, JOSEException {
        SignedJWT jwt = SignedJWT.parse(token);
        var key =
                JWKSet.parse(get("/jwks").body()).getKeyByKeyId(jwt.getHeader().getKeyID());
        assertThat(jwt.verify(new RSASSAVerifier(key.toRSAKey()))).isTrue();
        return jwt.getJWTClaimsSet();
    }

    static String accessToken(String answer) {
        return found("\"access_token\"\\s*:\\s*\"([^\"]+)", answer);
    }

    static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)));
    }

    HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    URI at(String path) {
        return URI.create(
                "http://127.0.0.1:" + server.getConfig().getHttpServer().port() + "/oidc/motcua" + path);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
