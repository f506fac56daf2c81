package vn.motcua.eventstore.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import vn.motcua.eventstore.projection.Message;

/** A record as it is parked, and back. */
final class ParkedRecords {
    private static final String SEPARATOR = ": ";

    private ParkedRecords() {}

    static Message message(ConsumerRecord<byte[], byte[]> record) {
        return new Message(
                record.offset(),
                ReceivedHeaders.position(record).orElse(0),
                record.key() == null ? "" : storable(new String(record.key(), StandardCharsets.UTF_8)),
                record.value() == null ? new byte[0] : record.value(),
                ReceivedHeaders.lines(record));
    }

    static ConsumerRecord<byte[], byte[]> record(TopicPartition partition, Message parked) {
        ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>(
                partition.topic(),
                partition.partition(),
                parked.offset(),
                parked.entity().getBytes(StandardCharsets.UTF_8),
                parked.content());
        parked.headers().lines().forEach(line -> {
            int name = line.indexOf(SEPARATOR);
            if (name > 0) {
                byte[] value = line.substring(name + SEPARATOR.length()).getBytes(StandardCharsets.UTF_8);
                record.headers().add(line.substring(0, name), value);
            }
        });
        return record;
    }

    static String reason(Exception why) {
        return storable(
                why instanceof JsonProcessingException json
                        ? json.getOriginalMessage()
                        : why.getClass().getSimpleName() + SEPARATOR + why.getMessage());
    }

    /** PostgreSQL keeps no NUL in a text. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
