package vn.motcua.eventstore.engine;

import io.vertx.pgclient.PgConnectOptions;
import java.util.HashMap;
import java.util.Map;

/**
 * Where the event store's PostgreSQL is, and as whom the service speaks to it.
 *
 * @param schema schema of the event store's tables
 */
public record StoreAddress(String host, int port, String database, String user, String password, String schema) {
    /**
     * How the engine connects. Sequential scans are switched off for its connections: a statement that is planned while
     * the tables are still empty would keep one for the life of the connection. Plans are generic, because planning the append
     * for each new size of its arrays took longer than running it.
     */
    public PgConnectOptions connectOptions() {
        return new PgConnectOptions()
                .setHost(host)
                .setPort(port)
                .setDatabase(database)
                .setUser(user)
                .setPassword(password)
                .setCachePreparedStatements(true)
                .setPipeliningLimit(64)
                .setProperties(new HashMap<>(Map.of(
                        "application_name", "motcua-event-store",
                        "search_path", schema,
                        "enable_seqscan", "off",
                        "plan_cache_mode", "force_generic_plan",
                        "jit", "off")));
    }
}
