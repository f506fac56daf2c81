package vn.motcua.eventstore.kafka;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

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
