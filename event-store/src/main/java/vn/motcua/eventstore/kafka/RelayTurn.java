package vn.motcua.eventstore.kafka;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.eventstore.kafka.RelayPosition.Place;

/**
 * A relay's turn as the one that publishes: it ends when Kafka or the store fails, or when another producer of the same
 * name fences it. Each batch is one transaction of Kafka, with a mark of how far it goes; the position in the database moves
 * after its commit. A crash between the two neither leaves a batch out nor publishes it twice: the next turn finds the mark.
 */
final class RelayTurn implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RelayTurn.class);

    private final LogPages log;
    private final PublishedEvents events;
    private final RelayPosition position;
    private final Uuid topicId;
    private final PublishedMark mark;
    private final KafkaProducer<String, byte[]> producer;
    private Place published;

    /** @param position whose lock this instance holds */
    RelayTurn(KafkaAddress kafka, String topicName, LogPages log, PublishedEvents events, RelayPosition position) {
        this.log = log;
        this.events = events;
        this.position = position;
        try (Admin admin = kafka.admin(topicName + "-turn")) {
            this.topicId = RelayTopic.ensure(admin, kafka, topicName, () -> startAgain(topicName));
            this.mark = new PublishedMark(topicName, topicId);
            this.producer =
                    new KafkaProducer<>(settings(kafka, topicName), new StringSerializer(), new ByteArraySerializer());
            begin(admin);
        }
    }

    private void begin(Admin admin) {
        try {
            // Ends what another instance left under way; only then does the mark tell the whole.
            producer.initTransactions();
            this.published = whereToGoOn(admin);
        } catch (RuntimeException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
    }

    private Place whereToGoOn(Admin admin) {
        Place moved = position.read();
        long marked = mark.read(admin, log, moved.round());
        return marked > moved.position() ? position.move(moved, marked) : moved;
    }

    private void startAgain(String topicName) {
        long before = position.read().position();
        if (before > 0) {
            LOG.warn("topic {} was lost: publishing all {} events again", topicName, before);
            position.beginAnew();
        }
    }

    private static Map<String, Object> settings(KafkaAddress kafka, String topicName) {
        Map<String, Object> settings = kafka.client(topicName + "-relay");
        settings.put("transactional.id", topicName);
        settings.put("acks", "all");
        settings.put("max.request.size", RelayTopic.RECORD_BYTES);
        settings.put("max.block.ms", 10_000);
        settings.put("delivery.timeout.ms", 15_000);
        // A consumer that reads what is committed waits this long for a producer that died in the middle.
        settings.put("transaction.timeout.ms", 20_000);
        return settings;
    }

    /** Publishes the next batch; gives how many events it had, 0 when there is nothing new. */
    int publish() {
        RowSet<Row> rows = log.after(published.position());
        if (rows.size() == 0) {
            // Somebody may have asked for everything to be published again.
            published = position.read();
            return 0;
        }
        List<ProducerRecord<String, byte[]>> batch = new ArrayList<>(rows.size());
        Row last = null;
        for (Row row : rows) {
            try {
                batch.add(events.record(row, topicId));
            } catch (RuntimeException unreadable) {
                if (batch.isEmpty()) {
                    throw new IllegalStateException("cannot publish position " + row.getLong(0), unreadable);
                }
                break;
            }
            last = row;
        }
        producer.beginTransaction();
        batch.forEach(producer::send);
        mark.set(producer, last, published.round());
        producer.commitTransaction();
        published = position.move(published, last.getLong(0));
        return batch.size();
    }

    /** Position of the last event published. */
    long published() {
        return published.position();
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }
}
