package vn.motcua.feedback.http;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.cloudevents.core.builder.CloudEventBuilder;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.motcua.eventstore.engine.EventCodec;
import vn.motcua.feedback.ServicePlatform;
import vn.motcua.feedback.known.CopiedCatalogue;
import vn.motcua.feedback.write.Samples;
import vn.motcua.local.TestPlatform;
import vn.motcua.organisations.Directory;
import vn.motcua.organisations.DirectoryMessage;
import vn.motcua.organisations.DirectoryMessage.OrganisationRegistered;
import vn.motcua.servicetest.ToldLog;

/** The catalogue as the service under test knows it: by what arrives over Kafka. */
@Singleton
class Catalogue {
    private static final String TOPIC = ServicePlatform.TOPIC_PREFIX + "catalog";
    private static final int PARTITIONS = 6;

    private final CopiedCatalogue references;
    private final ToldLog log = new ToldLog();
    private boolean published;

    Catalogue(CopiedCatalogue references) {
        this.references = references;
    }

    /** Publishes all of it once, and waits until the service knows it. */
    synchronized void isKnown() {
        if (!published) {
            makeTopic();
            publish();
            published = true;
        }
        await().until(
                        references::latest,
                        reference -> reference.directory().organisations().size() >= told(OrganisationRegistered.class)
                                && reference.directory().calendar().years().size() == 1
                                && reference.procedures().contains(Samples.PROCEDURE));
    }

    private static long told(Class<?> kind) {
        return Samples.directory().stream().filter(kind::isInstance).count();
    }

    /** Publishes more, and waits until the service knows it. */
    synchronized void tells(Predicate<Directory> known, DirectoryMessage... messages) {
        tellAll(List.of(messages));
        await().until(() -> references.latest().directory(), known);
    }

    private void publish() {
        tellAll(Samples.directory());
        try (var producer = producer()) {
            tell(producer, "procedure.published", Samples.PROCEDURE.toString(), Samples.procedure());
        }
    }

    private void tellAll(List<DirectoryMessage> messages) {
        try (var producer = producer()) {
            messages.forEach(message -> tell(producer, nameOf(message), "directory", message));
        }
    }

    private static String nameOf(DirectoryMessage message) {
        return DirectoryMessage.NAMES.entrySet().stream()
                .filter(kind -> kind.getValue() == message.getClass())
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static KafkaProducer<String, byte[]> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", TestPlatform.shared().kafkaBootstrap()),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    private void tell(KafkaProducer<String, byte[]> producer, String type, String key, Object message) {
        try {
            var event = CloudEventBuilder.v1()
                    .withId(UUID.randomUUID().toString())
                    .withSource(URI.create("/motcua/catalog"))
                    .withType(type)
                    .withTime(OffsetDateTime.now())
                    .withExtension("version", "1")
                    .withData("application/json", EventCodec.JSON.writeValueAsBytes(message));
            producer.send(log.next(TOPIC, key, event)).get();
        } catch (JsonProcessingException | ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void makeTopic() {
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", TestPlatform.shared().kafkaBootstrap()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
