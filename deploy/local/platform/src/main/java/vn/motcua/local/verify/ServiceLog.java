package vn.motcua.local.verify;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import vn.motcua.local.parts.Database;

/** The event log of one service, read straight from its table: nothing of the services' own code is in between. */
final class ServiceLog implements AutoCloseable {

    private static final int FETCHED_AT_ONCE = 2_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Connection connection;
    private final String database;

    private ServiceLog(Connection connection, String database) {
        this.connection = connection;
        this.database = database;
    }

    static ServiceLog open(Database database) throws SQLException {
        Connection connection = DriverManager.getConnection(database.jdbcUrl(), database.app(), database.appPassword());
        connection.setReadOnly(true);
        connection.setAutoCommit(false); // otherwise the driver reads the whole log into memory
        return new ServiceLog(connection, database.name());
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
     * @throws UnreadableLog on a version of an event that is not known here, or a gap between positions
     */
    long read(Consumer<LoggedEvent> reader) throws SQLException, IOException {
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
                    reader.accept(event(row));
                }
            }
            return last;
        } finally {
            connection.rollback();
        }
    }

    private LoggedEvent event(ResultSet row) throws SQLException, IOException {
        if (row.getInt(3) != 1) {
            throw new UnreadableLog(
                    "%s: vị trí %d là %s phiên bản %d, ./motcua verify chưa biết đọc"
                            .formatted(database, row.getLong(1), row.getString(2), row.getInt(3)),
                    "%s: position %d is %s version %d, which ./motcua verify cannot read"
                            .formatted(database, row.getLong(1), row.getString(2), row.getInt(3)));
        }
        return new LoggedEvent(row.getString(2), JSON.readTree(row.getBytes(4)));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
