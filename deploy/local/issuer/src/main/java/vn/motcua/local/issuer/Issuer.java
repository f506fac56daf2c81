package vn.motcua.local.issuer;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import okhttp3.HttpUrl;

/**
 * The OpenID issuer for local logins, on loopback only.
 * Arguments: port, public address of the issuer, file of the signing key, file of the logins.
 */
public final class Issuer {

    private Issuer() {}

    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ROOT);
        if (arguments.length != 4) {
            throw new IllegalArgumentException("usage: Issuer PORT PUBLIC_ADDRESS KEY_FILE LOGINS_FILE");
        }
        int port = Integer.parseInt(arguments[0]);
        MockOAuth2Server server = create(arguments[1], Path.of(arguments[2]), Path.of(arguments[3]));
        server.start(InetAddress.getLoopbackAddress(), port);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "issuer-shutdown"));
    }

    static MockOAuth2Server create(String address, Path keyFile, Path loginsFile) throws IOException {
        HttpUrl publicAddress = HttpUrl.get(address);
        Logins logins = Logins.read(loginsFile);
        return new MockOAuth2Server(new OAuth2Config(
                true,
                null,
                null,
                false,
                new OAuth2TokenProvider(new OneKey(SigningKey.at(keyFile))),
                Set.of(new LoginClaims(String.join("/", publicAddress.pathSegments()), logins)),
                new LoopbackHttpServer(publicAddress, logins)));
    }
}
