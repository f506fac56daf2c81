package vn.motcua.local.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import vn.motcua.local.TestPlatform;
import vn.motcua.local.parts.Database;

class TopicCheckTest {

    private static final TestPlatform PLATFORM = TestPlatform.shared();
    private static final Map<String, Object> KAFKA =
            Map.of("bootstrap.servers", PLATFORM.kafkaBootstrap(), "acks", "all");

    private final Database database = PLATFORM.freshDatabase("topic_check");
    private final String topic = database.name() + ".plan";

    @Test
    void a_topic_that_tells_the_whole_log_agrees_also_when_it_tells_it_twice_or_in_a_newer_version() throws Exception {
        stored(3);
        published(1, "id 1", 1, "{\"n\": 1}");
        published(2, "id 2", 2, "{\"n\": 2, \"newer\": true}");
        published(3, "id 3", 1, "{\"n\": 3}");
        published(3, "id 3", 1, "{\"n\": 3}");
        assertThat(check()).isEqualTo(new TopicState(3, List.of()));
    }

    @Test
    void what_is_missing_changed_or_of_another_log_is_told_with_its_position() throws Exception {
        stored(4);
        published(1, "id 1", 1, "{\"n\": 7}");
        published(2, "another", 1, "{\"n\": 2}");
        published(4, "id 4", 1, "{\"n\": 4}");
        published(5, "id 5", 1, "{\"n\": 5}");
        assertThat(check().differences())
                .extracting(Difference::figure)
                .contains("position 1", "position 2", "position 3", "position 5")
                .doesNotContain("position 4");
    }

    @Test
    void a_log_that_was_written_anew_with_all_its_hashes_differs_from_what_its_topic_has_kept() throws Exception {
        stored(3);
        published(1, "id 1", 1, "{\"n\": 1}");
        published(2, "id 2", 1, "{\"n\": 2}");
        published(3, "id 3", 1, "{\"n\": 3}");
        try (var owner = DriverManager.getConnection(database.jdbcUrl(), database.owner(), database.ownerPassword());
                var statement = owner.createStatement()) {
            statement.execute("UPDATE event_store.event SET hash = sha256(hash) WHERE position >= 2");
        }
        assertThat(check().differences())
                .extracting(Difference::figure)
                .contains("position 2", "position 3")
                .doesNotContain("position 1");
    }

    @Test
    void a_topic_that_is_gone_is_told() throws Exception {
        stored(1);
        assertThat(check().differences())
                .singleElement()
                .extracting(Difference::board)
                .isEqualTo("không có / missing");
    }

    private TopicState check() throws Exception {
        return new TopicCheck(database, PLATFORM.kafkaBootstrap(), topic).run();
    }

    private static String hash(long position) {
        return "%064x".formatted(position);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private void stored(int events) throws SQLException {
        try (var owner = DriverManager.getConnection(database.jdbcUrl(), database.owner(), database.ownerPassword());
                var statement = owner.createStatement()) {
            statement.execute("CREATE SCHEMA event_store; CREATE TABLE event_store.event (position bigint, id uuid,"
                    + " name text, version integer, payload bytea, hash bytea); GRANT USAGE ON SCHEMA event_store TO "
                    + database.app() + "; GRANT SELECT ON event_store.event TO " + database.app());
            for (int n = 1; n <= events; n++) {
                statement.execute(
                        "INSERT INTO event_store.event VALUES (%d, '%s', 'plan.drafted', 1, '{\"n\": %d}', '\\x%s')"
                                .formatted(n, id("id " + n), n, hash(n)));
            }
        }
    }

    private void published(long position, String id, int version, String payload) throws Exception {
        try (var admin = Admin.create(KAFKA)) {
            if (!admin.listTopics().names().get().contains(topic)) {
                admin.createTopics(List.of(new NewTopic(topic, 2, (short) 1)))
                        .all()
                        .get();
            }
        }
        var told = new ProducerRecord<>(topic, id, payload.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_id",
                        id(id).toString(),
                        "ce_position",
                        "" + position,
                        "ce_version",
                        "" + version,
                        "ce_hash",
                        hash(position))
                .forEach((name, value) -> told.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(KAFKA, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(told).get();
        }
    }
}
