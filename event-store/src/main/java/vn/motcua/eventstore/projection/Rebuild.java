package vn.motcua.eventstore.projection;

import io.vertx.core.Vertx;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.engine.StoreSchema;

/**
 * Fills a projection's tables anew beside the live ones and switches when they have caught up, so that readers never see
 * a hole. The copies stand in a schema of their own that each batch's transaction searches alone, so that
 * nothing can reach the live tables by mistake; the switch drops those, moves the copies in their place and takes over
 * their positions, in one transaction.
 */
public final class Rebuild {
    private static final String POSITIONS = StoreSchema.NAME + ".projection_position";
    private static final String PARKED = StoreSchema.NAME + ".parked_message";
    private static final long NEARLY = 1_000;
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private final Vertx vertx;
    private final DataSource owner;
    private final String appRole;
    private final ReadTransactions transactions;

    /** @param owner connects as the role that owns the read models' tables */
    public Rebuild(Vertx vertx, DataSource owner, String appRole, ReadTransactions transactions) {
        this.vertx = vertx;
        this.owner = owner;
        this.appRole = appRole;
        this.transactions = transactions;
    }

    /** Rebuilds and switches; returns when readers see the new tables. Blocks: for virtual threads. */
    public <E> void run(Projection<E> projection, List<Source<E>> sources) throws SQLException, InterruptedException {
        String schema = "rebuild_" + projection.name().replace('-', '_');
        prepare(projection, schema);
        List<ProjectionRunner<E>> runners = sources.stream()
                .map(source -> new ProjectionRunner<>(vertx, projection, schema, source, transactions))
                .toList();
        runners.forEach(ProjectionRunner::start);
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            until(() -> behind(projection, schema) < NEARLY);
            // From here on the live tables stand still, until they are the new ones.
            lock(connection, projection.name());
            until(() -> behind(projection, schema) <= 0);
            runners.forEach(ProjectionRunner::stop);
            until(() -> runners.stream().allMatch(ProjectionRunner::idle));
            takeOver(connection, projection, schema);
            connection.commit();
        } finally {
            runners.forEach(ProjectionRunner::stop);
        }
    }

    private interface Condition {
        boolean holds() throws SQLException;
    }

    private static void until(Condition condition) throws SQLException, InterruptedException {
        while (!condition.holds()) {
            Thread.sleep(LOOK_EVERY);
        }
    }

    private void prepare(Projection<?> projection, String schema) throws SQLException {
        List<String> statements = new ArrayList<>();
        statements.add("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
        statements.add("CREATE SCHEMA " + schema);
        statements.add("GRANT USAGE ON SCHEMA " + schema + " TO " + appRole);
        for (String table : projection.tables()) {
            statements.add("CREATE TABLE " + schema + "." + table + " (LIKE public." + table + " INCLUDING ALL)");
            statements.add("GRANT SELECT, INSERT, UPDATE, DELETE ON " + schema + "." + table + " TO " + appRole);
        }
        for (String kept : List.of(POSITIONS, PARKED)) {
            statements.add("DELETE FROM " + kept + " WHERE projection = '" + projection.name() + "@" + schema + "'");
        }
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** How many positions the copies are behind the live tables, in the source where it is most. */
    private long behind(Projection<?> projection, String schema) throws SQLException {
        String sql = "SELECT coalesce(max(live.position - coalesce(copy.position, -1)), 0) FROM " + POSITIONS
                + " live LEFT JOIN " + POSITIONS + " copy ON copy.projection = ? AND copy.source = live.source"
                + " WHERE live.projection = ?";
        try (Connection connection = owner.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, projection.name() + "@" + schema);
            select.setString(2, projection.name());
            ResultSet rows = select.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void lock(Connection connection, String name) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT 1 FROM " + POSITIONS + " WHERE projection = ? ORDER BY source FOR UPDATE")) {
            select.setString(1, name);
            select.execute();
        }
    }

    private static void takeOver(Connection connection, Projection<?> projection, String schema) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : projection.tables()) {
                statement.execute("DROP TABLE public." + table);
                statement.execute("ALTER TABLE " + schema + "." + table + " SET SCHEMA public");
            }
            // What was parked before has been read anew: it is in the copies, or parked with them.
            for (String kept : List.of(POSITIONS, PARKED)) {
                statement.execute("DELETE FROM " + kept + " WHERE projection = '" + projection.name() + "'");
                statement.execute("UPDATE " + kept + " SET projection = '" + projection.name()
                        + "' WHERE projection = '" + projection.name() + "@" + schema + "'");
            }
            statement.execute("DROP SCHEMA " + schema);
        }
    }
}
