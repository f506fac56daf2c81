package vn.motcua.eventstore.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.vertx.sqlclient.Row;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.apache.kafka.clients.producer.ProducerRecord;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.EventTypes.EventTag;
import vn.motcua.eventstore.EventTypes.EventType;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.engine.EventCodec;
import vn.motcua.eventstore.kafka.RelayPosition.Place;

/**
 * Turns stored events into CloudEvents in binary mode. An event of the newest version goes out in the bytes that were
 * stored; one of an older version goes out upcast, because consumers know no upcasters of other services.
 */
final class PublishedEvents {
    private final EventCodec codec;
    private final EventTypes types;
    private final URI source;
    private final String topic;

    PublishedEvents(EventCodec codec, EventTypes types, String service, String topic) {
        this.codec = codec;
        this.types = types;
        this.source = URI.create("/motcua/" + service);
        this.topic = topic;
    }

    /**
     * An event on its way.
     *
     * @param key what it is ordered by
     * @param partition where its key belongs, whatever number of partitions Kafka tells
     */
    record Outgoing(Row row, Recorded<Object> recorded, String key, int partition) {
        long position() {
            return recorded.position();
        }
    }

    /** The event of a row of (position, id, name, version, metadata, payload, recorded_at, hash). */
    Outgoing outgoing(Row row) {
        Recorded<Object> recorded = codec.recorded(row);
        String key = types.orderKeyOf(recorded.event());
        return new Outgoing(row, recorded, key, KafkaAddress.partition(key));
    }

    /**
     * @param to the topic that it goes to, and the history that it is told in
     * @param previous position of the event before it in its partition, 0 for the first
     */
    ProducerRecord<String, byte[]> record(Outgoing outgoing, Place to, long previous) {
        Recorded<Object> recorded = outgoing.recorded();
        EventType type = types.typeOf(recorded.event());
        EventTag entity = types.entityOf(recorded.event());
        CloudEvent event = CloudEventBuilder.v1()
                .withId(recorded.id().toString())
                .withSource(source)
                .withType(type.name())
                .withTime(recorded.recordedAt().atOffset(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withExtension(Attributes.POSITION, Long.toString(recorded.position()))
                .withExtension(Attributes.PREVIOUS, Long.toString(previous))
                .withExtension(
                        Attributes.HASH,
                        HexFormat.of().formatHex(outgoing.row().getBuffer(7).getBytes()))
                .withExtension(Attributes.VERSION, Integer.toString(type.version()))
                .withExtension(Attributes.ENTITY, entity.key())
                .withExtension(Attributes.ENTITY_ID, entity.value())
                .withExtension(Attributes.TOPIC_ID, to.topicId())
                .withExtension(Attributes.HISTORY, to.history())
                .withData(newest(outgoing.row(), type, recorded.event()))
                .build();
        return KafkaMessageFactory.createWriter(topic, outgoing.partition(), outgoing.key())
                .writeBinary(event);
    }

    private static byte[] newest(Row row, EventType type, Object event) {
        if (row.getInteger(3) == type.version()) {
            return row.getBuffer(5).getBytes();
        }
        try {
            return EventCodec.JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + type.name(), e);
        }
    }
}
