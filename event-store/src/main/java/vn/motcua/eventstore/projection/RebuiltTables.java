package vn.motcua.eventstore.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.engine.StoreSchema;

/** Copies of a projection's tables in a schema of their own, on one connection of the role that owns the live ones. */
final class RebuiltTables {
    private static final String POSITIONS = StoreSchema.NAME + ".projection_position";
    private static final String DEFINITIONS = StoreSchema.NAME + ".projection_definition";
    private static final String PARKED = StoreSchema.NAME + ".parked_message";

    private final Connection connection;
    private final Projection<?> projection;
    private final String schema;
    private final String copyName;

    RebuiltTables(Connection connection, Projection<?> projection) {
        this.connection = connection;
        this.projection = projection;
        this.schema = "rebuild_" + projection.name().replace('-', '_');
        this.copyName = projection.name() + "@" + schema;
    }

    String schema() {
        return schema;
    }

    /** What made the live tables; empty when nothing was ever applied to them. */
    Optional<Definition> live() throws SQLException {
        String sql = "SELECT d.version, d.reads FROM (SELECT CAST(? AS text) AS projection) w LEFT JOIN " + DEFINITIONS
                + " d ON d.projection = w.projection WHERE d.version IS NOT NULL OR EXISTS (SELECT FROM " + POSITIONS
                + " p WHERE p.projection = w.projection)";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, projection.name());
            ResultSet row = select.executeQuery();
            if (!row.next()) {
                return Optional.empty();
            }
            String reads = row.getString(2);
            return Optional.of(reads == null ? Definition.UNKNOWN : Definition.stored(row.getInt(1), reads));
        }
    }

    /** Makes empty copies; what an earlier rebuild left when its process died goes. */
    void make() throws SQLException {
        connection.setAutoCommit(false);
        // So that PostgreSQL writes definitions with all their schemas.
        execute("SET LOCAL search_path = pg_catalog");
        clear();
        execute("CREATE SCHEMA " + schema);
        for (String table : projection.tables()) {
            copy(table);
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** Like the live table, also in the names of its indexes and constraints: later migrations call them by these. */
    private void copy(String table) throws SQLException {
        String copy = schema + "." + table;
        Optional<String> storage = texts(
                        "SELECT array_to_string(reloptions, ', ') FROM pg_class"
                                + " WHERE oid = CAST(? AS regclass) AND reloptions IS NOT NULL",
                        "public." + table)
                .stream()
                .findFirst();
        execute("CREATE TABLE " + copy + " (LIKE public." + table + " INCLUDING ALL EXCLUDING INDEXES)"
                + storage.map(options -> " WITH (" + options + ")").orElse(""));
        for (String constraint : texts(
                "SELECT format('%I %s', conname, pg_get_constraintdef(oid)) FROM pg_constraint"
                        + " WHERE conrelid = CAST(? AS regclass) AND contype IN ('p', 'u', 'x') ORDER BY oid",
                "public." + table)) {
            execute("ALTER TABLE " + copy + " ADD CONSTRAINT " + constraint);
        }
        for (String index : texts(
                "SELECT pg_get_indexdef(indexrelid) FROM pg_index WHERE indrelid = CAST(? AS regclass)"
                        + " AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)"
                        + " ORDER BY indexrelid",
                "public." + table)) {
            execute(index.replaceFirst(" ON public\\.", " ON " + schema + "."));
        }
    }

    /** Where the live tables stand, by the names of their sources. */
    Map<String, Long> livePositions() throws SQLException {
        String sql = "SELECT source, position FROM " + POSITIONS + " WHERE projection = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, projection.name());
            ResultSet rows = select.executeQuery();
            Map<String, Long> positions = new HashMap<>();
            while (rows.next()) {
                positions.put(rows.getString(1), rows.getLong(2));
            }
            return positions;
        }
    }

    /** How many positions the copies are behind the live tables, in the source where it is most. */
    long behind(List<String> sources) throws SQLException {
        String sql = "SELECT coalesce(max(live.position - coalesce(copy.position, -1)), 0) FROM " + POSITIONS
                + " live LEFT JOIN " + POSITIONS + " copy ON copy.projection = ? AND copy.source = live.source"
                + " WHERE live.projection = ? AND live.source = ANY (?)";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, copyName);
            select.setString(2, projection.name());
            select.setArray(3, connection.createArrayOf("text", sources.toArray()));
            ResultSet rows = select.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    /** How many positions the copies are behind what the sources hold, in the one where it is most. */
    long behindNewest(List<? extends Source<?>> sources) throws SQLException {
        long most = 0;
        for (Source<?> source : sources) {
            long newest = source.newest()
                    .onFailure()
                    .recoverWithItem(Long.MAX_VALUE)
                    .await()
                    .indefinitely();
            most = Math.max(most, newest - position(source.name()));
        }
        return most;
    }

    private long position(String source) throws SQLException {
        String sql = "SELECT coalesce(max(position), 0) FROM " + POSITIONS + " WHERE projection = ? AND source = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, copyName);
            select.setString(2, source);
            ResultSet rows = select.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Begins the transaction of the switch: from here on the live tables stand still, until they are the new ones. */
    void holdLive(Duration lockMost) throws SQLException {
        connection.setAutoCommit(false);
        execute("SET LOCAL lock_timeout = " + lockMost.toMillis());
        texts(
                "SELECT source FROM " + POSITIONS + " WHERE projection = ? ORDER BY source FOR UPDATE",
                projection.name());
    }

    /** Ends it: readers see the copies. */
    void takeOver(Definition definition) throws SQLException {
        for (String table : projection.tables()) {
            execute("DROP TABLE public." + table);
            execute("ALTER TABLE " + schema + "." + table + " SET SCHEMA public");
        }
        // What was parked before has been read anew: it is in the copies, or parked with them.
        for (String kept : List.of(POSITIONS, PARKED)) {
            execute("DELETE FROM " + kept + " WHERE projection = '" + projection.name() + "'");
            execute("UPDATE " + kept + " SET projection = '" + projection.name() + "' WHERE projection = '" + copyName
                    + "'");
        }
        try (PreparedStatement define = connection.prepareStatement("INSERT INTO " + DEFINITIONS
                + " (projection, version, reads) VALUES (?, ?, ?) ON CONFLICT (projection) DO UPDATE"
                + " SET version = excluded.version, reads = excluded.reads, since = now()")) {
            define.setString(1, projection.name());
            define.setInt(2, definition.version());
            define.setString(3, definition.lines());
            define.execute();
        }
        execute("DROP SCHEMA " + schema);
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** Ends the transaction under way, if any: nothing is switched. */
    void letLiveGoOn() throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** Forgets the copies. */
    void clear() throws SQLException {
        execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
        for (String kept : List.of(POSITIONS, PARKED)) {
            execute("DELETE FROM " + kept + " WHERE projection = '" + copyName + "'");
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> texts(String sql, String parameter) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, parameter);
            ResultSet rows = select.executeQuery();
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
