package vn.motcua.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerTest {

    private static final String ADDRESS = "http://localhost:8080/oidc/motcua";
    private static final String PERSON = "grant_type=password&client_id=motcua-console&username=tiep.nhan&password=";

    @TempDir
    Path folder;

    private RunningIssuer issuer;

    @BeforeEach
    void start() throws IOException {
        issuer = RunningIssuer.start(ADDRESS, folder.resolve("key.json"));
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void discovery_gives_the_public_address_whatever_port_was_asked() throws Exception {
        assertThat(issuer.get("/.well-known/openid-configuration").body())
                .contains("\"issuer\" : \"" + ADDRESS + "\"", "\"jwks_uri\" : \"" + ADDRESS + "/jwks\"");
    }

    @Test
    void a_person_gets_a_token_by_the_right_password_only() throws Exception {
        JWTClaimsSet claims = issuer.claims(RunningIssuer.accessToken(
                issuer.post("/token", PERSON + "motcua").body()));
        assertThat(claims.getIssuer()).isEqualTo(ADDRESS);
        assertThat(claims.getSubject()).isEqualTo("tiep.nhan");
        assertThat(claims.getAudience()).containsExactly("motcua");
        assertThat(claims.getStringListClaim("roles")).containsExactly("INTAKE_OFFICER");
        assertThat(claims.getStringClaim("org")).isEqualTo("000.00.16.H37");

        for (String wrong : List.of(PERSON + "Motcua", PERSON, PERSON.replace("tiep.nhan", "nobody") + "motcua")) {
            HttpResponse<String> refused = issuer.post("/token", wrong);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("invalid_grant").doesNotContain("access_token");
        }
    }

    @Test
    void a_token_names_an_organisation_only_when_there_is_one_and_a_grant_only_for_a_client() throws Exception {
        JWTClaimsSet claims = issuer.claims(
                RunningIssuer.accessToken(issuer.post("/token", PERSON.replace("tiep.nhan", "vo.don.vi") + "motcua")
                        .body()));
        assertThat(claims.getSubject()).isEqualTo("vo.don.vi");
        assertThat(claims.getClaims()).doesNotContainKeys("org", "gty");
    }

    @Test
    void a_client_gets_a_token_by_its_secret_only_and_a_public_one_never() throws Exception {
        String right = "grant_type=client_credentials&client_id=doi.tac&client_secret=motcua-doi-tac";
        JWTClaimsSet claims = issuer.claims(
                RunningIssuer.accessToken(issuer.post("/token", right).body()));
        assertThat(claims.getStringListClaim("roles")).containsExactly("PARTNER");
        assertThat(claims.getStringClaim("gty")).isEqualTo("client-credentials");
        assertThat(issuer.post("/token", right + "x").statusCode()).isEqualTo(401);
        assertThat(issuer.post("/token", "grant_type=client_credentials&client_id=unknown")
                        .statusCode())
                .isEqualTo(401);
        assertThat(issuer.post("/token", "grant_type=client_credentials&client_id=motcua-console")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_page_logs_a_person_in_with_pkce_and_takes_no_claims_from_the_form() throws Exception {
        String back = "http://localhost:8080/";
        String query = "/authorize?response_type=code&client_id=motcua-console&scope=openid&state=s&nonce=n"
                + "&redirect_uri=" + RunningIssuer.encoded(back)
                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256";
        HttpResponse<String> page = issuer.get(query);
        assertThat(page.body()).contains("Đăng nhập Một Cửa").doesNotContain("<script");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(issuer.post(query, "username=lanh.dao&password=wrong").statusCode())
                .isEqualTo(401);

        String smuggled = "&claims=" + RunningIssuer.encoded("{\"roles\":[\"OPERATOR\"]}");
        HttpResponse<String> loggedIn = issuer.post(query, "username=lanh.dao&password=motcua" + smuggled);
        assertThat(loggedIn.statusCode()).isEqualTo(302);
        URI location = URI.create(loggedIn.headers().firstValue("Location").orElseThrow());
        assertThat(location.toString()).startsWith(back);
        String code = RunningIssuer.found("code=([^&]+)", location.getQuery());

        String exchange = "grant_type=authorization_code&client_id=motcua-console&redirect_uri="
                + RunningIssuer.encoded(back) + "&code=" + RunningIssuer.encoded(code) + "&code_verifier=";
        String answer = issuer.post("/token", exchange + "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
                .body();
        assertThat(issuer.claims(RunningIssuer.accessToken(answer)).getStringListClaim("roles"))
                .containsExactly("LEADER");
        assertThat(issuer.claims(RunningIssuer.accessToken(answer)).getSubject())
                .isEqualTo("lanh.dao");

        String refreshed = issuer.post(
                        "/token",
                        "grant_type=refresh_token&client_id=motcua-console&refresh_token="
                                + RunningIssuer.encoded(
                                        RunningIssuer.found("\"refresh_token\"\\s*:\\s*\"([^\"]+)", answer)))
                .body();
        assertThat(issuer.claims(RunningIssuer.accessToken(refreshed)).getSubject())
                .isEqualTo("lanh.dao");
    }

    @Test
    void a_login_leads_back_to_this_machine_only() throws Exception {
        HttpResponse<String> answer = issuer.get("/authorize?response_type=code&client_id=motcua-console&scope=openid"
                + "&redirect_uri=" + RunningIssuer.encoded("https://example.org/"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(issuer.get("/authorize?response_type=code&client_id=motcua-console")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void tokens_stay_valid_when_the_issuer_is_started_anew_and_old_logins_cannot_be_refreshed() throws Exception {
        String token = RunningIssuer.accessToken(
                issuer.post("/token", PERSON + "motcua").body());
        stop();
        start();
        assertThat(issuer.claims(token).getSubject()).isEqualTo("tiep.nhan");
        HttpResponse<String> refreshed =
                issuer.post("/token", "grant_type=refresh_token&client_id=motcua-console&refresh_token=from-before");
        assertThat(refreshed.statusCode()).isEqualTo(400);
        assertThat(refreshed.body()).contains("invalid_grant");
    }

    @Test
    void other_grants_and_endpoints_of_the_library_are_closed() throws Exception {
        String exchange = "client_id=motcua-console&grant_type="
                + RunningIssuer.encoded("urn:ietf:params:oauth:grant-type:token-exchange")
                + "&subject_token=a&audience=b";
        assertThat(issuer.post("/token", exchange).statusCode()).isEqualTo(400);
        assertThat(issuer.get("/debugger").statusCode()).isEqualTo(404);
        assertThat(issuer.send(HttpRequest.newBuilder(issuer.at("/").resolve("/other/token")))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_line_of_the_logins_that_is_cut_short_is_named() throws IOException {
        Path logins = folder.resolve("logins.txt");
        Files.writeString(logins, "# all\nuser | a | b | c | d\n");
        assertThatThrownBy(() -> Logins.read(logins)).hasMessageContaining("logins.txt:2");
    }

    @Test
    void the_key_is_named_by_its_thumbprint_so_that_another_one_has_another_name() throws Exception {
        RSAKey key = RSAKey.parse(Files.readString(folder.resolve("key.json")));
        assertThat(key.getKeyID()).isEqualTo(key.computeThumbprint().toString());
        String token = RunningIssuer.accessToken(
                issuer.post("/token", PERSON + "motcua").body());
        assertThat(SignedJWT.parse(token).getHeader().getKeyID()).isEqualTo(key.getKeyID());
        assertThat(SigningKey.at(folder.resolve("another.json")).getKeyID()).isNotEqualTo(key.getKeyID());
        assertThat(SigningKey.at(folder.resolve("key.json"))).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"kty\":\"RSA\",\"n\":\"AQAB", "\"key\""})
    void a_key_that_a_power_cut_has_damaged_is_made_anew(String content) throws Exception {
        Path file = Files.writeString(folder.resolve("damaged.json"), content);
        RSAKey made = SigningKey.at(file);
        assertThat(SigningKey.at(file)).isEqualTo(made);
    }
}
