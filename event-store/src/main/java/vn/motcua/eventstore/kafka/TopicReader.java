package vn.motcua.eventstore.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.eventstore.ConsumedMessages;

/**
 * Reads another service's topic for one projection, on a thread of its own: all partitions, what is committed, without a
 * consumer group, because the positions are kept beside the read model. It reads ahead a bounded number of records.
 *
 * @param <E> the family of events that the projection reads
 */
public final class TopicReader<E> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TopicReader.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long CHECK_NANOS = Duration.ofSeconds(2).toNanos();
    private static final long RETRY_MS = 250;
    private static final long RETRY_MS_MAX = 5_000;

    private final KafkaAddress kafka;
    private final String topic;
    private final String name;
    private final List<TopicPartition> partitions;
    private final List<PartitionFeed> feeds;
    private final List<TopicPartitionSource<E>> sources;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread;
    private volatile Optional<Consumer<byte[], byte[]>> polling = Optional.empty();
    private long retryMs = RETRY_MS;
    private long checkedAt;
    private String problem = "";

    /**
     * @param service whose topic is read, as {@link ConsumedMessages} names it, for example {@code catalog}
     * @param projection for whom; names the thread and the client
     */
    public TopicReader(
            KafkaAddress kafka, String service, String projection, ConsumedMessages consumed, Class<E> family) {
        this.kafka = kafka;
        this.topic = kafka.topic(service);
        this.name = projection + "-reads-" + topic;
        this.partitions = kafka.partitions(topic);
        this.feeds = partitions.stream().map(PartitionFeed::new).toList();
        ReceivedEvents<E> events = new ReceivedEvents<>(service, consumed, family);
        this.sources = feeds.stream()
                .map(feed -> new TopicPartitionSource<>(feed, events, this::wake))
                .toList();
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /** A source for each partition, in the order of the partitions. */
    public List<TopicPartitionSource<E>> sources() {
        return sources;
    }

    /** Makes the thread look at what reads want, should it be waiting for Kafka. */
    private void wake() {
        polling.ifPresent(Consumer::wakeup);
    }

    /** Stops; reads fail from then on. */
    @Override
    public void close() {
        stop.countDown();
        // Whatever it waits for, a Kafka that is away included: nothing that it read ahead is lost.
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!stopped(0)) {
                try {
                    readOn();
                } catch (InterruptException e) {
                    throw e;
                } catch (RuntimeException | Error e) {
                    // An Error too: readers would wait for ever for a thread that is no more.
                    failed(e);
                }
            }
        } catch (InterruptException e) {
            LOG.debug("{} was interrupted while it stopped", name, e);
        }
        feeds.forEach(feed -> feed.buffer().failed(new KafkaUnavailable(name + " was stopped")));
    }

    private void readOn() {
        Consumer<byte[], byte[]> consumer = PartitionConsumer.connect(kafka, name, partitions);
        try {
            check(consumer);
            polling = Optional.of(consumer);
            while (!stopped(0)) {
                round(consumer);
            }
        } finally {
            polling = Optional.empty();
            consumer.close(CloseOptions.timeout(Duration.ZERO));
        }
    }

    /** Asks Kafka for something small, to know that it answers, and that the topic has not been lost. */
    private void check(Consumer<byte[], byte[]> consumer) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PartitionConsumer.ANSWER);
        checkedAt = System.nanoTime();
        retryMs = RETRY_MS;
        if (!problem.isEmpty()) {
            LOG.info("{} goes on", name);
            problem = "";
        }
        feeds.forEach(feed -> feed.endsAt(ends.get(feed.partition())));
    }

    private void round(Consumer<byte[], byte[]> consumer) {
        try {
            if (System.nanoTime() - checkedAt > CHECK_NANOS) {
                check(consumer);
            }
            feeds.forEach(feed -> feed.findPlace(consumer));
            feeds.forEach(feed -> feed.readOnOrWait(consumer));
            take(consumer, consumer.poll(POLL));
        } catch (WakeupException look) {
            LOG.trace("{} looks around", name);
        } catch (OffsetOutOfRangeException e) {
            e.offsetOutOfRangePartitions().keySet().forEach(partition -> feeds.get(partition.partition())
                    .lost());
        }
    }

    private void take(Consumer<byte[], byte[]> consumer, ConsumerRecords<byte[], byte[]> records) {
        try {
            feeds.forEach(feed -> feed.took(consumer, records.records(feed.partition())));
        } catch (RuntimeException | Error e) {
            // The consumer is past what it gave, so whatever was not taken must be read again.
            feeds.forEach(PartitionFeed::lost);
            throw e;
        }
    }

    private void failed(Throwable e) {
        String why = e.getMessage() == null ? e.toString() : e.getMessage();
        if (!why.equals(problem)) {
            LOG.warn("{} cannot read: {}", name, why);
            problem = why;
        }
        KafkaUnavailable away =
                e instanceof KafkaUnavailable known ? known : new KafkaUnavailable(topic + " cannot be read", e);
        feeds.forEach(feed -> feed.buffer().failed(away));
        stopped(retryMs);
        retryMs = Math.min(RETRY_MS_MAX, retryMs * 2);
    }

    private boolean stopped(long afterMs) {
        try {
            return stop.await(afterMs, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
