package vn.motcua.eventstore.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Where a topic begins and ends, as Kafka holds it.
 *
 * @param lasts the last event of ours, by partition; none where there is no event
 * @param cut partitions whose first records are gone
 */
record TopicEnds(Map<Integer, ConsumerRecord<byte[], byte[]>> lasts, List<TopicPartition> cut) {
    static TopicEnds of(KafkaAddress kafka, String topic) {
        List<TopicPartition> partitions = kafka.partitions(topic);
        Consumer<byte[], byte[]> consumer = PartitionConsumer.connect(kafka, topic + "-ends", partitions);
        try {
            Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions, PartitionConsumer.ANSWER);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PartitionConsumer.ANSWER);
            Map<Integer, ConsumerRecord<byte[], byte[]>> lasts = new HashMap<>();
            List<TopicPartition> cut = new ArrayList<>();
            for (TopicPartition partition : partitions) {
                long begin = begins.get(partition);
                LastRecord.before(consumer, partition, begin, ends.get(partition))
                        .ifPresent(last -> lasts.put(partition.partition(), last));
                if (begin > 0) {
                    cut.add(partition);
                }
            }
            return new TopicEnds(lasts, cut);
        } finally {
            consumer.close(CloseOptions.timeout(Duration.ZERO));
        }
    }

    /** What new readers of the topic would miss; empty when they would miss nothing. */
    String flaw() {
        return cut.isEmpty()
                ? ""
                : "the first events of " + cut
                        + " are gone, which nobody can read anew: delete the topic, and it is filled again";
    }

    /** @throws OtherHistory what stands last in a partition is not what the log holds at that position */
    void requireToldBy(LogPages log) {
        for (ConsumerRecord<byte[], byte[]> last : lasts.values()) {
            long position = ReceivedHeaders.position(last).orElseThrow();
            Optional<String> id = log.at(position).map(row -> row.getUUID(1).toString());
            if (id.isEmpty() || !id.equals(ReceivedHeaders.id(last))) {
                throw new OtherHistory(last.topic(), position);
            }
        }
    }

    /** Offset of the last event of a partition, -1 when there is none. */
    long offset(int partition) {
        ConsumerRecord<byte[], byte[]> last = lasts.get(partition);
        return last == null ? -1 : last.offset();
    }

    /** Position of the last event of a partition, 0 when there is none. */
    long position(int partition) {
        ConsumerRecord<byte[], byte[]> last = lasts.get(partition);
        return last == null ? 0 : ReceivedHeaders.position(last).orElseThrow();
    }
}
