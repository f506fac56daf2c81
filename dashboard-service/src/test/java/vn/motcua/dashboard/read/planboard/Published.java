package vn.motcua.dashboard.read.planboard;

import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.motcua.dashboard.ServicePlatform;
import vn.motcua.local.TestPlatform;
import vn.motcua.servicetest.ToldLog;

/** Publishes messages on real topics as the relays of the other services do. */
final class Published {
    private static final int PARTITIONS = 6;

    private final KafkaProducer<String, byte[]> producer;
    private final Map<String, ToldLog> logs = new HashMap<>();

    Published() {
        Map<String, Object> kafka =
                Map.of("bootstrap.servers", TestPlatform.shared().kafkaBootstrap());
        try (Admin admin = Admin.create(kafka)) {
            List<NewTopic> topics = List.of("plan", "dossier", "feedback", "catalog").stream()
                    .map(name -> new NewTopic(ServicePlatform.TOPIC_PREFIX + name, PARTITIONS, (short) 1))
                    .toList();
            admin.createTopics(topics);
        }
        // One request at a time: on a topic that is just being made, one that fails would be stored after the next.
        Map<String, Object> inOrder = new HashMap<>(kafka);
        inOrder.put("max.in.flight.requests.per.connection", 1);
        producer = new KafkaProducer<>(inOrder, new StringSerializer(), new ByteArraySerializer());
    }

    void send(String topic, String type, UUID entity, String json) {
        var event = CloudEventBuilder.v1()
                .withId(UUID.randomUUID().toString())
                .withSource(URI.create("/motcua/" + topic))
                .withType(type)
                .withTime(OffsetDateTime.now())
                .withDataContentType("application/json")
                .withExtension("version", "1")
                .withExtension("entity", topic)
                .withExtension("topicid", "AAAAAAAAAAAAAAAAAAAAAA")
                .withData(json.getBytes(StandardCharsets.UTF_8));
        producer.send(logs.computeIfAbsent(topic, _ -> new ToldLog())
                .next(ServicePlatform.TOPIC_PREFIX + topic, entity.toString(), event));
    }
}
