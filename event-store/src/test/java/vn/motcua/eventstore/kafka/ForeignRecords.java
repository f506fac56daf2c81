package vn.motcua.eventstore.kafka;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts records of every kind into partition 0 of the topic {@code counter}. */
final class ForeignRecords implements AutoCloseable {
    static final String HISTORY = "history";

    private final KafkaProducer<String, byte[]> producer;
    private final String topic;
    private final TreeSet<Long> sent = new TreeSet<>();

    ForeignRecords(KafkaAddress kafka) {
        topic = kafka.topic("counter");
        try (Admin admin = kafka.admin("foreign")) {
            RelayTopic.ensure(admin, kafka, topic);
        }
        Map<String, Object> settings = kafka.client("foreign");
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    void plain(String text) {
        send(new ProducerRecord<>(topic, 0, "key", text.getBytes(StandardCharsets.UTF_8)));
    }

    void event(long position, String json) {
        event(position, json, "topic");
    }

    void event(long position, String json, String topicId) {
        event(position, "counter.opened", "key", json, topicId);
    }

    /** An event of a newer release: its schema has a version that is not known here. */
    void ofVersion(long position, int version, String json) {
        send(KafkaMessageFactory.createWriter(topic, 0, "key")
                .writeBinary(message(position, "counter.opened", json, "topic")
                        .withExtension(Attributes.VERSION, Integer.toString(version))
                        .build()));
    }

    /** An event of one counter, its key. */
    void of(String counter, long position, String type, String json) {
        event(position, type, counter, json, "topic");
    }

    private void event(long position, String type, String key, String json, String topicId) {
        send(KafkaMessageFactory.createWriter(topic, 0, key)
                .writeBinary(message(position, type, json, topicId).build()));
    }

    /** An event that follows another one in its partition than the one that was sent before it. */
    void following(long previous, long position) {
        List<Long> before = List.copyOf(sent);
        sent.clear();
        sent.add(previous);
        opened(position, position);
        sent.clear();
        sent.addAll(before);
    }

    /** An event of ours in a form that no CloudEvent has yet. */
    void ofTheFuture(long position) {
        ProducerRecord<String, byte[]> record = KafkaMessageFactory.createWriter(topic, 0, "key")
                .writeBinary(message(position, "counter.opened", "{\"counterId\":\"a\"}", "topic")
                        .build());
        record.headers().remove("ce_specversion").add("ce_specversion", "9.9".getBytes(StandardCharsets.UTF_8));
        send(record);
    }

    /** Somebody else's, with a position that is none of ours. */
    void ofSomebodyElse(long position) {
        send(KafkaMessageFactory.createWriter(topic, 0, "key")
                .writeBinary(CloudEventBuilder.v1()
                        .withId("1")
                        .withSource(URI.create("/somebody/else"))
                        .withType("counter.opened")
                        .withExtension(Attributes.POSITION, Long.toString(position))
                        .build()));
    }

    private io.cloudevents.core.v1.CloudEventBuilder message(long position, String type, String json, String topicId) {
        Long previous = sent.lower(position);
        sent.add(position);
        return CloudEventBuilder.v1()
                .withId(UUID.randomUUID().toString())
                .withSource(URI.create("/motcua/counter"))
                .withType(type)
                .withTime(Instant.now().atOffset(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withExtension(Attributes.POSITION, Long.toString(position))
                .withExtension(Attributes.PREVIOUS, Long.toString(previous == null ? 0 : previous))
                .withExtension(Attributes.TOPIC_ID, topicId)
                .withExtension(Attributes.HISTORY, HISTORY)
                .withData(json.getBytes(StandardCharsets.UTF_8));
    }

    void opened(long from, long to) {
        for (long position = from; position <= to; position++) {
            event(position, "{\"counterId\":\"a\"}");
        }
    }

    private void send(ProducerRecord<String, byte[]> record) {
        producer.send(record);
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}
