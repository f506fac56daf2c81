package vn.motcua.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import vn.motcua.local.parts.Database;

class TestPlatformTest {

    private final TestPlatform platform = TestPlatform.shared();

    @Test
    void a_commit_is_durable() throws SQLException {
        Database database = platform.freshDatabase("durable");
        try (Connection owner = asOwner(database)) {
            assertThat(setting(owner, "fsync")).isEqualTo("on");
            assertThat(setting(owner, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(owner, "full_page_writes")).isEqualTo("on");
            assertThat(setting(owner, "server_version")).startsWith("18.");
            assertThat(setting(owner, "listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void the_app_role_has_its_read_models_and_may_do_to_the_log_what_a_migration_grants_and_no_more()
            throws SQLException {
        Database database = platform.freshDatabase("grants");
        database.migrate();
        try (Connection app = asApp(database)) {
            run(app, "CREATE TABLE own (id int); CREATE SCHEMA copies; ALTER TABLE own SET SCHEMA copies");
            run(app, "SELECT * FROM event_store.event");
            for (String sql : List.of(
                    "INSERT INTO event_store.event_tag VALUES ('a=b', 1)",
                    "DELETE FROM event_store.event",
                    "CREATE TABLE event_store.mine (id int)",
                    "ALTER TABLE event_store.event DISABLE TRIGGER ALL",
                    "SET ROLE " + database.owner())) {
                assertThatThrownBy(() -> run(app, sql)).as(sql).isInstanceOf(SQLException.class);
            }
        }
    }

    /** A folder of an earlier release: its owner had made the read models, and the service's role was granted some rights. */
    @Test
    void read_models_that_the_owner_had_made_become_the_services() throws SQLException {
        Database database = platform.freshDatabase("taken_over");
        try (Connection app = asApp(database)) {
            run(app, "CREATE TABLE own (id int); GRANT CREATE ON SCHEMA public TO " + database.owner());
        }
        try (Connection owner = asOwner(database)) {
            run(owner, "CREATE TABLE public.\"of the owner\" (id int)");
        }
        platform.again(database);
        try (Connection app = asApp(database)) {
            run(app, "DROP TABLE \"of the owner\"");
        }
    }

    @Test
    void a_service_may_add_trusted_extensions_for_its_read_models() throws SQLException {
        try (Connection app = asApp(platform.freshDatabase("extensions"))) {
            for (String extension : List.of("unaccent", "pg_trgm", "pgcrypto")) {
                run(app, "CREATE EXTENSION " + extension);
            }
        }
    }

    @Test
    void one_database_does_not_let_the_roles_of_another_in() {
        Database first = platform.freshDatabase("first");
        Database second = platform.freshDatabase("second");
        assertThatThrownBy(() -> DriverManager.getConnection(first.jdbcUrl(), second.app(), second.appPassword()))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> DriverManager.getConnection(first.jdbcUrl(), first.app(), "wrong"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void a_transactional_producer_writes_to_a_topic_that_was_made() throws ExecutionException, InterruptedException {
        String topic = "test." + UUID.randomUUID();
        Map<String, Object> settings = Map.of("bootstrap.servers", platform.kafkaBootstrap());
        try (Admin admin = Admin.create(settings)) {
            admin.createTopics(List.of(new NewTopic(topic, 6, (short) 1))).all().get();
        }
        var producing = Map.<String, Object>of(
                "bootstrap.servers", platform.kafkaBootstrap(), "transactional.id", topic, "enable.idempotence", true);
        try (var producer = new KafkaProducer<>(producing, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            var sent = producer.send(new ProducerRecord<>(topic, "key", "value"));
            producer.commitTransaction();
            assertThat(sent.get().hasOffset()).isTrue();
        }
    }

    @Test
    void a_token_names_issuer_audience_roles_and_organisation() {
        String claims = claims(platform.token("tiep.nhan"));
        assertThat(claims)
                .contains("\"iss\":\"" + platform.issuer() + "\"")
                .contains("\"sub\":\"tiep.nhan\"")
                .contains("\"aud\":\"motcua\"")
                .contains("\"roles\":[\"INTAKE_OFFICER\"]")
                .contains("\"org\":\"000.00.16.H37\"")
                .contains("\"preferred_username\":\"tiep.nhan\"")
                .contains("\"name\":\"Nông Tiếp Nhận\"");
        assertThat(claims(platform.clientToken("doi.tac")))
                .contains("\"sub\":\"doi.tac\"")
                .contains("\"roles\":[\"PARTNER\"]");
    }

    private static String claims(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    }

    private static Connection asOwner(Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.owner(), database.ownerPassword());
    }

    private static Connection asApp(Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.app(), database.appPassword());
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
