package vn.motcua.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssuerTest {

    private static final String ADDRESS = "http://localhost:8080/oidc/motcua";
    private static final String PERSON = "grant_type=password&client_id=motcua-console&username=tiep.nhan&password=";

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private MockOAuth2Server issuer;

    @BeforeEach
    void start() throws IOException {
        issuer = Issuer.create(ADDRESS, folder.resolve("key.json"), Path.of("logins.txt"));
        issuer.start(InetAddress.getLoopbackAddress(), 0);
    }

    @AfterEach
    void stop() {
        issuer.shutdown();
    }

    @Test
    void discovery_gives_the_public_address_whatever_port_was_asked() throws Exception {
        assertThat(get("/.well-known/openid-configuration").body())
                .contains("\"issuer\" : \"" + ADDRESS + "\"", "\"jwks_uri\" : \"" + ADDRESS + "/jwks\"");
    }

    @Test
    void a_person_gets_a_token_by_the_right_password_only() throws Exception {
        JWTClaimsSet claims =
                claims(accessToken(post("/token", PERSON + "motcua").body()));
        assertThat(claims.getIssuer()).isEqualTo(ADDRESS);
        assertThat(claims.getSubject()).isEqualTo("tiep.nhan");
        assertThat(claims.getAudience()).containsExactly("motcua");
        assertThat(claims.getStringListClaim("roles")).containsExactly("INTAKE_OFFICER");
        assertThat(claims.getStringClaim("org")).isEqualTo("000.00.16.H37");

        for (String wrong : List.of(PERSON + "Motcua", PERSON, PERSON.replace("tiep.nhan", "nobody") + "motcua")) {
            HttpResponse<String> refused = post("/token", wrong);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("invalid_grant").doesNotContain("access_token");
        }
    }

    @Test
    void a_client_gets_a_token_by_its_secret_only_and_a_public_one_never() throws Exception {
        String right = "grant_type=client_credentials&client_id=doi.tac&client_secret=motcua-doi-tac";
        assertThat(claims(accessToken(post("/token", right).body())).getStringListClaim("roles"))
                .containsExactly("PARTNER");
        assertThat(post("/token", right + "x").statusCode()).isEqualTo(401);
        assertThat(post("/token", "grant_type=client_credentials&client_id=unknown")
                        .statusCode())
                .isEqualTo(401);
        assertThat(post("/token", "grant_type=client_credentials&client_id=motcua-console")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_page_logs_a_person_in_with_pkce_and_takes_no_claims_from_the_form() throws Exception {
        String back = "http://localhost:8080/";
        String query = "/authorize?response_type=code&client_id=motcua-console&scope=openid&state=s&nonce=n"
                + "&redirect_uri=" + encoded(back)
                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256";
        assertThat(get(query).body()).contains("Đăng nhập Một Cửa");
        assertThat(post(query, "username=lanh.dao&password=wrong").statusCode()).isEqualTo(401);

        String smuggled = "&claims=" + encoded("{\"roles\":[\"OPERATOR\"]}");
        HttpResponse<String> loggedIn = post(query, "username=lanh.dao&password=motcua" + smuggled);
        assertThat(loggedIn.statusCode()).isEqualTo(302);
        URI location = URI.create(loggedIn.headers().firstValue("Location").orElseThrow());
        assertThat(location.toString()).startsWith(back);
        String code = found("code=([^&]+)", location.getQuery());

        String exchange = "grant_type=authorization_code&client_id=motcua-console&redirect_uri=" + encoded(back)
                + "&code=" + encoded(code) + "&code_verifier=";
        String answer = post("/token", exchange + "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
                .body();
        assertThat(claims(accessToken(answer)).getStringListClaim("roles")).containsExactly("LEADER");
        assertThat(claims(accessToken(answer)).getSubject()).isEqualTo("lanh.dao");

        String refreshed = post(
                        "/token",
                        "grant_type=refresh_token&client_id=motcua-console&refresh_token="
                                + encoded(found("\"refresh_token\"\\s*:\\s*\"([^\"]+)", answer)))
                .body();
        assertThat(claims(accessToken(refreshed)).getSubject()).isEqualTo("lanh.dao");
    }

    @Test
    void a_login_leads_back_to_this_machine_only() throws Exception {
        HttpResponse<String> answer = get("/authorize?response_type=code&client_id=motcua-console&scope=openid"
                + "&redirect_uri=" + encoded("https://example.org/"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(get("/authorize?response_type=code&client_id=motcua-console").statusCode())
                .isEqualTo(400);
    }

    @Test
    void tokens_stay_valid_when_the_issuer_is_started_anew_and_old_logins_cannot_be_refreshed() throws Exception {
        String token = accessToken(post("/token", PERSON + "motcua").body());
        stop();
        start();
        assertThat(claims(token).getSubject()).isEqualTo("tiep.nhan");
        HttpResponse<String> refreshed =
                post("/token", "grant_type=refresh_token&client_id=motcua-console&refresh_token=from-before");
        assertThat(refreshed.statusCode()).isEqualTo(400);
        assertThat(refreshed.body()).contains("invalid_grant");
    }

    @Test
    void other_grants_and_endpoints_of_the_library_are_closed() throws Exception {
        String exchange = "client_id=motcua-console&grant_type="
                + encoded("urn:ietf:params:oauth:grant-type:token-exchange") + "&subject_token=a&audience=b";
        assertThat(post("/token", exchange).statusCode()).isEqualTo(400);
        assertThat(get("/debugger").statusCode()).isEqualTo(404);
        assertThat(send(HttpRequest.newBuilder(at("/").resolve("/other/token"))).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_line_of_the_logins_that_is_cut_short_is_named() throws IOException {
        Path logins = folder.resolve("logins.txt");
        Files.writeString(logins, "# all\nuser | a | b | c | d\n");
        assertThatThrownBy(() -> Logins.read(logins)).hasMessageContaining("logins.txt:2");
    }

    /** Checks the signature with the published keys. */
    private JWTClaimsSet claims(String token) throws IOException, InterruptedException, ParseException, JOSEException {
        SignedJWT jwt = SignedJWT.parse(token);
        var key =
                JWKSet.parse(get("/jwks").body()).getKeyByKeyId(jwt.getHeader().getKeyID());
        assertThat(jwt.verify(new RSASSAVerifier(key.toRSAKey()))).isTrue();
        return jwt.getJWTClaimsSet();
    }

    private static String accessToken(String answer) {
        return found("\"access_token\"\\s*:\\s*\"([^\"]+)", answer);
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)));
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create(
                "http://127.0.0.1:" + issuer.getConfig().getHttpServer().port() + "/oidc/motcua" + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
