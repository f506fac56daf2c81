package vn.motcua.servicetest;

import io.cloudevents.core.v1.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import vn.motcua.eventstore.kafka.KafkaAddress;

/** The log of a service that a test speaks for, whose records say where they stand in it. One per topic and test run. */
public final class ToldLog {
    private final String history = UUID.randomUUID().toString();
    private final Map<Integer, Long> lasts = new HashMap<>();
    private long position;

    /** The next record; whoever asks for it sends it before the one after it. */
    public ProducerRecord<String, byte[]> next(String topic, String key, CloudEventBuilder event) {
        int partition = KafkaAddress.partition(key);
        Long previous = lasts.put(partition, ++position);
        return KafkaMessageFactory.<String>createWriter(topic, partition, key)
                .writeBinary(event.withExtension("position", Long.toString(position))
                        .withExtension("previous", Long.toString(previous == null ? 0 : previous))
                        .withExtension("history", history)
                        .build());
    }
}
