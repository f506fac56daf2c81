package vn.motcua.local.verify;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.local.parts.Database;

/**
 * Compares a log with the checkpoints that the readers of its topic have kept in databases of their own, a position and the hash that
 * the event there had, one for each hour. Whoever writes the log anew with all its hashes, or cuts off its end and sets back what its
 * database knows of its readers, does not reach those.
 */
public final class CheckpointCheck {

    private static final int AT_ONCE = 1_000;
    private static final int DIFFERENCES_MAX = 1_000;

    private final Database log;
    private final String topic;
    private final List<Database> witnesses;

    /**
     * @param topic that the log is published to
     * @param witnesses databases of whoever may have read the topic
     */
    public CheckpointCheck(Database log, String topic, List<Database> witnesses) {
        this.log = log;
        this.topic = topic;
        this.witnesses = List.copyOf(witnesses);
    }

    private record Checkpoint(String witness, long position, String hash, String hour) {}

    public CheckpointState run() throws SQLException {
        try (Connection connection = connect(log)) {
            String history = history(connection);
            var differences = new ArrayList<Difference>();
            long compared = 0;
            long other = 0;
            for (Database witness : witnesses) {
                try (Connection kept = connect(witness)) {
                    other += ofOtherHistories(kept, history);
                    compared += compare(connection, kept, witness.name(), history, differences);
                }
            }
            return new CheckpointState(compared, other, differences);
        }
    }

    private static Connection connect(Database database) throws SQLException {
        Connection connection = DriverManager.getConnection(database.jdbcUrl(), database.app(), database.appPassword());
        connection.setReadOnly(true);
        connection.setAutoCommit(false); // otherwise the driver reads all checkpoints into memory
        return connection;
    }

    private String history(Connection connection) throws SQLException {
        try (var statement =
                connection.prepareStatement("SELECT history::text FROM event_store.relay_position WHERE relay = ?")) {
            statement.setString(1, topic);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    private long ofOtherHistories(Connection kept, String history) throws SQLException {
        try (var statement =
                kept.prepareStatement("SELECT count(*) FROM event_store.checkpoint WHERE topic = ? AND history <> ?")) {
            statement.setString(1, topic);
            statement.setString(2, history);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private long compare(
            Connection connection, Connection kept, String witness, String history, List<Difference> differences)
            throws SQLException {
        long compared = 0;
        try (var statement = kept.prepareStatement("SELECT position, encode(hash, 'hex'), hour::text"
                + " FROM event_store.checkpoint WHERE topic = ? AND history = ? ORDER BY position")) {
            statement.setFetchSize(AT_ONCE);
            statement.setString(1, topic);
            statement.setString(2, history);
            try (ResultSet row = statement.executeQuery()) {
                var some = new ArrayList<Checkpoint>();
                while (row.next()) {
                    some.add(new Checkpoint(witness, row.getLong(1), row.getString(2), row.getString(3)));
                    compared++;
                    if (some.size() == AT_ONCE) {
                        compare(connection, some, differences);
                        some.clear();
                    }
                }
                compare(connection, some, differences);
            }
        }
        return compared;
    }

    private void compare(Connection connection, List<Checkpoint> some, List<Difference> differences)
            throws SQLException {
        Long[] positions = some.stream().map(Checkpoint::position).toArray(Long[]::new);
        Map<Long, String> hashes = new HashMap<>();
        try (var statement = connection.prepareStatement(
                "SELECT position, encode(hash, 'hex') FROM event_store.event WHERE position = ANY (?)")) {
            statement.setArray(1, connection.createArrayOf("bigint", positions));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    hashes.put(row.getLong(1), row.getString(2));
                }
            }
        }
        some.stream()
                .filter(checkpoint -> !checkpoint.hash().equals(hashes.get(checkpoint.position())))
                .limit(DIFFERENCES_MAX - differences.size())
                .forEach(checkpoint -> differences.add(new Difference(
                        topic,
                        "position %d (%s, %s)"
                                .formatted(checkpoint.position(), checkpoint.witness(), checkpoint.hour()),
                        hashes.getOrDefault(checkpoint.position(), ""),
                        checkpoint.hash())));
    }
}
