package vn.motcua.eventstore.kafka;

import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.eventstore.projection.Position;
import vn.motcua.eventstore.projection.SourceBroken;

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

    static PartitionPlace of(Consumer<byte[], byte[]> consumer, TopicPartition partition, Position after) {
        Set<TopicPartition> one = Set.of(partition);
        long begin = consumer.beginningOffsets(one, PartitionConsumer.ANSWER).get(partition);
        long end = consumer.endOffsets(one, PartitionConsumer.ANSWER).get(partition);
        long newest = positionBefore(consumer, partition, begin, end);
        if (after.next() == 0) {
            return fromTheStart(partition, begin, end, newest);
        }
        boolean exists = begin <= after.next() && after.next() <= end;
        if (exists && positionBefore(consumer, partition, begin, after.next()) <= after.log()) {
            return new PartitionPlace(after.next(), end, newest);
        }
        LOG.warn(
                "{} is not the topic that was read up to offset {} (it holds offsets {} to {}): reading it from its start",
                partition,
                after.next(),
                begin,
                end);
        return fromTheStart(partition, begin, end, newest);
    }

    /** Nothing in our topics ever expires, so one that begins later has lost events. */
    private static PartitionPlace fromTheStart(TopicPartition partition, long begin, long end, long newest) {
        if (begin > 0) {
            throw new SourceBroken(partition + " begins at offset " + begin + ": its first events are gone");
        }
        return new PartitionPlace(begin, end, newest);
    }

    /** Position of the last event of ours before an offset, 0 when there is none. */
    private static long positionBefore(
            Consumer<byte[], byte[]> consumer, TopicPartition partition, long begin, long offset) {
        return LastRecord.before(consumer, partition, begin, offset)
                .map(record -> ReceivedHeaders.position(record).orElseThrow())
                .orElse(0L);
    }
}
