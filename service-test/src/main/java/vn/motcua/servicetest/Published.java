package vn.motcua.servicetest;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * A message that the service under test published.
 *
 * @param name as its header says it, {@code dossier.received}
 * @param json the data as they were written
 */
public record Published(String name, String json) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /**
     * Waits for the first messages under a key, in order.
     *
     * @param publisher as its topic is called without prefix, {@code dossier}
     * @param count how many to wait for, 1 or more
     */
    public static List<Published> of(String publisher, String key, int count) {
        List<Published> found = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = consumer(Announcer.topic(publisher))) {
            await().atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    if (key.equals(message.key())) {
                        byte[] name = message.headers().lastHeader("ce_type").value();
                        found.add(new Published(new String(name, StandardCharsets.UTF_8), message.value()));
                    }
                });
                return found.size() >= count;
            });
        }
        return found;
    }

    private static KafkaConsumer<String, String> consumer(String topic) {
        Map<String, Object> settings = new HashMap<>(Announcer.kafka());
        settings.put("isolation.level", "read_committed");
        KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        await().atMost(PATIENCE).until(() -> !consumer.partitionsFor(topic).isEmpty());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }
}
