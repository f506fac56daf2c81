package vn.motcua.servicetest;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.motcua.eventstore.engine.EventCodec;
import vn.motcua.local.TestPlatform;

/** Another service, as far as the service under test can know it: what it publishes. One per topic and test run. */
public final class Announcer {
    private static final int PARTITIONS = 6;

    private final String publisher;
    private final KafkaProducer<String, byte[]> producer;
    private final ToldLog log = new ToldLog();

    private Announcer(String publisher) {
        this.publisher = publisher;
        this.producer = new KafkaProducer<>(kafka(), new StringSerializer(), new ByteArraySerializer());
    }

    /** @param publisher as its topic is called without prefix, for example {@code catalog}; its topic is made here */
    public static Announcer of(String publisher) {
        try (Admin admin = Admin.create(kafka())) {
            waited(admin.createTopics(List.of(new NewTopic(topic(publisher), PARTITIONS, (short) 1)))
                    .all());
        }
        return new Announcer(publisher);
    }

    /**
     * Publishes a message after those before it.
     *
     * @param message its name, {@code organisation.registered}
     * @param key identifier of the entity, which tells its partition
     * @param data what is written as JSON
     */
    public synchronized void tell(String message, String key, Object data) {
        var event = CloudEventBuilder.v1()
                .withId(UUID.randomUUID().toString())
                .withSource(URI.create("/motcua/" + publisher))
                .withType(message)
                .withTime(OffsetDateTime.now())
                .withExtension("version", "1")
                .withData("application/json", json(data));
        waited(producer.send(log.next(topic(publisher), key, event)));
    }

    static String topic(String publisher) {
        return RealPlatform.TOPIC_PREFIX + publisher;
    }

    static Map<String, Object> kafka() {
        return Map.of("bootstrap.servers", TestPlatform.shared().kafkaBootstrap());
    }

    private static byte[] json(Object data) {
        try {
            return EventCodec.JSON.writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void waited(Future<?> future) {
        try {
            future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
