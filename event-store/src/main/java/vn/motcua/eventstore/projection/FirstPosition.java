package vn.motcua.eventstore.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import vn.motcua.eventstore.engine.StoreSchema;

/** Where in the own log it begins what reacts to the future alone. */
public final class FirstPosition {
    private static final String HEAD = "(SELECT coalesce(max(position), 0) FROM " + StoreSchema.NAME + ".event)";
    private static final List<String> AT_THE_HEAD = List.of(
            "INSERT INTO " + StoreSchema.NAME + ".projection_definition (projection, version, reads) VALUES (?, "
                    + Definition.NO_READ_MODEL.version() + ", '') ON CONFLICT DO NOTHING",
            "INSERT INTO " + StoreSchema.NAME
                    + ".projection_position (projection, source, position, kafka_offset, recorded_at) SELECT ?, '"
                    + LogSource.NAME + "', " + HEAD + ", 0, now() ON CONFLICT DO NOTHING",
            // After a log has lost its end, what follows is another history.
            "UPDATE " + StoreSchema.NAME + ".projection_position SET position = " + HEAD
                    + " WHERE projection = ? AND source = '" + LogSource.NAME + "' AND position > " + HEAD);

    private FirstPosition() {}

    /** Keeps the newest event as the position of whoever has none yet. Blocks. */
    public static void atTheHead(DataSource models, String name) {
        try (Connection connection = models.getConnection()) {
            for (String sql : AT_THE_HEAD) {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    statement.setString(1, name);
                    statement.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot keep where " + name + " begins", e);
        }
    }
}
