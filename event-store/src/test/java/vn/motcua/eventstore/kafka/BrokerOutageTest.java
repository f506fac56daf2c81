package vn.motcua.eventstore.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.motcua.eventstore.kafka.Publisher.upTo;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.kafka.RelayStatus.State;

class BrokerOutageTest {
    private final TestBroker broker = TestBroker.create();
    private final Publisher publisher = new Publisher(broker.address());

    @BeforeEach
    void start() {
        broker.start();
    }

    @AfterEach
    void stop() {
        publisher.close();
        broker.stop();
    }

    @Test
    void a_reader_says_that_kafka_is_away_and_goes_on_when_it_is_back() {
        publisher.open("a");
        publisher.relay();
        try (Reading reading = new Reading(publisher.kafka)) {
            assertThat(reading.until(1)).containsExactly(1L);
            broker.stop();
            await().until(() -> saysThatKafkaIsAway(reading));
            publisher.open("b");
            broker.start();
            assertThat(reading.until(2)).containsExactly(1L, 2L);
        }
    }

    @Test
    void what_the_broker_loses_of_its_partitions_with_the_power_is_published_again_by_itself() throws Exception {
        String[] ids = {"a", "b", "c", "d", "e", "f", "g", "h"};
        publisher.open(ids);
        for (String id : ids) {
            publisher.count(id);
        }
        KafkaRelay relay = publisher.relay();
        await().until(() -> relay.status().published() == 16);
        try (Reading reading = new Reading(publisher.kafka)) {
            assertThat(reading.until(16)).isEqualTo(upTo(16));
            broker.stop();
            broker.cutEnds(publisher.topic(), 400);
            broker.start();
            await().ignoreExceptions().untilAsserted(() -> assertThat(
                            publisher.content().positions().stream().distinct())
                    .containsExactlyElementsOf(upTo(16)));
            publisher.count("a");
            assertThat(reading.until(17)).isEqualTo(upTo(17));
        }
    }

    private static boolean saysThatKafkaIsAway(Reading reading) {
        try {
            reading.step(10);
            return false;
        } catch (KafkaUnavailable away) {
            return true;
        }
    }

    @Test
    void commands_go_on_without_kafka_and_all_is_published_when_it_is_back() {
        publisher.open("a");
        KafkaRelay relay = publisher.relay();
        await().until(() -> relay.status().published() == 1);
        broker.stop();
        for (int n = 0; n < 50; n++) {
            publisher.count("a");
        }
        await().until(() ->
                relay.status().state() == State.DEGRADED && relay.status().lag() == 50);
        assertThat(relay.status().problem()).isNotBlank();
        broker.start();
        await().until(() -> relay.status().published() == 51 && relay.status().state() == State.PUBLISHING);
        assertThat(publisher.content().positions().stream().distinct()).containsExactlyElementsOf(upTo(51));
    }
}
