package vn.motcua.local.verify;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import vn.motcua.figures.StoredEvent;
import vn.motcua.figures.UnknownEvent;
import vn.motcua.local.parts.Database;

/** The event log of one service, read straight from its table: nothing of the services' own code is in between. */
final class ServiceLog implements AutoCloseable {

    private static final int FETCHED_AT_ONCE = 2_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Connection connection;
    private final String database;
    private final String service;

    private ServiceLog(Connection connection, String database, String service) {
        this.connection = connection;
        this.database = database;
        this.service = service;
    }

    /** @param service as the events of its log name it, for example {@code dossier} */
    static ServiceLog open(Database database, String service) throws SQLException {
        Connection connection = DriverManager.getConnection(database.jdbcUrl(), database.app(), database.appPassword());
        connection.setReadOnly(true);
        connection.setAutoCommit(false); // otherwise the driver reads the whole log into memory
        return new ServiceLog(connection, database.name(), service);
    }

    /** Returns the newest position, 0 when the log is empty. */
    long head() throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT coalesce(max(position), 0) FROM event_store.event")) {
            row.next();
            return row.getLong(1);
        } finally {
            connection.rollback();
        }
    }

    /**
     * Reads the whole log in order.
     *
     * @return the last position read
     * @throws UnreadableLog on an event that the reader does not know, or a gap between positions
     */
    long read(Consumer<StoredEvent> reader) throws SQLException, IOException {
        long last = 0;
        try (var statement = connection.prepareStatement(
                "SELECT position, name, version, payload FROM event_store.event ORDER BY position")) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    if (row.getLong(1) != last + 1) {
                        throw new UnreadableLog(
                                "%s: sau vị trí %d là vị trí %d".formatted(database, last, row.getLong(1)),
                                "%s: position %d is followed by %d".formatted(database, last, row.getLong(1)));
                    }
                    last = row.getLong(1);
                    tell(reader, row);
                }
            }
            return last;
        } finally {
            connection.rollback();
        }
    }

    private void tell(Consumer<StoredEvent> reader, ResultSet row) throws SQLException, IOException {
        try {
            reader.accept(new StoredEvent(service, row.getString(2), row.getInt(3), JSON.readTree(row.getBytes(4))));
        } catch (UnknownEvent unknown) {
            throw new UnreadableLog(
                    "%s: vị trí %d: ./motcua verify %s".formatted(database, row.getLong(1), unknown.vietnamese()),
                    "%s: position %d: ./motcua verify %s".formatted(database, row.getLong(1), unknown.getMessage()));
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
