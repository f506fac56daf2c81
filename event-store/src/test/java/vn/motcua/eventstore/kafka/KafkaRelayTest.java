package vn.motcua.eventstore.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.motcua.eventstore.kafka.Publisher.upTo;
import static vn.motcua.eventstore.kafka.TopicContent.header;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.Bounds;
import vn.motcua.eventstore.Counters;
import vn.motcua.eventstore.Counters.Opened;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.Refused;
import vn.motcua.eventstore.kafka.RelayStatus.State;

class KafkaRelayTest {
    private final Publisher publisher = new Publisher(TestBroker.shared().address());

    @AfterEach
    void close() {
        publisher.close();
    }

    private void published(KafkaRelay relay, long position) {
        await().untilAsserted(() -> assertThat(relay.status().published()).isEqualTo(position));
    }

    @Test
    void an_event_is_a_cloud_event_with_the_stored_bytes_under_the_key_of_its_entity() {
        publisher.open("a");
        published(publisher.relay(), 1);
        ConsumerRecord<String, byte[]> record = publisher.content().records().getFirst();
        assertThat(record.key()).isEqualTo("a");
        assertThat(new String(record.value(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(publisher.database.one("SELECT convert_from(payload, 'UTF8') FROM event"));
        assertThat(Stream.of("ce_specversion", "ce_id", "ce_source", "ce_type", "content-type")
                        .map(name -> header(record, name)))
                .containsExactly(
                        "1.0",
                        publisher.database.one("SELECT id FROM event"),
                        "/motcua/counter",
                        "counter.opened",
                        "application/json");
        assertThat(Stream.of("ce_position", "ce_version", "ce_entity", "ce_entityid")
                        .map(name -> header(record, name)))
                .containsExactly("1", "1", "counter", "a");
        assertThat(header(record, "ce_hash"))
                .isEqualTo(publisher.database.one("SELECT encode(hash, 'hex') FROM event"));
        assertThat(Instant.parse(header(record, "ce_time"))).isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void the_topic_is_made_with_six_partitions_in_which_nothing_expires() throws Exception {
        published(publisher.relay(), 0);
        await().until(() -> publisher.database.one("SELECT count(*) FROM relay_position"), "1"::equals);
        try (Admin admin = Admin.create(publisher.kafka.client("test"))) {
            await().until(() -> admin.listTopics().names().get().contains(publisher.topic()));
            ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, publisher.topic());
            var config = admin.describeConfigs(List.of(topic)).all().get().get(topic);
            assertThat(config.get("retention.ms").value()).isEqualTo("-1");
            assertThat(config.get("cleanup.policy").value()).isEqualTo("delete");
            assertThat(admin.describeTopics(List.of(publisher.topic()))
                            .allTopicNames()
                            .get()
                            .get(publisher.topic())
                            .partitions())
                    .hasSize(6);
        }
    }

    @Test
    void events_of_one_entity_are_in_one_partition_in_order_and_nothing_is_left_out() {
        KafkaRelay relay = publisher.relay();
        for (int round = 0; round < 20; round++) {
            for (int entity = 0; entity < 30; entity++) {
                if (round == 0) {
                    publisher.open("e" + entity);
                } else {
                    publisher.count("e" + entity);
                }
            }
        }
        published(relay, 600);
        TopicContent content = publisher.content();
        assertThat(content.positions()).isEqualTo(upTo(600));
        Map<String, Integer> partitions = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : content.records()) {
            assertThat(partitions.computeIfAbsent(record.key(), _ -> record.partition()))
                    .isEqualTo(record.partition());
        }
        for (int p = 0; p < 6; p++) {
            assertThat(content.positions(p)).isSorted().isNotEmpty();
        }
    }

    @Test
    void a_crash_between_the_commit_and_the_move_publishes_nothing_twice_and_leaves_nothing_out() {
        publisher.open("a", "b", "c");
        publisher.database.execute("REVOKE UPDATE ON relay_position FROM app");
        KafkaRelay relay = publisher.relay();
        await().until(() -> relay.status().state() == State.DEGRADED);
        assertThat(relay.status().problem()).contains("relay_position");
        publisher.open("d");
        publisher.database.execute("GRANT UPDATE ON relay_position TO app");
        published(relay, 4);
        assertThat(publisher.content().positions()).isEqualTo(upTo(4));
        assertThat(publisher.database.one("SELECT position FROM relay_position"))
                .isEqualTo("4");
    }

    private void threeArePublishedAndTwoMovesLost() {
        publisher.open("a", "b", "c");
        KafkaRelay relay = publisher.relay();
        published(relay, 3);
        relay.close();
        publisher.database.execute("UPDATE relay_position SET position = 1");
    }

    @Test
    void moves_that_the_database_lost_are_made_up_for() {
        threeArePublishedAndTwoMovesLost();
        publisher.open("d");
        published(publisher.relay(), 4);
        assertThat(publisher.content().positions()).isEqualTo(upTo(4));
    }

    private KafkaRelay relayOfALogThatWentBack() {
        threeArePublishedAndTwoMovesLost();
        publisher.goBackTo(1);
        publisher.open("x", "y", "z");
        return publisher.relay();
    }

    private void assertThatItSaysSoAndPublishesNothing(KafkaRelay relay) {
        await().until(() -> relay.status().state() == State.OTHER_HISTORY);
        assertThat(relay.status().problem()).contains("went back", "begin-anew");
        assertThat(publisher.content().positions()).isEqualTo(upTo(3));
    }

    @Test
    void a_log_that_went_back_is_not_published_behind_its_lost_end_until_its_topic_is_begun_anew() throws Exception {
        KafkaRelay relay = relayOfALogThatWentBack();
        assertThatItSaysSoAndPublishesNothing(relay);
        String before = header(publisher.content().records().getFirst(), "ce_history");
        relay.beginAnew();
        published(relay, 4);
        assertThat(publisher.content().positions()).isEqualTo(upTo(4));
        assertThat(publisher.content().records())
                .allSatisfy(record -> assertThat(header(record, "ce_history")).isNotEqualTo(before));
    }

    @Test
    void a_log_that_went_back_is_noticed_also_when_the_mark_has_expired() throws Exception {
        KafkaRelay first = publisher.relay();
        publisher.open("first");
        published(first, 1);
        first.close();
        publisher.goBackTo(0);
        publisher.open("x", "y");
        try (Admin admin = Admin.create(publisher.kafka.client("test"))) {
            admin.deleteConsumerGroups(List.of(publisher.topic() + "-relay"))
                    .all()
                    .get();
        }
        KafkaRelay relay = publisher.relay();
        await().until(() -> relay.status().state() == State.OTHER_HISTORY);
        assertThat(publisher.content().positions()).isEqualTo(upTo(1));
    }

    @Test
    void a_topic_that_cannot_be_begun_anew_now_is_said_to_whom_asked() {
        KafkaAddress nowhere = new KafkaAddress("127.0.0.1:1", "test.", (short) 1, KafkaAccess.OPEN);
        KafkaRelay relay = new KafkaRelay(
                Publisher.VERTX,
                publisher.database.address(),
                publisher.store.engine(),
                Counters.types(),
                nowhere,
                "counter");
        assertThatThrownBy(relay::beginAnew)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(RelayRefusal.NOT_BEGUN_ANEW));
    }

    @Test
    void an_event_of_the_largest_size_is_published_between_two_small_ones_and_read() {
        publisher.open("a", "b", "c");
        publisher.grow(2, Bounds.EVENT_BYTES);
        published(publisher.relay(), 3);
        assertThat(publisher.content().positions()).isEqualTo(upTo(3));
        assertThat(publisher.content().records())
                .anySatisfy(record -> assertThat(record.value()).hasSize(Bounds.EVENT_BYTES));
        try (Reading reading = new Reading(publisher.kafka)) {
            assertThat(reading.until(3)).isEqualTo(upTo(3));
        }
    }

    @Test
    void a_batch_ends_with_the_event_that_fills_it() {
        publisher.open("a", "b", "c", "d");
        for (int position = 1; position <= 3; position++) {
            publisher.grow(position, Bounds.EVENT_BYTES * 3 / 4);
        }
        LogPages pages = new LogPages(publisher.store.engine().pool());
        assertThat(pages.after(0)).extracting(row -> row.getLong(0)).containsExactly(1L, 2L);
        assertThat(pages.after(2)).extracting(row -> row.getLong(0)).containsExactly(3L, 4L);
    }

    @Test
    void of_two_relays_one_publishes_and_the_other_takes_over() {
        publisher.open("a");
        KafkaRelay first = publisher.relay();
        published(first, 1);
        KafkaRelay second = publisher.relay();
        await().until(() -> second.status().state() == State.STANDBY);
        assertThat(first.status().state()).isEqualTo(State.PUBLISHING);
        first.close();
        assertThat(first.status().state()).isEqualTo(State.STOPPED);
        publisher.open("b", "c");
        published(second, 3);
        assertThat(publisher.content().positions()).isEqualTo(upTo(3));
    }

    @Test
    void a_relay_that_had_a_problem_and_stands_by_now_has_none() {
        publisher.database.execute("REVOKE UPDATE ON relay_position FROM app");
        publisher.open("a");
        KafkaRelay relay = publisher.relay();
        await().until(() -> relay.status().state() == State.DEGRADED);
        assertThat(relay.status().problem()).isNotEmpty();
        try (RelayPosition other =
                RelayPosition.connect(Publisher.VERTX, publisher.database.address(), publisher.topic())) {
            await().until(other::lock);
            await().until(() -> relay.status().state() == State.STANDBY);
            assertThat(relay.status().problem()).isEmpty();
        }
    }

    @Test
    void an_error_of_the_jvm_is_said_and_the_relay_goes_on_when_it_is_gone() {
        AtomicBoolean missing = new AtomicBoolean(true);
        EventTypes types = EventTypes.builder()
                .event("counter.opened", 1, Opened.class)
                .entity("counter", Opened.class, opened -> {
                    if (missing.get()) {
                        throw new NoClassDefFoundError("gone with its jar");
                    }
                    return opened.counterId();
                })
                .build();
        publisher.open("a");
        KafkaRelay relay = publisher.relay(types);
        await().until(() -> relay.status().state() == State.DEGRADED);
        assertThat(relay.status().problem()).contains("gone with its jar");
        missing.set(false);
        published(relay, 1);
    }

    @Test
    void a_relay_that_was_fenced_steps_back_and_loses_nothing() {
        publisher.open("a");
        KafkaRelay relay = publisher.relay();
        published(relay, 1);
        Map<String, Object> settings = publisher.kafka.client("other");
        settings.put("transactional.id", publisher.topic());
        try (var other = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            other.initTransactions();
        }
        publisher.open("b");
        await().until(() -> relay.status().state() == State.STANDBY);
        published(relay, 2);
        assertThat(publisher.content().positions()).isEqualTo(upTo(2));
    }

    @Test
    void a_relay_whose_database_connection_died_no_longer_moves_the_position() {
        publisher.open("a");
        KafkaRelay relay = publisher.relay();
        published(relay, 1);
        publisher.database.execute("SELECT pg_terminate_backend(pid) FROM pg_locks"
                + " WHERE locktype = 'advisory' AND objid = (7711002027 & 4294967295)::bigint AND granted"
                + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
        publisher.open("b", "c");
        published(relay, 3);
        assertThat(publisher.content().positions().stream().distinct()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_topic_that_was_lost_is_made_again_and_filled_from_the_start() throws Exception {
        publisher.open("a", "b");
        published(publisher.relay(), 2);
        try (Admin admin = Admin.create(publisher.kafka.client("test"))) {
            admin.deleteTopics(List.of(publisher.topic())).all().get();
        }
        publisher.open("c");
        await().ignoreExceptions()
                .untilAsserted(() -> assertThat(publisher.content().positions()).isEqualTo(upTo(3)));
    }

    /** Gives what Kafka calls the topic. */
    private static String make(Admin admin, String topic, Map<String, String> configs) throws Exception {
        NewTopic wanted = new NewTopic(topic, 6, (short) 1).configs(configs);
        return admin.createTopics(List.of(wanted)).topicId(topic).get().toString();
    }

    private String makeAnew(Admin admin) throws Exception {
        admin.deleteTopics(List.of(publisher.topic())).all().get();
        return await().ignoreExceptions().until(() -> make(admin, publisher.topic(), Map.of()), id -> !id.isEmpty());
    }

    @Test
    void a_topic_that_somebody_else_has_made_anew_is_filled_from_the_start() throws Exception {
        publisher.open("a", "b");
        KafkaRelay relay = publisher.relay();
        published(relay, 2);
        relay.close();
        try (Admin admin = Admin.create(publisher.kafka.client("test"))) {
            makeAnew(admin);
        }
        publisher.open("c");
        published(publisher.relay(), 3);
        assertThat(publisher.content().positions()).isEqualTo(upTo(3));
    }

    @Test
    void a_topic_that_somebody_else_makes_anew_while_the_relay_publishes_is_filled_from_the_start() throws Exception {
        publisher.open("a", "b");
        KafkaRelay relay = publisher.relay();
        published(relay, 2);
        try (Admin admin = Admin.create(publisher.kafka.client("test"))) {
            makeAnew(admin);
        }
        await().ignoreExceptions()
                .untilAsserted(() -> assertThat(publisher.content().positions()).contains(1L, 2L));
    }

    @Test
    void a_topic_in_which_something_would_expire_is_corrected_also_while_the_relay_publishes() throws Exception {
        try (Admin admin = Admin.create(publisher.kafka.client("test"))) {
            make(
                    admin,
                    publisher.topic(),
                    Map.of("retention.ms", "604800000", "retention.bytes", "1000000", "cleanup.policy", "compact"));
            publisher.open("a");
            published(publisher.relay(), 1);
            assertKeepsAll(admin);
            ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, publisher.topic());
            AlterConfigOp shorter =
                    new AlterConfigOp(new ConfigEntry("retention.ms", "1000"), AlterConfigOp.OpType.SET);
            admin.incrementalAlterConfigs(Map.of(topic, List.of(shorter))).all().get();
            await().untilAsserted(() -> assertKeepsAll(admin));
        }
    }

    private void assertKeepsAll(Admin admin) throws Exception {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, publisher.topic());
        Config config = admin.describeConfigs(List.of(topic)).all().get().get(topic);
        assertThat(Stream.of("retention.ms", "retention.bytes", "cleanup.policy", "max.message.bytes")
                        .map(name -> config.get(name).value()))
                .containsExactly("-1", "-1", "delete", Integer.toString(RelayTopic.RECORD_BYTES));
    }

    @Test
    void a_partition_more_moves_no_key() throws Exception {
        publisher.open("a", "b", "c", "d", "e", "f", "g", "h");
        KafkaRelay relay = publisher.relay();
        published(relay, 8);
        try (Admin admin = Admin.create(publisher.kafka.client("test"))) {
            admin.createPartitions(Map.of(publisher.topic(), NewPartitions.increaseTo(7)))
                    .all()
                    .get();
        }
        relay.close();
        KafkaRelay next = publisher.relay();
        for (String id : List.of("a", "b", "c", "d", "e", "f", "g", "h")) {
            publisher.count(id);
        }
        published(next, 16);
        assertThat(publisher.content().positions()).isEqualTo(upTo(16));
        assertThat(publisher.content().records())
                .allSatisfy(record -> assertThat(record.partition()).isEqualTo(KafkaAddress.partition(record.key())));
        try (Reading reading = new Reading(publisher.kafka)) {
            assertThat(reading.until(16)).isEqualTo(upTo(16));
        }
    }

    @Test
    void each_record_names_the_one_before_it_in_its_partition() {
        publisher.open("a", "b", "c", "d");
        KafkaRelay relay = publisher.relay();
        published(relay, 4);
        relay.close();
        publisher.count("a");
        publisher.count("a");
        published(publisher.relay(), 6);
        Map<Integer, Long> before = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : publisher.content().records()) {
            assertThat(header(record, "ce_previous"))
                    .isEqualTo(before.getOrDefault(record.partition(), 0L).toString());
            before.put(record.partition(), TopicContent.position(record));
        }
    }

    @Test
    void what_was_published_and_is_not_in_its_partition_is_published_again_and_nothing_else() {
        List<String> ids = List.of("a", "b", "c", "d", "e", "f", "g", "h");
        ids.forEach(publisher::open);
        ids.forEach(publisher::count);
        KafkaRelay relay = publisher.relay();
        published(relay, 16);
        relay.close();
        ids.forEach(publisher::count);
        publisher.database.execute("UPDATE relay_position SET position = 24");
        publisher.relay();
        await().untilAsserted(() -> assertThat(publisher.content().positions()).isEqualTo(upTo(24)));
        for (int partition = 0; partition < KafkaAddress.PARTITIONS; partition++) {
            assertThat(publisher.content().positions(partition)).isSorted();
        }
    }

    @Test
    void a_crash_while_everything_is_published_again_leaves_nothing_out() {
        publisher.open("a", "b", "c", "d");
        KafkaRelay relay = publisher.relay();
        published(relay, 4);
        relay.close();
        publisher.database.execute("UPDATE relay_position SET position = 1, round = round + 1");
        publisher.open("e");
        published(publisher.relay(), 5);
        assertThat(publisher.content().positions()).containsExactly(1L, 2L, 2L, 3L, 3L, 4L, 4L, 5L);
    }

    @Test
    void the_whole_log_is_published_again_when_asked() {
        publisher.open("a", "b");
        KafkaRelay relay = publisher.relay();
        published(relay, 2);
        relay.republish();
        await().untilAsserted(() -> assertThat(publisher.content().positions()).containsExactly(1L, 1L, 2L, 2L));
    }

    @Test
    void what_is_published_and_what_waits_is_measured() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        KafkaRelay relay = publisher.relay();
        relay.measure(registry);
        publisher.open("a");
        await().untilAsserted(() -> assertThat(
                        registry.get("motcua.relay.position").gauge().value())
                .isEqualTo(1));
        assertThat(registry.get("motcua.relay.lag").gauge().value()).isZero();
    }
}
