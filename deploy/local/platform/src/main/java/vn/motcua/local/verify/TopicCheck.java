package vn.motcua.local.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import vn.motcua.local.parts.Database;

/**
 * Compares a topic with the log that is published to it: every event is there, as it was stored, with the hash that its chain
 * had then, and nothing else is. So a log that was written anew with all its hashes differs from what the topic has kept. An
 * event that is there twice, as after it was published again, is no fault: readers count it once.
 */
public final class TopicCheck {

    /** How long a relay may stay behind a log at rest. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final int RECORDS_AT_ONCE = 500;
    private static final int FAULTS_MAX = 1_000;

    private final Database database;
    private final String bootstrap;
    private final String topic;

    public TopicCheck(Database database, String bootstrap, String topic) {
        this.database = database;
        this.bootstrap = bootstrap;
        this.topic = topic;
    }

    private record Stored(UUID id, int version, byte[] payload, String hash) {}

    /** Compares until both agree, or until they have differed for too long. Tells at most the first thousand faults. */
    public TopicState run() throws SQLException, IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            TopicState state = compare();
            if (state.differences().isEmpty() || Instant.now().isAfter(end)) {
                return state;
            }
        }
    }

    private TopicState compare() throws SQLException, IOException {
        try (Connection log = DriverManager.getConnection(database.jdbcUrl(), database.app(), database.appPassword());
                Consumer<byte[], byte[]> consumer =
                        new KafkaConsumer<>(settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            long head = head(log);
            var seen = new BitSet();
            var faults = new ArrayList<Difference>();
            List<TopicPartition> partitions = partitions(consumer);
            if (partitions.isEmpty() && head > 0) {
                faults.add(new Difference(topic, "topic", "có / there", "không có / missing"));
                return new TopicState(head, faults);
            }
            read(consumer, partitions, records -> compare(log, records, seen, faults));
            for (long at = missing(seen, 0); at <= head && faults.size() < FAULTS_MAX; at = missing(seen, at)) {
                faults.add(new Difference(topic, "position " + at, "có / there", "không có / missing"));
            }
            return new TopicState(head, faults);
        }
    }

    private static long missing(BitSet seen, long after) {
        return seen.nextClearBit((int) after + 1);
    }

    private Map<String, Object> settings() {
        return Map.of(
                "bootstrap.servers",
                bootstrap,
                "isolation.level",
                "read_committed",
                "enable.auto.commit",
                false,
                "allow.auto.create.topics",
                false,
                "max.poll.records",
                RECORDS_AT_ONCE,
                "fetch.max.bytes",
                4 * 1024 * 1024,
                "max.partition.fetch.bytes",
                1024 * 1024);
    }

    private List<TopicPartition> partitions(Consumer<byte[], byte[]> consumer) {
        return consumer.listTopics(ANSWER).getOrDefault(topic, List.of()).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    /** Takes a batch of records. */
    private interface Batch {
        void take(Iterable<ConsumerRecord<byte[], byte[]>> records) throws SQLException;
    }

    private static void read(Consumer<byte[], byte[]> consumer, List<TopicPartition> partitions, Batch batch)
            throws SQLException, IOException {
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, ANSWER);
        Instant latest = Instant.now().plus(ANSWER);
        while (partitions.stream().anyMatch(partition -> consumer.position(partition, ANSWER) < ends.get(partition))) {
            var records = consumer.poll(Duration.ofMillis(500));
            if (!records.isEmpty()) {
                latest = Instant.now().plus(ANSWER);
            } else if (Instant.now().isAfter(latest)) {
                throw new IOException("Kafka does not answer");
            }
            batch.take(records);
        }
    }

    private void compare(
            Connection log, Iterable<ConsumerRecord<byte[], byte[]>> records, BitSet seen, List<Difference> faults)
            throws SQLException {
        var byPosition = new HashMap<Long, List<ConsumerRecord<byte[], byte[]>>>();
        for (ConsumerRecord<byte[], byte[]> told : records) {
            byPosition
                    .computeIfAbsent(Long.parseLong(header(told, "ce_position")), _ -> new ArrayList<>())
                    .add(told);
        }
        Map<Long, Stored> stored = stored(log, byPosition.keySet().toArray(Long[]::new));
        byPosition.forEach((position, all) -> all.forEach(told -> {
            Stored event = stored.get(position);
            if (event != null && isAsStored(told, event)) {
                seen.set(position.intValue());
            } else if (faults.size() < FAULTS_MAX) {
                faults.add(new Difference(
                        topic,
                        "position " + position,
                        event == null ? "" : event.id().toString(),
                        header(told, "ce_id")));
            }
        }));
    }

    /** An event of an older version is published as one of the newest: then only identity and hash can be compared. */
    private static boolean isAsStored(ConsumerRecord<byte[], byte[]> told, Stored event) {
        boolean isOfVersion = header(told, "ce_version").equals(String.valueOf(event.version()));
        return header(told, "ce_id").equals(event.id().toString())
                && header(told, "ce_hash").equals(event.hash())
                && (!isOfVersion || Arrays.equals(told.value(), event.payload()));
    }

    private static String header(ConsumerRecord<byte[], byte[]> told, String name) {
        Header header = told.headers().lastHeader(name);
        return header == null ? "0" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static Map<Long, Stored> stored(Connection log, Long[] positions) throws SQLException {
        var stored = new HashMap<Long, Stored>();
        try (var statement = log.prepareStatement(
                "SELECT position, id, version, payload, encode(hash, 'hex') FROM event_store.event WHERE position = ANY (?)")) {
            statement.setArray(1, log.createArrayOf("bigint", positions));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    stored.put(
                            row.getLong(1),
                            new Stored(row.getObject(2, UUID.class), row.getInt(3), row.getBytes(4), row.getString(5)));
                }
            }
        }
        return stored;
    }

    private static long head(Connection log) throws SQLException {
        try (var statement = log.createStatement();
                ResultSet row = statement.executeQuery("SELECT coalesce(max(position), 0) FROM event_store.event")) {
            row.next();
            return row.getLong(1);
        }
    }
}
