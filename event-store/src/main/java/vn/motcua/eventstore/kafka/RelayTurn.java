package vn.motcua.eventstore.kafka;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.eventstore.kafka.PublishedEvents.Outgoing;
import vn.motcua.eventstore.kafka.RelayPosition.Place;

/**
 * A relay's turn as the one that publishes: it ends when Kafka or the store fails, when another producer of the same
 * name fences it, or when the topic is another one. Each batch is one transaction of Kafka, with a mark of how far it goes; the
 * position in the database moves after its commit. A crash between the two neither leaves a batch out nor publishes it twice: the
 * next turn finds the mark, and looks at what stands last in each partition.
 */
final class RelayTurn implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RelayTurn.class);
    private static final Duration LEFT_BEHIND = Duration.ofSeconds(3);
    private static final long LOOK_NANOS = Duration.ofSeconds(5).toNanos();

    private final KafkaAddress kafka;
    private final String topic;
    private final LogPages log;
    private final PublishedEvents events;
    private final RelayPosition position;
    private final Admin admin;
    private final KafkaProducer<String, byte[]> producer;
    private Uuid topicId;
    private PublishedMark mark;
    private Place published;
    /** Position of the last event that was published to each partition. */
    private long[] lasts;
    /** Offset of that event, as far as this turn knows. */
    private final long[] offsets = new long[KafkaAddress.PARTITIONS];

    private String flaw = "";

    private long lookedAt;

    /** @param position whose lock this instance holds */
    RelayTurn(KafkaAddress kafka, String topic, LogPages log, PublishedEvents events, RelayPosition position) {
        this.kafka = kafka;
        this.topic = topic;
        this.log = log;
        this.events = events;
        this.position = position;
        this.admin = kafka.admin(topic + "-turn");
        this.producer = new KafkaProducer<>(settings(kafka, topic), new StringSerializer(), new ByteArraySerializer());
        try {
            begin();
        } catch (RuntimeException | Error e) {
            close(Duration.ZERO);
            throw e;
        }
    }

    private void begin() {
        topicId = look();
        mark = new PublishedMark(topic, topicId);
        // Ends what another instance left under way; only then do mark and partitions tell the whole.
        producer.initTransactions();
        Place moved = ofThisTopic(position.read());
        long marked = mark.read(admin, log, moved.round());
        published = marked > moved.position() ? position.move(moved, marked) : moved;
        TopicEnds topicEnds = TopicEnds.of(kafka, topic);
        topicEnds.requireToldBy(log);
        flaw = topicEnds.flaw();
        PartitionEnds ends = PartitionEnds.of(topicEnds, published.position(), log, events);
        lasts = ends.lasts();
        Arrays.setAll(offsets, topicEnds::offset);
        if (ends.wholeUpTo() < published.position()) {
            LOG.warn("topic {} has lost its end: publishing again what is missing after {}", topic, ends.wholeUpTo());
            published = position.move(published, ends.wholeUpTo());
        }
    }

    private Uuid look() {
        lookedAt = System.nanoTime();
        return RelayTopic.ensure(admin, kafka, topic);
    }

    /** Where to go on in the topic as it is: at the first event when it is another one than the relay has filled. */
    private Place ofThisTopic(Place moved) {
        if (moved.topicId().equals(topicId.toString())) {
            return moved;
        }
        if (moved.position() > 0) {
            LOG.warn("topic {} was made anew: publishing all {} events again", topic, moved.position());
        }
        return position.fill(topicId.toString());
    }

    private static Map<String, Object> settings(KafkaAddress kafka, String topic) {
        Map<String, Object> settings = kafka.client(topic + "-relay");
        settings.put("transactional.id", topic);
        settings.put("acks", "all");
        settings.put("max.request.size", RelayTopic.RECORD_BYTES);
        settings.put("max.block.ms", 10_000);
        settings.put("delivery.timeout.ms", 15_000);
        // A consumer that reads what is committed waits this long for a producer that died in the middle.
        settings.put("transaction.timeout.ms", 20_000);
        return settings;
    }

    /** Publishes the next batch; gives how many events of the log it was, 0 when there is nothing new. */
    int publish() {
        lookNowAndThen();
        RowSet<Row> rows = log.after(published.position());
        if (rows.size() == 0) {
            // Somebody may have asked for everything to be published again.
            stands(position.read());
            return 0;
        }
        List<ProducerRecord<String, byte[]>> batch = new ArrayList<>(rows.size());
        int count = 0;
        Row last = null;
        for (Row row : rows) {
            try {
                add(row, batch);
            } catch (RuntimeException unreadable) {
                if (last == null) {
                    throw new IllegalStateException("cannot publish position " + row.getLong(0), unreadable);
                }
                break;
            }
            last = row;
            count++;
        }
        if (!batch.isEmpty()) {
            boolean behindTheLast = send(batch, last);
            stands(position.move(published, last.getLong(0)));
            if (!behindTheLast) {
                tellTheLastAgain();
            }
        } else {
            stands(position.move(published, last.getLong(0)));
        }
        return count;
    }

    /** Whether each record came to stand behind what was published before: else the broker has lost that. */
    private boolean send(List<ProducerRecord<String, byte[]>> batch, Row last) {
        producer.beginTransaction();
        List<Future<RecordMetadata>> sent = batch.stream().map(producer::send).toList();
        mark.set(producer, last, published.round());
        producer.commitTransaction();
        boolean behindTheLast = true;
        for (Future<RecordMetadata> one : sent) {
            RecordMetadata at = one.resultNow();
            behindTheLast &= at.offset() > offsets[at.partition()];
            offsets[at.partition()] = at.offset();
        }
        return behindTheLast;
    }

    /**
     * The broker went on with less than it had acknowledged. Which events are gone cannot be told from the ends any more, so the
     * last ones are published again: what is missing comes in its order, and what is there is passed over.
     */
    private void tellTheLastAgain() {
        long from = Math.max(0, published.position() - PartitionEnds.LOOK_BACK);
        LOG.warn("topic {} has lost its end while it was published: publishing again after {}", topic, from);
        lasts = PartitionEnds.told(from, log, events).lasts();
        published = position.move(published, from);
    }

    private void add(Row row, List<ProducerRecord<String, byte[]>> batch) {
        Outgoing outgoing = events.outgoing(row);
        long previous = lasts[outgoing.partition()];
        // What its partition holds already is not sent again, when another partition has lost more.
        if (outgoing.position() > previous) {
            batch.add(events.record(outgoing, published, previous));
            lasts[outgoing.partition()] = outgoing.position();
        }
    }

    private void lookNowAndThen() {
        if (System.nanoTime() - lookedAt < LOOK_NANOS) {
            return;
        }
        if (!look().equals(topicId)) {
            throw new KafkaUnavailable("topic " + topic + " was made anew");
        }
        long[] ends = RelayTopic.ends(admin, kafka, topic);
        for (int partition = 0; partition < ends.length; partition++) {
            if (ends[partition] <= offsets[partition]) {
                Arrays.setAll(offsets, p -> Math.min(offsets[p], ends[p] - 1));
                tellTheLastAgain();
                return;
            }
        }
    }

    private void stands(Place now) {
        if (now.round() != published.round()) {
            Arrays.fill(lasts, 0);
        }
        published = now;
    }

    /** What is wrong with the topic though it takes what comes; empty when nothing is. */
    String flaw() {
        return flaw;
    }

    /** Position of the last event published. */
    long published() {
        return published.position();
    }

    @Override
    public void close() {
        close(Duration.ofSeconds(2));
    }

    /**
     * The client waits without end for a thread of its own that a vanished topic may hold: whoever does not come to an end in time is
     * left behind, and fenced by the next turn.
     */
    private void close(Duration most) {
        Thread closing = Thread.ofPlatform()
                .daemon()
                .name(topic + "-relay-closes")
                .uncaughtExceptionHandler((_, e) -> LOG.warn("the producer of {} did not close well", topic, e))
                .start(() -> producer.close(most));
        try {
            if (!closing.join(most.plus(LEFT_BEHIND))) {
                LOG.warn("the producer of {} does not come to an end and is left behind", topic);
                closing.interrupt();
            }
        } catch (InterruptedException e) {
            closing.interrupt();
            Thread.currentThread().interrupt();
        }
        admin.close(most);
    }
}
