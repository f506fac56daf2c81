package vn.motcua.eventstore.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.motcua.eventstore.kafka.TopicContent.header;

import io.vertx.core.Vertx;
import java.util.List;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.engine.EventCodec;
import vn.motcua.eventstore.engine.PostgresEventStorageEngine;

class OlderVersionTest {
    record Opened(String counterId, String title) {}

    private static EventTypes renamed() {
        return EventTypes.builder()
                .event("counter.opened", 2, Opened.class)
                .entity("counter", Opened.class, Opened::counterId)
                .upcast("counter.opened", 1, json -> json.set("title", json.remove("name")))
                .build();
    }

    @Test
    void an_event_of_an_older_version_is_published_in_the_newest() {
        Vertx vertx = Publisher.VERTX;
        try (Publisher publisher = new Publisher(TestBroker.shared().address());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            publisher.open("a");
            try (var engine = new PostgresEventStorageEngine(
                            vertx, publisher.database.address(), new EventCodec(renamed()), threads);
                    var relay = new KafkaRelay(
                            vertx, publisher.database.address(), engine, renamed(), publisher.kafka, "counter")) {
                relay.start();
                await().until(() -> relay.status().published() == 1);
            }
            List<ConsumerRecord<String, byte[]>> records = publisher.content().records();
            assertThat(new String(records.getFirst().value(), java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo("{\"counterId\":\"a\",\"title\":\"name of a\"}");
            assertThat(header(records.getFirst(), "ce_version")).isEqualTo("2");
        }
    }
}
