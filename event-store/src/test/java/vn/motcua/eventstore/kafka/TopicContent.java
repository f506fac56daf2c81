package vn.motcua.eventstore.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything that is committed in a topic, read with a plain consumer. */
record TopicContent(List<ConsumerRecord<String, byte[]>> records) {
    static TopicContent of(KafkaAddress kafka, String topic) {
        Map<String, Object> settings = kafka.client("content");
        settings.put("isolation.level", "read_committed");
        settings.put("enable.auto.commit", false);
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = IntStream.range(0, KafkaAddress.PARTITIONS)
                    .mapToObj(p -> new TopicPartition(topic, p))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = ends(kafka, partitions);
            long giveUp = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                if (System.nanoTime() > giveUp) {
                    throw new IllegalStateException("a transaction is under way for ever");
                }
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
        }
        records.sort(Comparator.<ConsumerRecord<String, byte[]>>comparingInt(ConsumerRecord::partition)
                .thenComparingLong(ConsumerRecord::offset));
        return new TopicContent(records);
    }

    /** Behind the last record, committed or not: a commit is seen by its readers a moment after its writer has its answer. */
    private static Map<TopicPartition, Long> ends(KafkaAddress kafka, List<TopicPartition> partitions) {
        Map<TopicPartition, Long> ends = new HashMap<>();
        try (Admin admin = kafka.admin("content-ends")) {
            Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
            partitions.forEach(partition -> latest.put(partition, OffsetSpec.latest()));
            admin.listOffsets(latest)
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join()
                    .forEach((partition, end) -> ends.put(partition, end.offset()));
        }
        return ends;
    }

    static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), java.nio.charset.StandardCharsets.UTF_8);
    }

    static long position(ConsumerRecord<?, ?> record) {
        return Long.parseLong(header(record, "ce_position"));
    }

    /** Positions of all records, lowest first, as often as they were published. */
    List<Long> positions() {
        return records.stream().map(TopicContent::position).sorted().toList();
    }

    List<Long> positions(int partition) {
        return records.stream()
                .filter(r -> r.partition() == partition)
                .map(TopicContent::position)
                .toList();
    }
}
