package vn.motcua.eventstore.kafka;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Finds the last event of ours before an offset. Offsets have holes, so it looks back further and further. */
final class LastRecord {
    private static final int LOOK_BACK = 4;

    private LastRecord() {}

    /**
     * Leaves the consumer elsewhere, and all its partitions paused.
     *
     * @param begin first offset of the partition
     */
    static Optional<ConsumerRecord<byte[], byte[]>> before(
            Consumer<byte[], byte[]> consumer, TopicPartition partition, long begin, long offset) {
        consumer.pause(consumer.assignment());
        consumer.resume(Set.of(partition));
        Optional<ConsumerRecord<byte[], byte[]>> last = Optional.empty();
        long start = offset;
        for (long back = LOOK_BACK; last.isEmpty() && start > begin; back *= 8) {
            start = Math.max(begin, offset - back);
            last = between(consumer, partition, start, offset);
        }
        consumer.pause(Set.of(partition));
        return last;
    }

    private static Optional<ConsumerRecord<byte[], byte[]>> between(
            Consumer<byte[], byte[]> consumer, TopicPartition partition, long start, long offset) {
        consumer.seek(partition, start);
        Optional<ConsumerRecord<byte[], byte[]>> last = Optional.empty();
        long giveUp = System.nanoTime() + PartitionConsumer.ANSWER.toNanos();
        while (consumer.position(partition, PartitionConsumer.ANSWER) < offset) {
            for (ConsumerRecord<byte[], byte[]> record :
                    consumer.poll(Duration.ofMillis(200)).records(partition)) {
                if (record.offset() < offset && ReceivedHeaders.position(record).isPresent()) {
                    last = Optional.of(record);
                }
            }
            if (System.nanoTime() > giveUp) {
                throw new KafkaUnavailable(partition + " cannot be read at offset " + start);
            }
        }
        return last;
    }
}
