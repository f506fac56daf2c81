package vn.motcua.eventstore.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Connects a consumer of all partitions of a topic, of what is committed, without a group. */
final class PartitionConsumer {
    /** How long Kafka may take to answer before it counts as away. */
    static final Duration ANSWER = Duration.ofSeconds(5);

    private static final int FETCH_MS = 100;
    private static final int PARTITION_BYTES = 256 * 1024;

    private PartitionConsumer() {}

    /** @param name of the reader, under which the broker knows it */
    static Consumer<byte[], byte[]> connect(KafkaAddress kafka, String name, List<TopicPartition> partitions) {
        Consumer<byte[], byte[]> consumer = open(kafka, name);
        try {
            mustExist(consumer, partitions.getFirst().topic(), partitions.size());
            consumer.assign(partitions);
            // Every partition has some offset at once, so that none asks for a group's; it is read from once attached.
            partitions.forEach(partition -> consumer.seek(partition, 0));
            consumer.pause(partitions);
            return consumer;
        } catch (RuntimeException e) {
            consumer.close(CloseOptions.timeout(Duration.ZERO));
            throw e;
        }
    }

    /** A consumer of nothing yet. */
    static Consumer<byte[], byte[]> open(KafkaAddress kafka, String name) {
        Map<String, Object> settings = kafka.client(name);
        settings.put("isolation.level", "read_committed");
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "none");
        settings.put("allow.auto.create.topics", false);
        settings.put("max.partition.fetch.bytes", PARTITION_BYTES);
        // A broker answers one request of a connection at a time, so finding one's place waits for a fetch under way.
        settings.put("fetch.max.wait.ms", FETCH_MS);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static void mustExist(Consumer<byte[], byte[]> consumer, String topic, int wanted) {
        int found = consumer.partitionsFor(topic, ANSWER).size();
        if (found == 0) {
            throw new KafkaUnavailable("topic " + topic + " is not there yet");
        }
        if (found < wanted) {
            throw new KafkaUnavailable("topic " + topic + " has " + found + " partitions, fewer than " + wanted);
        }
    }
}
