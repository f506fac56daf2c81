package vn.motcua.eventstore.kafka;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.eventstore.projection.Position;

/**
 * Where to go on in a partition, and what is newest there.
 *
 * <p>An offset that was kept is worth nothing in a topic that was lost and filled again: it may lie beyond the end, or,
 * unnoticed, behind events that were never applied. So the event before it is looked at: if that one is newer than what
 * was applied, or the offset does not exist, reading starts at the beginning, and what was applied is passed over.
 *
 * @param offset where to go on
 * @param end offset behind the last committed record
 * @param newest position, in the publisher's log, of the newest event of the partition; 0 when it is empty
 */
record PartitionPlace(long offset, long end, long newest) {
    private static final Logger LOG = LoggerFactory.getLogger(PartitionPlace.class);
    private static final int LOOK_BACK = 4;

    static PartitionPlace of(Consumer<byte[], byte[]> consumer, TopicPartition partition, Position after) {
        Set<TopicPartition> one = Set.of(partition);
        long begin = consumer.beginningOffsets(one, PartitionConsumer.ANSWER).get(partition);
        long end = consumer.endOffsets(one, PartitionConsumer.ANSWER).get(partition);
        long newest = lastBefore(consumer, partition, begin, end).orElse(0);
        if (after.next() == 0) {
            return new PartitionPlace(begin, end, newest);
        }
        boolean exists = begin <= after.next() && after.next() <= end;
        if (exists && lastBefore(consumer, partition, begin, after.next()).orElse(0) <= after.log()) {
            return new PartitionPlace(after.next(), end, newest);
        }
        LOG.warn(
                "{} is not the topic that was read up to offset {} (it holds offsets {} to {}): reading it from its start",
                partition,
                after.next(),
                begin,
                end);
        return new PartitionPlace(begin, end, newest);
    }

    /** Position of the last event of ours before an offset. Offsets have holes, so it looks back further and further. */
    private static OptionalLong lastBefore(
            Consumer<byte[], byte[]> consumer, TopicPartition partition, long begin, long offset) {
        consumer.pause(consumer.assignment());
        consumer.resume(Set.of(partition));
        OptionalLong last = OptionalLong.empty();
        long start = offset;
        for (long back = LOOK_BACK; last.isEmpty() && start > begin; back *= 8) {
            start = Math.max(begin, offset - back);
            last = lastBetween(consumer, partition, start, offset);
        }
        consumer.pause(Set.of(partition));
        return last;
    }

    private static OptionalLong lastBetween(
            Consumer<byte[], byte[]> consumer, TopicPartition partition, long start, long offset) {
        consumer.seek(partition, start);
        OptionalLong last = OptionalLong.empty();
        long giveUp = System.nanoTime() + PartitionConsumer.ANSWER.toNanos();
        while (consumer.position(partition, PartitionConsumer.ANSWER) < offset) {
            for (ConsumerRecord<byte[], byte[]> record :
                    consumer.poll(Duration.ofMillis(200)).records(partition)) {
                OptionalLong position = ReceivedHeaders.position(record);
                if (record.offset() < offset && position.isPresent()) {
                    last = position;
                }
            }
            if (System.nanoTime() > giveUp) {
                throw new KafkaUnavailable(partition + " cannot be read at offset " + start);
            }
        }
        return last;
    }
}
