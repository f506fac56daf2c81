package vn.motcua.eventstore.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static vn.motcua.eventstore.kafka.Publisher.upTo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.ConsumedMessages;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.kafka.Reading.Counted;
import vn.motcua.eventstore.kafka.Reading.Opened;
import vn.motcua.eventstore.kafka.Reading.Seen;
import vn.motcua.eventstore.projection.Batch;
import vn.motcua.eventstore.projection.Position;

class TopicPartitionSourceTest {
    private final Publisher publisher = new Publisher(TestBroker.shared().address());

    @AfterEach
    void close() {
        publisher.close();
    }

    private void store(int entities, int rounds) {
        for (int round = 0; round < rounds; round++) {
            for (int entity = 0; entity < entities; entity++) {
                if (round == 0) {
                    publisher.open("e" + entity);
                } else {
                    publisher.count("e" + entity);
                }
            }
        }
    }

    private KafkaRelay publish(long upTo) {
        KafkaRelay relay = publisher.relay();
        await().until(() -> relay.status().published() == upTo);
        return relay;
    }

    @Test
    void every_event_arrives_once_and_each_entitys_in_order() {
        store(30, 10);
        publish(300);
        try (Reading reading = new Reading(publisher.kafka)) {
            assertThat(reading.until(300)).isEqualTo(upTo(300));
            Map<String, Long> last = new HashMap<>();
            for (Recorded<Seen> event : reading.events) {
                Long before = last.put(event.event().counterId(), event.position());
                assertThat(event.event() instanceof Opened).isEqualTo(before == null);
                assertThat(event.position()).isGreaterThan(before == null ? 0 : before);
            }
            assertThat(last).hasSize(30);
        }
    }

    @Test
    void an_event_says_where_it_came_from_and_when_it_was_recorded() {
        publisher.open("a");
        publish(1);
        try (Reading reading = new Reading(publisher.kafka)) {
            reading.until(1);
            Recorded<Seen> event = reading.events.getFirst();
            assertThat(event.event()).isEqualTo(new Opened("a"));
            assertThat(event.id()).hasToString(publisher.database.one("SELECT id FROM event"));
            assertThat(event.recordedAt().toEpochMilli())
                    .hasToString(publisher.database.one(
                            "SELECT floor(extract(epoch FROM recorded_at) * 1000)::bigint FROM event"));
            assertThat(event.metadata()).containsEntry("source", "/motcua/counter");
            assertThat(reading.positions
                            .get(publisher.topic() + "/" + event.metadata().get("partition"))
                            .log())
                    .isEqualTo(1);
        }
    }

    @Test
    void what_was_published_twice_counts_once() {
        store(20, 2);
        KafkaRelay relay = publisher.relay();
        await().until(() -> relay.status().published() == 40);
        relay.republish();
        await().until(() -> publisher.content().records().size() == 80);
        try (Reading reading = new Reading(publisher.kafka)) {
            assertThat(reading.until(40)).isEqualTo(upTo(40));
            relay.republish();
            publisher.open("another");
            assertThat(reading.until(41)).isEqualTo(upTo(41));
        }
    }

    @Test
    void names_that_are_not_read_are_passed_over_and_the_position_moves() {
        store(10, 2);
        publish(20);
        ConsumedMessages counted = ConsumedMessages.builder()
                .topic("counter")
                .message("counter.counted", Counted.class)
                .build();
        try (Reading reading = new Reading(publisher.kafka, counted, Map.of())) {
            assertThat(reading.until(10)).hasSize(10);
            assertThat(reading.events).allSatisfy(e -> assertThat(e.event()).isInstanceOf(Counted.class));
        }
        ConsumedMessages opened = ConsumedMessages.builder()
                .topic("counter")
                .message("counter.opened", Opened.class)
                .build();
        try (Reading reading = new Reading(publisher.kafka, opened, Map.of())) {
            reading.until(10);
            assertThat(reading.positions.values().stream().mapToLong(Position::log))
                    .contains(20L);
        }
    }

    @Test
    void more_is_true_until_the_last_record_and_the_marks_of_transactions_do_not_count() {
        store(1, 45);
        publish(45);
        try (Reading reading = new Reading(publisher.kafka)) {
            reading.until(45);
            String name = reading.positions.entrySet().stream()
                    .filter(p -> p.getValue().log() == 45)
                    .findFirst()
                    .orElseThrow()
                    .getKey();
            TopicPartitionSource<Seen> source = reading.source(Integer.parseInt(name.substring(name.indexOf('/') + 1)));
            Position at = Position.START;
            for (int batch = 1; batch <= 5; batch++) {
                Batch<Seen> read = reading.read(source, at, 10);
                assertThat(read.events()).hasSize(batch == 5 ? 5 : 10);
                assertThat(read.more()).isEqualTo(batch < 5);
                assertThat(read.newestRecordedAt())
                        .contains(read.events().getLast().recordedAt());
                at = read.upTo();
            }
            assertSame(reading.read(source, at, 10), Batch.nothing(at));
            assertThat(source.newest().await().indefinitely()).isEqualTo(45);
        }
    }

    private static void assertSame(Batch<Seen> read, Batch<Seen> expected) {
        assertThat(read).usingRecursiveComparison().ignoringFields("messageOf").isEqualTo(expected);
    }

    @Test
    void a_read_may_be_repeated_and_may_follow_what_another_instance_applied() {
        store(1, 30);
        publish(30);
        try (Reading reading = new Reading(publisher.kafka)) {
            reading.until(30);
            int partition =
                    Integer.parseInt(reading.events.getFirst().metadata().get("partition"));
            TopicPartitionSource<Seen> source = reading.source(partition);
            Batch<Seen> first = reading.read(source, Position.START, 10);
            assertSame(reading.read(source, Position.START, 10), first);
            Batch<Seen> second = reading.read(source, first.upTo(), 10);
            Position elsewhere = second.upTo();
            try (Reading other = new Reading(publisher.kafka)) {
                assertThat(other.read(other.source(partition), Position.START, 3)
                                .events())
                        .hasSize(3);
                assertThat(other.read(other.source(partition), elsewhere, 100).events())
                        .extracting(Recorded::position)
                        .containsExactly(21L, 22L, 23L, 24L, 25L, 26L, 27L, 28L, 29L, 30L);
                assertThat(other.read(other.source(partition), first.upTo(), 1).events())
                        .extracting(Recorded::position)
                        .containsExactly(11L);
            }
        }
    }

    @Test
    void a_listener_is_called_when_something_arrives() {
        publish(0);
        await().ignoreExceptions().until(() -> publisher.content().records().isEmpty());
        try (Reading reading = new Reading(publisher.kafka)) {
            java.util.concurrent.atomic.AtomicInteger called = new java.util.concurrent.atomic.AtomicInteger();
            reading.reader.sources().forEach(source -> source.onMore(called::incrementAndGet));
            await().ignoreException(KafkaUnavailable.class).until(() -> !reading.step(10));
            publisher.open("a");
            await().until(() -> called.get() > 0);
            assertThat(reading.until(1)).containsExactly(1L);
        }
    }

    @Test
    void a_reader_outlives_an_error_of_the_jvm() throws Exception {
        publish(0);
        try (Reading reading = new Reading(publisher.kafka)) {
            AtomicBoolean thrown = new AtomicBoolean();
            await().ignoreException(KafkaUnavailable.class).until(() -> !reading.step(10));
            for (TopicPartitionSource<Seen> source : reading.reader.sources()) {
                source.onMore(() -> {
                    if (!thrown.getAndSet(true)) {
                        throw new NoClassDefFoundError("gone with its jar");
                    }
                });
            }
            publisher.open("a");
            assertThat(reading.until(1)).containsExactly(1L);
            assertThat(thrown).isTrue();
        }
    }

    @Test
    void a_topic_that_is_not_there_yet_is_said_and_read_once_it_is() {
        try (Reading reading = new Reading(publisher.kafka)) {
            assertThatExceptionOfType(KafkaUnavailable.class)
                    .isThrownBy(() -> reading.read(reading.source(0), Position.START, 10))
                    .withMessageContaining(publisher.topic());
            publisher.open("a");
            publish(1);
            assertThat(reading.until(1)).containsExactly(1L);
        }
    }

    @Test
    void a_topic_that_was_lost_and_published_again_counts_nothing_twice_and_misses_nothing() throws Exception {
        store(20, 3);
        publish(60);
        Map<String, Position> kept;
        try (Reading stopped = new Reading(publisher.kafka)) {
            stopped.until(60);
            kept = stopped.positions;
        }
        try (Reading live = new Reading(publisher.kafka)) {
            live.until(60);
            try (Admin admin = Admin.create(publisher.kafka.client("test"))) {
                admin.deleteTopics(List.of(publisher.topic())).all().get();
            }
            for (int entity = 0; entity < 20; entity++) {
                publisher.count("e" + entity);
            }
            assertThat(live.until(80)).isEqualTo(upTo(80));
            try (Reading resumed = new Reading(publisher.kafka, Reading.BOTH, kept)) {
                assertThat(resumed.until(20)).containsExactlyElementsOf(upTo(80).subList(60, 80));
            }
        }
    }
}
