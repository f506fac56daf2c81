package vn.motcua.eventstore.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broker that asks for a name and a password, as those beyond one machine do. */
class KafkaAccessTest {
    private static final TestBroker BROKER = TestBroker.create(Map.of(
            "listener.security.protocol.map",
            "CLIENT:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT",
            "sasl.enabled.mechanisms",
            "PLAIN",
            "sasl.mechanism.inter.broker.protocol",
            "PLAIN",
            "listener.name.client.plain.sasl.jaas.config",
            "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"broker\" password=\"of-brokers\""
                    + " user_broker=\"of-brokers\" user_dossier=\"of-dossier\";"));

    @TempDir
    private Path folder;

    @BeforeAll
    static void starts() {
        BROKER.start();
    }

    @AfterAll
    static void ends() {
        BROKER.stop();
    }

    private static void ensure(KafkaAddress kafka, String topic) {
        try (Admin admin = kafka.admin("relay")) {
            RelayTopic.ensure(admin, kafka, topic);
        }
    }

    @Test
    void who_has_the_password_makes_a_topic_writes_in_a_transaction_and_reads() throws Exception {
        KafkaAddress kafka = BROKER.address(KafkaAccess.read(file("of-dossier")));
        String topic = kafka.topic("dossier");
        ensure(kafka, topic);

        Map<String, Object> settings = kafka.client("writer");
        settings.put("transactional.id", topic);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(topic, 0, "key", new byte[] {1}));
            producer.commitTransaction();
        }
        TopicPartition first = new TopicPartition(topic, 0);
        List<TopicPartition> all = java.util.stream.IntStream.range(0, KafkaAddress.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
        try (var consumer = PartitionConsumer.connect(kafka, "reader", all)) {
            assertThat(consumer.endOffsets(List.of(first)).get(first)).isPositive();
        }
    }

    @Test
    void who_has_another_is_told_so() throws IOException {
        KafkaAddress kafka = BROKER.address(KafkaAccess.read(file("guessed")));
        assertThatThrownBy(() -> ensure(kafka, kafka.topic("dossier")))
                .isInstanceOf(KafkaUnavailable.class)
                .hasCauseInstanceOf(SaslAuthenticationException.class);
    }

    @Test
    void how_we_read_and_write_is_not_for_the_file_to_say() {
        assertThatThrownBy(() -> new KafkaAccess(Map.of("isolation.level", "read_uncommitted")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_file_that_is_not_there_is_said_at_once() {
        assertThatThrownBy(() -> KafkaAccess.read(folder.resolve("client.properties")))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void nothing_secret_is_printed() throws IOException {
        assertThat(BROKER.address(KafkaAccess.read(file("of-dossier"))))
                .asString()
                .doesNotContain("of-dossier");
    }

    private Path file(String password) throws IOException {
        return Files.writeString(folder.resolve("client.properties"), """
                security.protocol=SASL_PLAINTEXT
                sasl.mechanism=PLAIN
                sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required \
                username="dossier" password="%s";
                """.formatted(password));
    }
}
