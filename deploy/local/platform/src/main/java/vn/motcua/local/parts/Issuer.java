package vn.motcua.local.parts;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Home;
import vn.motcua.local.process.Probe;
import vn.motcua.local.process.ProcessSpec;

/** The OpenID issuer of module deploy/local/issuer as a process. */
public final class Issuer {

    private static final String PATH = "/oidc/motcua";
    private static final int HEAP_MEGABYTES = 64;

    private Issuer() {}

    /**
     * @param port where it listens
     * @param publicPort where browsers and clients find it: the gateway's
     */
    public static ProcessSpec spec(Home home, DataFolder data, int port, int publicPort) {
        return new ProcessSpec(
                "issuer",
                Java.command(
                        HEAP_MEGABYTES,
                        data.archive("issuer"),
                        List.of(
                                // Few requests: compiling them well costs more than it saves.
                                "-XX:TieredStopAtLevel=1",
                                "vn.motcua.local.issuer.Issuer",
                                String.valueOf(port),
                                publicAddress(publicPort),
                                data.signingKey().toString(),
                                home.logins().toString())),
                Map.of("CLASSPATH", home.classPath("issuer")),
                data.log("issuer"),
                Probe.http(URI.create(keys(port))),
                "TERM",
                Duration.ofSeconds(180));
    }

    /** Returns what tokens carry as {@code iss}. */
    public static String publicAddress(int publicPort) {
        return "http://localhost:" + publicPort + PATH;
    }

    /** Returns where the keys that check tokens are, past the gateway. */
    public static String keys(int port) {
        return "http://127.0.0.1:" + port + PATH + "/jwks";
    }

    /** Returns where tokens are asked for, past the gateway. */
    public static URI tokens(int port) {
        return URI.create("http://127.0.0.1:" + port + PATH + "/token");
    }
}
