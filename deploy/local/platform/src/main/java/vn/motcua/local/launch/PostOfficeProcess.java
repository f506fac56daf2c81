package vn.motcua.local.launch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Home;
import vn.motcua.local.Ports;
import vn.motcua.local.parts.Java;
import vn.motcua.local.process.Probe;
import vn.motcua.local.process.ProcessSpec;

/** The post office of module deploy/local/post as a process: letters and text messages end there, and are shown. */
final class PostOfficeProcess {

    static final String NAME = "post";

    private static final int HEAP_MEGABYTES = 64;

    private PostOfficeProcess() {}

    static ProcessSpec spec(Home home, DataFolder data, Ports ports) {
        return new ProcessSpec(
                NAME,
                Java.command(
                        HEAP_MEGABYTES,
                        data.archive(NAME),
                        List.of(
                                // Few requests: compiling them well costs more than it saves.
                                "-XX:TieredStopAtLevel=1",
                                "vn.motcua.local.post.PostOffice",
                                String.valueOf(ports.smtp()),
                                String.valueOf(ports.post()))),
                Map.of("CLASSPATH", home.classPath(NAME)),
                data.log(NAME),
                probe(ports),
                "TERM",
                Duration.ofSeconds(180));
    }

    /** What tells a service where to send letters and text messages. */
    static Map<String, String> environment(Ports ports) {
        return Map.of(
                "MOTCUA_SMTP_HOST",
                "127.0.0.1",
                "MOTCUA_SMTP_PORT",
                String.valueOf(ports.smtp()),
                "MOTCUA_SMTP_SECURITY",
                "NONE",
                "MOTCUA_SMTP_FROM",
                "mot-cua@localhost",
                "MOTCUA_SMS_URL",
                page(ports) + "sms",
                "MOTCUA_TRACKING_PAGE",
                "http://localhost:" + ports.gateway() + "/tra-cuu");
    }

    static String page(Ports ports) {
        return "http://127.0.0.1:" + ports.post() + "/";
    }

    static Probe probe(Ports ports) {
        return Probe.http(URI.create(page(ports)));
    }
}
