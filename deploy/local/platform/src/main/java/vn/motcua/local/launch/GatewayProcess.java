package vn.motcua.local.launch;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Home;
import vn.motcua.local.Ports;
import vn.motcua.local.parts.Java;
import vn.motcua.local.process.Probe;
import vn.motcua.local.process.ProcessSpec;

/** The gateway of module deploy/local/gateway as a process. */
final class GatewayProcess {

    private static final int HEAP_MEGABYTES = 96;

    private GatewayProcess() {}

    static ProcessSpec spec(Home home, DataFolder data, Ports ports) {
        var rest = new ArrayList<>(List.of(
                "-Dvertx.disableFileCPResolving=true",
                "--sun-misc-unsafe-memory-access=allow",
                "vn.motcua.local.gateway.Gateway",
                String.valueOf(ports.gateway()),
                "issuer=" + ports.issuer()));
        for (Service service : Service.values()) {
            rest.add(service.id() + "=" + service.port(ports));
        }
        return new ProcessSpec(
                "gateway",
                Java.command(HEAP_MEGABYTES, data.archive("gateway"), rest),
                Map.of("CLASSPATH", home.classPath("gateway")),
                data.log("gateway"),
                probe(ports),
                "TERM",
                Duration.ofSeconds(180));
    }

    static Probe probe(Ports ports) {
        return Probe.http(URI.create("http://127.0.0.1:" + ports.gateway() + "/gateway/health"));
    }
}
