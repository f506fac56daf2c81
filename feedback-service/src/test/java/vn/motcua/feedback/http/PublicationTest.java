package vn.motcua.feedback.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.motcua.feedback.http.Requests.act;
import static vn.motcua.feedback.http.Requests.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import vn.motcua.feedback.ServicePlatform;
import vn.motcua.local.TestPlatform;

@QuarkusTest
class PublicationTest extends ServiceTest {
    private static final String TOPIC = ServicePlatform.TOPIC_PREFIX + "feedback";

    @Test
    void what_happened_is_published_in_order_and_names_nobody() {
        Response sent = send();
        String id = sent.path("feedbackId");
        act(
                "pakn",
                id,
                "rejections",
                sent.header("ETag"),
                "{\"reason\": \"COMPLAINT\", \"guidance\": \"Ông Ví Dụ gửi đơn đến Thanh tra tỉnh\"}");

        List<ConsumerRecord<String, String>> published = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = consumer()) {
            await().until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    if (id.equals(message.key())) {
                        published.add(message);
                    }
                });
                return published.size() >= 2;
            });
        }

        assertThat(published).extracting(PublicationTest::type).containsExactly("feedback.sent", "feedback.rejected");
        assertThat(published).extracting(ConsumerRecord::value).noneMatch(value -> value.contains("Ví Dụ"));
    }

    private static KafkaConsumer<String, String> consumer() {
        KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        TestPlatform.shared().kafkaBootstrap(),
                        "isolation.level",
                        "read_committed",
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        await().until(() -> !consumer.partitionsFor(TOPIC).isEmpty());
        List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                .map(info -> new TopicPartition(TOPIC, info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    private static String type(ConsumerRecord<String, String> message) {
        return new String(message.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
    }
}
