package vn.motcua.eventstore.kafka;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * How brokers know us and we know them: settings of Kafka's own clients, such as {@code security.protocol} and
 * {@code sasl.jaas.config}.
 *
 * @param settings of names that begin with {@code security.}, {@code sasl.} or {@code ssl.}; all else is ours to decide
 */
public record KafkaAccess(Map<String, String> settings) {
    /** Brokers that anybody on the network may speak to. */
    public static final KafkaAccess OPEN = new KafkaAccess(Map.of());

    public KafkaAccess {
        settings.keySet().stream()
                .filter(name -> !name.matches("(security|sasl|ssl)\\..+"))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("settings of access alone, security. sasl. ssl., not " + name);
                });
        settings = Map.copyOf(settings);
    }

    /**
     * Reads a properties file, as Kafka's own tools take it with {@code --command-config}.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    public static KafkaAccess read(Path file) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the file of Kafka's access cannot be read", e);
        }
        Map<String, String> settings = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> settings.put(name, properties.getProperty(name)));
        return new KafkaAccess(settings);
    }

    /** Names alone: values are secrets. */
    @Override
    public String toString() {
        return "KafkaAccess" + settings.keySet();
    }
}
