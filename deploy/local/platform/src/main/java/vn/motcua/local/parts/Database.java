package vn.motcua.local.parts;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A database and the two roles that may enter it. The owner migrates; the app role may do what the migrations grant
 * to it and nothing more.
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

    /** Returns the environment of a service that works on this database. */
    public Map<String, String> environment() {
        var environment = new LinkedHashMap<String, String>();
        environment.put("MOTCUA_DB_HOST", host);
        environment.put("MOTCUA_DB_PORT", String.valueOf(port));
        environment.put("MOTCUA_DB_NAME", name);
        environment.put("MOTCUA_DB_USER", app);
        environment.put("MOTCUA_DB_PASSWORD", appPassword);
        environment.put("MOTCUA_DB_OWNER", owner);
        environment.put("MOTCUA_DB_OWNER_PASSWORD", ownerPassword);
        return environment;
    }
}
