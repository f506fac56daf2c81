package vn.motcua.local.parts;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.eventstore.engine.StoreMigration;

/**
 * A database and the two roles that may enter it. The owner has the tables of the log; the app role is the service's, which has its
 * read models and may do to the log what is granted to it, and nothing more.
 *
 * @param name also the prefix of the roles
 */
public record Database(
        String host, int port, String name, String owner, String ownerPassword, String app, String appPassword) {

    /** Returns that database of a server; its roles are named after it. */
    public static Database on(PostgresServer server, String name, String ownerPassword, String appPassword) {
        return new Database(
                PostgresServer.HOST, server.port(), name, name + "_owner", ownerPassword, name + "_app", appPassword);
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, name);
    }

    /** Makes the tables of the log what this release needs, as their owner, before a service starts. */
    public void migrate() {
        var environment = new LinkedHashMap<>(environment());
        environment.put("MOTCUA_DB_OWNER", owner);
        environment.put("MOTCUA_DB_OWNER_PASSWORD", ownerPassword);
        StoreMigration.run(environment);
    }

    /** Returns the environment of a service that works on this database. The owner is not in it. */
    public Map<String, String> environment() {
        var environment = new LinkedHashMap<String, String>();
        environment.put("MOTCUA_DB_HOST", host);
        environment.put("MOTCUA_DB_PORT", String.valueOf(port));
        environment.put("MOTCUA_DB_NAME", name);
        environment.put("MOTCUA_DB_USER", app);
        environment.put("MOTCUA_DB_PASSWORD", appPassword);
        return environment;
    }
}
