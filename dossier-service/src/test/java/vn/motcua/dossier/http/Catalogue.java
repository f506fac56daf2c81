package vn.motcua.dossier.http;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.motcua.dossier.ServicePlatform;
import vn.motcua.dossier.events.SupplementPolicy;
import vn.motcua.dossier.known.CalendarEdition;
import vn.motcua.dossier.known.CatalogMessage;
import vn.motcua.dossier.known.Organisation;
import vn.motcua.dossier.known.References;
import vn.motcua.dossier.write.Samples;
import vn.motcua.eventstore.engine.EventCodec;
import vn.motcua.local.TestPlatform;

/** The catalogue as the service under test knows it: by what arrives over Kafka. */
@Singleton
class Catalogue {
    /** The organisation of every login of the local issuer. */
    static final String ORGANISATION = "000.00.16.H37";

    /** Below it; keeps its working hours. */
    static final String BELOW = "000.01.16.H37";

    private static final String TOPIC = ServicePlatform.TOPIC_PREFIX + "catalog";
    private static final int PARTITIONS = 6;

    private final References known;
    private long position;

    Catalogue(References known) {
        this.known = known;
    }

    /** Publishes all of it once, and waits until the service knows it. */
    synchronized void isKnown() {
        if (position == 0) {
            makeTopic();
            publish();
        }
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> known.latest().asOf(),
                        asOf -> known.latest().directory().organisations().size() == 3
                                && known.latest().calendar().years().size() == 2
                                && known.latest().ruleSets().size() == 1
                                && known.latest().knowsProcedure(Samples.PROCEDURE));
    }

    private void publish() {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", TestPlatform.shared().kafkaBootstrap());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            tell(producer, "procedure.published", Samples.PROCEDURE.toString(), Samples.procedure(1, "2026-01-15", 5));
            tell(producer, "rule-set.announced", "RS2025", Samples.rules(SupplementPolicy.RESUME));
            tell(producer, "calendar-year.announced", "2026", Samples.year2026());
            tell(producer, "calendar-year.announced", "2027", new CalendarEdition(2027, 1, List.of()));
            tell(producer, "organisation.registered", "1", Samples.agency());
            tell(producer, "organisation.registered", "2", organisation());
            tell(
                    producer,
                    "organisation.registered",
                    "3",
                    new Organisation(
                            BELOW,
                            "Chi cục",
                            Optional.of("DIVISION"),
                            Optional.of(ORGANISATION),
                            Optional.empty(),
                            List.of(),
                            List.of()));
        }
    }

    private static Organisation organisation() {
        return new Organisation(
                ORGANISATION,
                "Sở Nội vụ",
                Optional.of("DEPARTMENT"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new Organisation.Hours(
                        LocalDate.parse("2025-07-01"),
                        List.of(new Organisation.Session(LocalTime.parse("07:30"), LocalTime.parse("11:30"))))));
    }

    private void tell(KafkaProducer<String, byte[]> producer, String type, String key, CatalogMessage message) {
        try {
            CloudEvent event = CloudEventBuilder.v1()
                    .withId(UUID.randomUUID().toString())
                    .withSource(URI.create("/motcua/catalog"))
                    .withType(type)
                    .withTime(OffsetDateTime.now())
                    .withExtension("position", Long.toString(++position))
                    .withExtension("version", "1")
                    .withData("application/json", EventCodec.JSON.writeValueAsBytes(message))
                    .build();
            producer.send(KafkaMessageFactory.<String>createWriter(TOPIC, key).writeBinary(event))
                    .get();
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
