package vn.motcua.eventstore;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import vn.motcua.eventstore.engine.StoreAddress;
import vn.motcua.eventstore.engine.StoreSchema;

/** A real PostgreSQL, started once, with a fresh and migrated database for each test: a copy of one that was migrated once. */
public final class TestDatabase {
    private static final String TEMPLATE = "migrated";
    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "200")
                    .start();
            TestRun.closeAtTheEnd(server);
            execute(server.getPostgresDatabase(), "CREATE ROLE app LOGIN PASSWORD 'app'");
            execute(server.getPostgresDatabase(), "CREATE DATABASE " + TEMPLATE);
            StoreSchema.migrate(server.getDatabase("postgres", TEMPLATE), "app");
            // The service's role owns its read models, and nothing of the log.
            execute(server.getDatabase("postgres", TEMPLATE), "ALTER SCHEMA public OWNER TO app");
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    public static TestDatabase fresh() {
        String name = "test" + DATABASES.incrementAndGet();
        execute(SERVER.getPostgresDatabase(), "CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE);
        execute(SERVER.getPostgresDatabase(), "GRANT CREATE ON DATABASE " + name + " TO app");
        return new TestDatabase(name);
    }

    public StoreAddress address() {
        return new StoreAddress("localhost", SERVER.getPort(), name, "app", "app", StoreSchema.NAME);
    }

    /** Connects as the owner, who may do what the service may not. */
    public DataSource owner() {
        return SERVER.getDatabase("postgres", name);
    }

    /** Connects as the service, which owns its read models. */
    public DataSource app() {
        return SERVER.getDatabase("app", name, Map.of("password", "app"));
    }

    public void execute(String sql) {
        execute(owner(), "SET search_path = " + StoreSchema.NAME + "; " + sql);
    }

    public String one(String sql) {
        try (Connection connection = owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET search_path = " + StoreSchema.NAME);
            ResultSet rows = statement.executeQuery(sql);
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
