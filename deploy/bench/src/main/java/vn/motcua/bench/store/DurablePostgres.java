package vn.motcua.bench.store;

import io.vertx.pgclient.PgConnectOptions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import vn.motcua.eventstore.engine.StoreAddress;
import vn.motcua.eventstore.engine.StoreSchema;

/** One PostgreSQL that loses nothing at a power cut; it refuses to be measured otherwise. */
final class DurablePostgres implements AutoCloseable {
    private static final long LEFT_WITHIN_NANOS = 5_000_000_000L;
    private static final long LOOK_EVERY_NANOS = 20_000_000;

    private final EmbeddedPostgres server;
    private final AtomicInteger databases = new AtomicInteger();

    DurablePostgres() throws IOException, SQLException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "400")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .start();
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            String value = one(server.getPostgresDatabase(), "SHOW " + setting);
            if (!"on".equals(value)) {
                throw new IllegalStateException("refusing to measure with " + setting + " = " + value);
            }
        }
        execute(server.getPostgresDatabase(), "CREATE ROLE app LOGIN PASSWORD 'app'");
    }

    String version() throws SQLException {
        return one(server.getPostgresDatabase(), "SHOW server_version");
    }

    /** A fresh database with the event store's schema. */
    StoreAddress freshStore() throws SQLException {
        String name = freshDatabase();
        StoreSchema.migrate(server.getDatabase("postgres", name), "app");
        return new StoreAddress("localhost", server.getPort(), name, "app", "app", StoreSchema.NAME);
    }

    String freshDatabase() throws SQLException {
        String name = "bench" + databases.incrementAndGet();
        execute(server.getPostgresDatabase(), "CREATE DATABASE " + name + " OWNER app");
        return name;
    }

    /** How the service's role connects to a database. */
    PgConnectOptions app(String database) {
        return new PgConnectOptions()
                .setHost("localhost")
                .setPort(server.getPort())
                .setDatabase(database)
                .setUser("app")
                .setPassword("app");
    }

    /** Drops a database once those who were connected have gone, which they do after their close returned. */
    void drop(String database) throws SQLException {
        String sessions = "SELECT count(*) FROM pg_stat_activity WHERE datname = '" + database + "'";
        long deadline = System.nanoTime() + LEFT_WITHIN_NANOS;
        while (!one(server.getPostgresDatabase(), sessions).equals("0") && System.nanoTime() < deadline) {
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
        execute(server.getPostgresDatabase(), "DROP DATABASE " + database + " WITH (FORCE)");
    }

    /** Connects as the service, which owns its read models. */
    DataSource service(String database) {
        return server.getDatabase("app", database);
    }

    DataSource owner(String database) {
        return server.getDatabase("postgres", database);
    }

    static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String one(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
