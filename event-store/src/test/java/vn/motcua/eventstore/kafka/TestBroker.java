package vn.motcua.eventstore.kafka;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import vn.motcua.eventstore.TestRun;

/** A real Kafka broker in this JVM, which a test may stop and start again on the same folder and ports. */
final class TestBroker {
    private static final AtomicInteger PREFIXES = new AtomicInteger();
    private static TestBroker shared;

    private final Properties settings;
    private final int port;
    private KafkaRaftServer server;

    private TestBroker(Properties settings, int port) {
        this.settings = settings;
        this.port = port;
    }

    /** A broker that runs until all tests are over. */
    static synchronized TestBroker shared() {
        if (shared == null) {
            shared = create();
            shared.start();
            TestRun.closeAtTheEnd(shared::stop);
        }
        return shared;
    }

    /** A broker of one's own, not started yet. */
    static TestBroker create() {
        return create(Map.of());
    }

    /** @param more settings, before which ours give way */
    static TestBroker create(Map<String, String> more) {
        try {
            int port = freePort();
            int controller = freePort();
            Path folder = Files.createTempDirectory("broker");
            Properties settings = new Properties();
            settings.put("process.roles", "broker,controller");
            settings.put("node.id", "1");
            settings.put("log.dirs", folder.resolve("log").toString());
            settings.put("listeners", "CLIENT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controller);
            settings.put("advertised.listeners", "CLIENT://127.0.0.1:" + port);
            settings.put("listener.security.protocol.map", "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT");
            settings.put("inter.broker.listener.name", "CLIENT");
            settings.put("controller.listener.names", "CONTROLLER");
            settings.put("controller.quorum.voters", "1@127.0.0.1:" + controller);
            settings.put("auto.create.topics.enable", "false");
            settings.put("offsets.topic.replication.factor", "1");
            settings.put("offsets.topic.num.partitions", "2");
            settings.put("transaction.state.log.replication.factor", "1");
            settings.put("transaction.state.log.min.isr", "1");
            settings.put("transaction.state.log.num.partitions", "2");
            settings.put("log.segment.bytes", Integer.toString(16 * 1024 * 1024));
            settings.put("log.cleaner.dedupe.buffer.size", Integer.toString(4 * 1024 * 1024));
            settings.putAll(more);
            Path file = folder.resolve("broker.properties");
            try (OutputStream out = Files.newOutputStream(file)) {
                settings.store(out, null);
            }
            String cluster = Uuid.randomUuid().toString();
            String[] format = {"format", "--config", file.toString(), "--cluster-id", cluster};
            StorageTool.execute(format, new PrintStream(OutputStream.nullOutputStream()));
            return new TestBroker(settings, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    void start() {
        server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        server.startup();
    }

    void stop() {
        server.shutdown();
        server.awaitShutdown();
    }

    /**
     * What a power cut leaves of a topic of a broker that does not flush: the last bytes of each partition are gone. To be asked while
     * the broker is stopped.
     */
    void cutEnds(String topic, int bytes) throws IOException {
        Path logs = Path.of(settings.getProperty("log.dirs"));
        Files.deleteIfExists(logs.resolve(".kafka_cleanshutdown"));
        try (Stream<Path> all = Files.walk(logs)) {
            List<Path> ends = all.filter(file -> file.toString().endsWith(".log")
                            && file.getParent().getFileName().toString().startsWith(topic + "-"))
                    .toList();
            for (Path end : ends) {
                try (FileChannel channel = FileChannel.open(end, StandardOpenOption.WRITE)) {
                    channel.truncate(Math.max(0, channel.size() - bytes));
                }
            }
        }
    }

    /** This broker, with topics that no other test uses. */
    KafkaAddress address() {
        return address(KafkaAccess.OPEN);
    }

    /** The same for who is let in. */
    KafkaAddress address(KafkaAccess access) {
        return new KafkaAddress("127.0.0.1:" + port, "test" + PREFIXES.incrementAndGet() + ".", (short) 1, access);
    }
}
