package vn.motcua.eventstore.kafka;

import io.vertx.sqlclient.Row;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsOptions;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.InterruptException;

/**
 * How far a relay has published, as Kafka itself keeps it: an offset of a group of the relay's own, committed in the
 * transaction of the batch, so that neither is ever there without the other. A relay that died before it could move its
 * position in the database learns from it that the batch is out.
 */
final class PublishedMark {
    private static final int ANSWER_SECONDS = 10;

    private final ConsumerGroupMetadata group;
    private final TopicPartition place;
    private final Uuid topicId;

    PublishedMark(String topic, Uuid topicId) {
        this.group = new ConsumerGroupMetadata(topic + "-relay");
        this.place = new TopicPartition(topic, 0);
        this.topicId = topicId;
    }

    /** Adds the mark to the transaction under way. */
    void set(KafkaProducer<?, ?> producer, Row last, int round) {
        producer.sendOffsetsToTransaction(
                Map.of(place, new OffsetAndMetadata(last.getLong(0), label(last, round))), group);
    }

    /**
     * The marked position; 0 when it was set for a topic that was lost since, or in an earlier round.
     *
     * @throws OtherHistory the log holds another event there, or none
     */
    long read(Admin admin, LogPages log, int round) {
        OffsetAndMetadata mark = committed(admin);
        if (mark == null || !mark.metadata().startsWith(topicLabel())) {
            return 0;
        }
        String event = log.at(mark.offset()).map(PublishedMark::eventLabel).orElse("none");
        if (!mark.metadata().endsWith(event)) {
            throw new OtherHistory(place.topic(), mark.offset());
        }
        return mark.metadata().equals(topicLabel() + roundLabel(round) + event) ? mark.offset() : 0;
    }

    private String label(Row row, int round) {
        return topicLabel() + roundLabel(round) + eventLabel(row);
    }

    private String topicLabel() {
        return "topic " + topicId;
    }

    private static String roundLabel(int round) {
        return " round " + round;
    }

    private static String eventLabel(Row row) {
        return " event " + row.getUUID(1);
    }

    private OffsetAndMetadata committed(Admin admin) {
        try {
            return admin.listConsumerGroupOffsets(
                            group.groupId(), new ListConsumerGroupOffsetsOptions().requireStable(true))
                    .partitionsToOffsetAndMetadata()
                    .get(ANSWER_SECONDS, TimeUnit.SECONDS)
                    .get(place);
        } catch (ExecutionException e) {
            throw new KafkaUnavailable("cannot read how far " + place.topic() + " was published", e.getCause());
        } catch (TimeoutException e) {
            throw new KafkaUnavailable("cannot read how far " + place.topic() + " was published", e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
