package vn.motcua.eventstore.kafka;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Utils;

/**
 * Where Kafka is, and how our topics are called there.
 *
 * @param bootstrap host:port of one or more brokers, comma between them
 * @param prefix what stands before the name of a service, for example {@code motcua.}
 * @param replicas copies of a topic that we make, 1 or more
 * @param access how its brokers let us in
 */
public record KafkaAddress(String bootstrap, String prefix, short replicas, KafkaAccess access) {
    /** Partitions of every topic, for ever: the partition of a key would change with their number. */
    public static final int PARTITIONS = 6;

    private static final int ANSWER_MS = 10_000;

    /** The topic of a service, for example {@code motcua.dossier}. */
    public String topic(String service) {
        return prefix + service;
    }

    /** All partitions of a topic that hold events of ours; whatever others it has are nobody's. */
    List<TopicPartition> partitions(String topic) {
        return IntStream.range(0, PARTITIONS)
                .mapToObj(p -> new TopicPartition(topic, p))
                .toList();
    }

    /** The partition that a key belongs to, for ever, and as Kafka's own producers choose it. */
    public static int partition(String key) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % PARTITIONS;
    }

    /** What producers, consumers and admin clients have in common. */
    Map<String, Object> client(String id) {
        Map<String, Object> settings = new HashMap<>(access.settings());
        settings.putAll(Map.of(
                "bootstrap.servers",
                bootstrap,
                "client.id",
                id,
                "request.timeout.ms",
                5_000,
                "reconnect.backoff.max.ms",
                2_000,
                "metric.reporters",
                "",
                "enable.metrics.push",
                false));
        return settings;
    }

    /** An administrator's connection, to be closed. It gives up on an answer after ten seconds. */
    Admin admin(String id) {
        Map<String, Object> settings = client(id);
        settings.put("default.api.timeout.ms", ANSWER_MS);
        return Admin.create(settings);
    }
}
