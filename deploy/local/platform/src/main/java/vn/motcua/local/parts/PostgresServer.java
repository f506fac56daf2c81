package vn.motcua.local.parts;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * A running PostgreSQL and the password of its superuser {@code postgres}.
 *
 * @param port on 127.0.0.1
 */
public record PostgresServer(int port, String superPassword) {

    public static final String HOST = "127.0.0.1";

    /** Read models of before the service's role owned them. */
    private static final String TAKE_OVER = """
            DO $$ DECLARE taken text; BEGIN
              FOR taken IN SELECT format('ALTER TABLE public.%%I OWNER TO %1$s', tablename) FROM pg_tables
                WHERE schemaname = 'public' AND tableowner <> '%1$s'
              LOOP EXECUTE taken; END LOOP;
            END $$""";

    boolean answers() {
        try (var _ = connect("postgres", 10)) {
            return true;
        } catch (SQLException _) {
            return false;
        }
    }

    /**
     * Makes the database and its two roles; what is there already stays, with these passwords.
     *
     * @param name lower-case letters, digits and underscores
     */
    public Database database(String name, String ownerPassword, String appPassword) {
        if (!name.matches("[a-z][a-z0-9_]{0,50}")) {
            throw new IllegalArgumentException("database name " + name);
        }
        var database = Database.on(this, name, ownerPassword, appPassword);
        try (Connection connection = connect("postgres")) {
            role(connection, database.owner(), ownerPassword);
            role(connection, database.app(), appPassword);
            if (!has(connection, name)) {
                run(connection, "CREATE DATABASE " + name + " OWNER " + database.owner());
            }
            limit(database);
            return database;
        } catch (SQLException e) {
            throw new IllegalStateException("database " + name, e);
        }
    }

    boolean has(String name) {
        try (Connection connection = connect("postgres")) {
            return has(connection, name);
        } catch (SQLException e) {
            throw new IllegalStateException("database " + name, e);
        }
    }

    private static boolean has(Connection connection, String name) throws SQLException {
        return exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name);
    }

    /** The same as deploy/compose/databases.sh; a database of an earlier release is brought to it. */
    private void limit(Database database) throws SQLException {
        try (Connection connection = connect(database.name())) {
            run(connection, "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(database.name()));
            run(connection, "GRANT CONNECT, CREATE ON DATABASE %s TO %s".formatted(database.name(), database.app()));
            run(connection, "ALTER SCHEMA public OWNER TO " + database.app());
            run(connection, "REVOKE ALL ON SCHEMA public FROM PUBLIC");
            run(connection, TAKE_OVER.formatted(database.app()));
        }
    }

    private static void role(Connection connection, String name, String password) throws SQLException {
        boolean exists = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name);
        // A folder that lost its passwords has made new ones.
        run(connection, "%s ROLE %s LOGIN PASSWORD '%s'".formatted(exists ? "ALTER" : "CREATE", name, password));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * Connects as the superuser. Waits for an answer as long as a machine may be busy: whoever makes or copies databases
     * knows that the server is there.
     */
    public Connection connect(String database) throws SQLException {
        return connect(database, 30);
    }

    private Connection connect(String database, int seconds) throws SQLException {
        var properties = new Properties();
        properties.put("user", "postgres");
        properties.put("password", superPassword);
        properties.put("connectTimeout", "5");
        properties.put("loginTimeout", Integer.toString(seconds));
        // The end of a backup waits for a checkpoint.
        properties.put("socketTimeout", "300");
        return DriverManager.getConnection("jdbc:postgresql://%s:%d/%s".formatted(HOST, port, database), properties);
    }
}
