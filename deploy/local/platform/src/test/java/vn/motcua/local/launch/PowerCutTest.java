package vn.motcua.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.local.Tokens;
import vn.motcua.local.parts.Database;
import vn.motcua.local.parts.FolderDatabases;
import vn.motcua.local.parts.Issuer;
import vn.motcua.local.parts.Kafka;

/** What a power cut makes of the small files of a data folder: empty, cut off, or speaking of other processes. */
@Timeout(900)
class PowerCutTest {

    @TempDir
    Path folder;

    private StubProduct product;

    @BeforeEach
    void a_product_that_has_worked() throws IOException {
        product = StubProduct.started(folder);
    }

    @Test
    void what_can_be_made_anew_is_made_anew_and_no_data_are_lost() throws Exception {
        write("kept");
        publish("kept");
        product.endInOrder();
        Path data = product.data.path();
        empty(data.resolve("motcua-data"));
        empty(product.data.signingKey());
        empty(product.data.kafka().resolve("log/meta.properties"));
        for (String file : List.of("replication-offset-checkpoint", "recovery-point-offset-checkpoint")) {
            empty(product.data.kafka().resolve("log").resolve(file));
        }
        String secrets = Files.readString(product.data.secrets());
        Files.writeString(product.data.secrets(), secrets.substring(0, secrets.indexOf("postgres=") + 20));
        Files.writeString(product.data.postgres().resolve("postmaster.pid"), "12x");
        Files.writeString(product.data.run().resolve("launcher"), "12 8");
        Files.writeString(product.data.run().resolve("kafka.pid"), "12 2026-");
        empty(product.data.run().resolve("plan.pid"));
        assertThat(product.runHere("status").exitCode()).isEqualTo(StatusCommand.NOT_RUNNING);

        product.startUp("up-again.txt");
        assertThat(rows()).contains("kept");
        assertThat(published()).isEqualTo(1);
        send("more");
        assertThat(published()).isEqualTo(2);
        assertThat(new Tokens(Issuer.tokens(product.ports.issuer()), product.home.logins()).ofUser("tiep.nhan"))
                .isNotEmpty();
        product.endInOrder();
    }

    @Test
    void what_cannot_be_made_anew_is_named_in_a_sentence_with_a_command() throws Exception {
        product.endInOrder();
        refused(product.data.clock(), "printf 'PT0S");
        refused(product.data.vaultKey(), "vault.key");
        refused(product.data.postgres().resolve("global/pg_control"), "", "restore a backup");
        Path meta = product.data.kafka().resolve("log/meta.properties");
        refused(meta, Files.readString(meta).replace("node.id=1", "node.id=7"), "mv '" + product.data.kafka());
    }

    private void refused(Path file, String wayOut) throws IOException {
        refused(file, "", wayOut);
    }

    private void refused(Path file, String damaged, String wayOut) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.writeString(file, damaged);
        Terminal up = product.runHere("up", "--port", String.valueOf(product.ports.base()));
        assertThat(up.exitCode()).as(up.text()).isEqualTo(1);
        assertThat(up.text())
                .contains(file.getFileName().toString(), "Cách xử lý / way out", wayOut)
                .doesNotContain("at vn.motcua.local.launch");
        Files.write(file, whole);
    }

    private static void empty(Path file) throws IOException {
        Files.write(file, new byte[0]);
    }

    private Database database() throws IOException {
        return FolderDatabases.of(product.data, product.ports).existing("motcua_plan");
    }

    private void write(String text) throws SQLException, IOException {
        Database database = database();
        try (var app = DriverManager.getConnection(database.jdbcUrl(), database.app(), database.appPassword());
                var statement = app.createStatement()) {
            statement.execute("CREATE TABLE survivor (text text)");
            statement.execute("INSERT INTO survivor VALUES ('" + text + "')");
        }
    }

    private String rows() throws SQLException, IOException {
        Database database = database();
        try (var app = DriverManager.getConnection(database.jdbcUrl(), database.app(), database.appPassword());
                var statement = app.createStatement();
                var rows = statement.executeQuery("SELECT text FROM survivor")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void publish(String text) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", Kafka.bootstrap(product.ports), "acks", "all");
        try (var admin = Admin.create(settings)) {
            admin.createTopics(List.of(new NewTopic("survivor", 1, (short) 1)))
                    .all()
                    .get();
        }
        send(text);
    }

    private void send(String text) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", Kafka.bootstrap(product.ports), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("survivor", text)).get();
        }
    }

    private long published() throws Exception {
        var settings = new Properties();
        settings.put("bootstrap.servers", Kafka.bootstrap(product.ports));
        var partition = new org.apache.kafka.common.TopicPartition("survivor", 0);
        try (var admin = Admin.create(settings)) {
            return admin.listOffsets(Map.of(partition, org.apache.kafka.clients.admin.OffsetSpec.latest()))
                    .partitionResult(partition)
                    .get()
                    .offset();
        }
    }
}
