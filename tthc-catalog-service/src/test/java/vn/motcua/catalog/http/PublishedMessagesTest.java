package vn.motcua.catalog.http;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalog.http.Requests.content;
import static vn.motcua.catalog.http.Requests.decide;
import static vn.motcua.catalog.http.Requests.newCode;
import static vn.motcua.catalog.http.Requests.newNumber;
import static vn.motcua.catalog.http.Requests.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.ServicePlatform;

@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class PublishedMessagesTest {
    private static final int PARTITIONS = 6;

    @ConfigProperty(name = "MOTCUA_KAFKA_BOOTSTRAP")
    String bootstrap;

    @ConfigProperty(name = "MOTCUA_TOPIC_PREFIX")
    String prefix;

    @Test
    void a_published_procedure_reaches_kafka_in_the_order_of_its_life() throws Exception {
        String code = newCode();
        String id = register(code, content("Gửi đi")).path("procedureId");
        decide(newNumber(), "2026-01-15", "NEW", id).then().statusCode(201);

        List<ConsumerRecord<String, byte[]>> records = recordsOf(id, 2);
        assertThat(records)
                .extracting(PublishedMessagesTest::type)
                .containsExactly("procedure.registered", "procedure.published");
        JsonNode published = new ObjectMapper().readTree(records.getLast().value());
        assertThat(published.path("code").asText()).isEqualTo(code);
        assertThat(published.path("timeLimits").path(0).path("unit").asText()).isEqualTo("WORKING_DAY");
        assertThat(published.path("resolvingAgency").asText()).isEqualTo("H37.16");
    }

    private List<ConsumerRecord<String, byte[]>> recordsOf(String key, int wanted) {
        try (var consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "isolation.level",
                        "read_committed",
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = IntStream.range(0, PARTITIONS)
                    .mapToObj(partition -> new TopicPartition(prefix + "catalog", partition))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            for (int polls = 0; polls < 60 && found.size() < wanted; polls++) {
                consumer.poll(Duration.ofMillis(500)).forEach(record -> {
                    if (key.equals(record.key())) {
                        found.add(record);
                    }
                });
            }
            return found;
        }
    }

    private static String type(ConsumerRecord<String, byte[]> record) {
        return new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
    }
}
