package vn.motcua.local.parts;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Home;
import vn.motcua.local.Ports;
import vn.motcua.local.process.Probe;
import vn.motcua.local.process.ProcessSpec;

/** The Kafka broker of module deploy/local/broker as a process. */
public final class Kafka {

    private static final int HEAP_MEGABYTES = 256;

    private Kafka() {}

    public static ProcessSpec spec(Home home, DataFolder data, Ports ports) {
        return new ProcessSpec(
                "kafka",
                Java.command(
                        HEAP_MEGABYTES,
                        data.archive("kafka"),
                        List.of(
                                "vn.motcua.local.broker.Broker",
                                data.kafka().toString(),
                                String.valueOf(ports.kafka()),
                                String.valueOf(ports.kafkaController()))),
                Map.of("CLASSPATH", home.classPath("broker")),
                data.log("kafka"),
                // A broker opens its port last, when it is ready for clients.
                Probe.port(ports.kafka()),
                "TERM",
                Duration.ofSeconds(180));
    }

    public static String bootstrap(Ports ports) {
        return "127.0.0.1:" + ports.kafka();
    }
}
