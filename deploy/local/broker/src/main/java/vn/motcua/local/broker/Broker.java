package vn.motcua.local.broker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * One Kafka broker that is its own controller (KRaft), on loopback, with its data in one folder.
 * Arguments: data folder, client port, controller port. Ends in order on SIGTERM.
 */
public final class Broker {

    private Broker() {}

    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ROOT);
        if (arguments.length != 3) {
            throw new IllegalArgumentException("usage: Broker DATA_FOLDER PORT CONTROLLER_PORT");
        }
        var settings = new BrokerSettings(
                Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        LogFolder.format(settings);
        var server = new KafkaRaftServer(new KafkaConfig(settings.asProperties()), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "broker-shutdown"));
        server.startup();
        server.awaitShutdown();
    }
}
