package vn.motcua.eventstore.projection;

import static vn.motcua.eventstore.projection.RebuildRefusal.REBUILD_UNDER_WAY;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import vn.motcua.eventstore.Refused;

/** One rebuild of a projection at a time, whichever instance it was asked of. The lock lives and dies with its connection. */
final class RebuildLock implements AutoCloseable {
    private static final String KEY = "(771100203, hashtext(?))";

    private final Connection connection;
    private final String projection;

    /** @throws Refused REBUILD_UNDER_WAY */
    RebuildLock(Connection connection, String projection) throws SQLException {
        this.connection = connection;
        this.projection = projection;
        if (!call("pg_try_advisory_lock")) {
            throw new Refused(REBUILD_UNDER_WAY, "Bảng đọc " + projection);
        }
    }

    private boolean call(String function) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT " + function + KEY)) {
            select.setString(1, projection);
            ResultSet rows = select.executeQuery();
            rows.next();
            return rows.getBoolean(1);
        }
    }

    @Override
    public void close() throws SQLException {
        call("pg_advisory_unlock");
    }
}
