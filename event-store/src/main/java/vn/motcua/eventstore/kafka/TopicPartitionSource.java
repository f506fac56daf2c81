package vn.motcua.eventstore.kafka;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.kafka.PartitionBuffer.Chunk;
import vn.motcua.eventstore.projection.Batch;
import vn.motcua.eventstore.projection.Message;
import vn.motcua.eventstore.projection.Position;
import vn.motcua.eventstore.projection.Source;
import vn.motcua.eventstore.projection.UnreadableMessage;

/**
 * One partition of another service's topic, as a source for one projection. Events come in the order of the partition,
 * which is the order of each entity; what was published twice comes once. A read fails with {@link KafkaUnavailable}
 * while Kafka or the topic cannot be reached.
 */
public final class TopicPartitionSource<E> implements Source<E> {
    private final PartitionFeed feed;
    private final ReceivedEvents<E> events;
    private final Runnable wakeReader;

    TopicPartitionSource(PartitionFeed feed, ReceivedEvents<E> events, Runnable wakeReader) {
        this.feed = feed;
        this.events = events;
        this.wakeReader = wakeReader;
    }

    /** Topic and partition, for example {@code motcua.catalog/3}. */
    @Override
    public String name() {
        return feed.partition().topic() + "/" + feed.partition().partition();
    }

    @Override
    public Uni<Batch<E>> read(Position after, int limit) {
        return Uni.createFrom()
                .completionStage(() -> {
                    CompletableFuture<Chunk> chunk = feed.buffer().read(after, limit);
                    if (feed.buffer().needsReader()) {
                        wakeReader.run();
                    }
                    return chunk;
                })
                .map(chunk -> events.batch(chunk, after));
    }

    @Override
    public Optional<Recorded<E>> reread(Message message) throws UnreadableMessage {
        return events.reread(feed.partition(), message);
    }

    @Override
    public AutoCloseable onMore(Runnable listener) {
        return feed.listen(listener);
    }

    /** Position of the newest event of the partition, 0 when it is empty; fails until the partition was first reached. */
    @Override
    public Uni<Long> newest() {
        return feed.newest().isPresent()
                ? Uni.createFrom().item(feed.newest().getAsLong())
                : Uni.createFrom().failure(() -> new KafkaUnavailable(name() + " was not reached yet"));
    }
}
