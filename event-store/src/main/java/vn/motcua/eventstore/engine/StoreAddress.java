package vn.motcua.eventstore.engine;

import io.vertx.pgclient.PgConnectOptions;
import java.util.HashMap;
import java.util.Map;
import vn.motcua.eventstore.Bounds;

/**
 * Where the event store's PostgreSQL is, and as whom the service speaks to it.
 *
 * @param schema schema of the event store's tables
 */
public record StoreAddress(String host, int port, String database, String user, String password, String schema) {
    /** After so many seconds without an answer a connection is given up, and whoever waits for it is told so. */
    static final int ANSWER_SECONDS = (int) Bounds.ANSWER.toSeconds();

    private static final int CONNECT_MS = 5_000;
    private static final int ALIVE_IDLE_SECONDS = 10;
    private static final int ALIVE_INTERVAL_SECONDS = 5;
    private static final int ALIVE_COUNT = 3;

    /**
     * How the engine connects. Sequential scans are switched off for its connections: a statement that is planned while
     * the tables are still empty would keep one for the life of the connection. Plans are generic, because planning the append
     * for each new size of its arrays took longer than running it. Both sides notice within half a minute that the other is gone;
     * PostgreSQL ends a transaction whose client leaves it alone, so that no lock is held by somebody who was paused or lost.
     */
    public PgConnectOptions connectOptions() {
        PgConnectOptions options = new PgConnectOptions()
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
                        "jit", "off",
                        "idle_in_transaction_session_timeout", "5s",
                        "tcp_keepalives_idle", Integer.toString(ALIVE_IDLE_SECONDS),
                        "tcp_keepalives_interval", Integer.toString(ALIVE_INTERVAL_SECONDS),
                        "tcp_keepalives_count", Integer.toString(ALIVE_COUNT))));
        options.setConnectTimeout(CONNECT_MS);
        options.setTcpKeepAlive(true);
        options.setTcpKeepAliveIdleSeconds(ALIVE_IDLE_SECONDS);
        options.setTcpKeepAliveIntervalSeconds(ALIVE_INTERVAL_SECONDS);
        options.setTcpKeepAliveCount(ALIVE_COUNT);
        return options;
    }

    /** The same for a connection on which something is read every few seconds: it is closed when nothing is. */
    PgConnectOptions heardOften() {
        PgConnectOptions options = connectOptions();
        options.setReadIdleTimeout(ANSWER_SECONDS);
        return options;
    }

    /** The same for connections that are asked one thing at a time: they are closed when an answer takes too long. */
    PgConnectOptions asked() {
        PgConnectOptions options = connectOptions();
        options.setIdleTimeout(ANSWER_SECONDS);
        return options;
    }
}
