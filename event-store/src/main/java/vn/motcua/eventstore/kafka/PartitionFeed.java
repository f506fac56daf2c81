package vn.motcua.eventstore.kafka;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.eventstore.projection.Position;
import vn.motcua.eventstore.projection.SourceBroken;

/** The reader's side of one partition: fills its buffer. All but listening is for the reader's thread. */
final class PartitionFeed {
    private static final Logger LOG = LoggerFactory.getLogger(PartitionFeed.class);

    private final TopicPartition partition;
    private final PartitionBuffer buffer = new PartitionBuffer();
    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
    private volatile OptionalLong newest = OptionalLong.empty();
    private Optional<String> topicId = Optional.empty();
    private final Set<String> startedAnewFor = new HashSet<>();
    private long end;

    PartitionFeed(TopicPartition partition) {
        this.partition = partition;
    }

    TopicPartition partition() {
        return partition;
    }

    PartitionBuffer buffer() {
        return buffer;
    }

    AutoCloseable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Position of the newest event of the partition; empty until the partition was first reached. */
    OptionalLong newest() {
        return newest;
    }

    /** The partition was seen to end at an offset: one that was read further has been lost meanwhile. */
    void endsAt(long offset) {
        end = offset;
        buffer.recovered();
        if (buffer.attached() && buffer.readUpTo() > offset) {
            lost();
        }
    }

    /** Where it was read up to is there no more: the next read finds its place anew. */
    void lost() {
        buffer.detach();
        listeners.forEach(Runnable::run);
    }

    /** Goes where a read wants to be; leaves all partitions paused if it does. */
    void findPlace(Consumer<byte[], byte[]> consumer) {
        buffer.wanted().ifPresent(after -> attach(consumer, after));
    }

    /** Has the consumer read on unless enough is waiting to be applied. */
    void readOnOrWait(Consumer<byte[], byte[]> consumer) {
        if (buffer.attached() && !buffer.holdBack()) {
            consumer.resume(Set.of(partition));
        } else {
            consumer.pause(Set.of(partition));
        }
    }

    private void attach(Consumer<byte[], byte[]> consumer, Position after) {
        PartitionPlace place;
        try {
            place = PartitionPlace.of(consumer, partition, after);
        } catch (SourceBroken broken) {
            buffer.refuse(after, broken);
            return;
        }
        consumer.seek(partition, place.offset());
        end = place.end();
        seen(place.newest());
        topicId = Optional.empty();
        buffer.attach(after, place);
    }

    private void seen(long position) {
        newest = OptionalLong.of(Math.max(position, newest.orElse(0)));
    }

    /** Takes what one poll gave. */
    void took(Consumer<byte[], byte[]> consumer, List<ConsumerRecord<byte[], byte[]>> records) {
        if (!buffer.attached()) {
            return;
        }
        for (ConsumerRecord<byte[], byte[]> record : records) {
            if (ofAnotherTopic(record)) {
                LOG.warn("{} was lost and made anew: reading it from its start", partition);
                consumer.seek(partition, 0);
                buffer.restart(0);
                return;
            }
            ReceivedHeaders.position(record).ifPresent(this::seen);
        }
        // Behind the last record stands the mark of its transaction, so the end is not told by the records themselves.
        long next = consumer.position(partition, PartitionConsumer.ANSWER);
        boolean complete = next >= end && consumer.currentLag(partition).orElse(0) == 0;
        buffer.add(records, next, complete);
        if (!records.isEmpty()) {
            listeners.forEach(Runnable::run);
        }
    }

    /** Whether the topic was replaced under the reader. It starts anew once for each topic, whatever the records say. */
    private boolean ofAnotherTopic(ConsumerRecord<?, ?> record) {
        Optional<String> id = ReceivedHeaders.topicId(record);
        boolean another = id.isPresent() && topicId.isPresent() && !id.equals(topicId);
        topicId = id.or(() -> topicId);
        return another && startedAnewFor.add(id.get());
    }
}
