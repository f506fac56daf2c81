package vn.motcua.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import vn.motcua.servicetest.RealPlatform;

/**
 * Real PostgreSQL, Kafka and issuer for the tests of this service; and where a mail server and a gateway for text messages would be:
 * the tests that need them start them.
 */
public final class ServicePlatform extends RealPlatform {
    public ServicePlatform() {
        super("dossier");
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> environment = new HashMap<>(super.start());
        environment.put("MOTCUA_SMTP_HOST", "127.0.0.1");
        environment.put("MOTCUA_SMTP_PORT", Integer.toString(freePort()));
        environment.put("MOTCUA_SMTP_SECURITY", "NONE");
        environment.put("MOTCUA_SMTP_FROM", "mot-cua@example.vn");
        environment.put("MOTCUA_SMS_URL", "http://127.0.0.1:" + freePort() + "/");
        environment.put("MOTCUA_OUTBOUND_LOOK_EVERY", "200ms");
        return environment;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
