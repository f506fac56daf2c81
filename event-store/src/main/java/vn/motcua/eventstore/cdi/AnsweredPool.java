package vn.motcua.eventstore.cdi;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.inject.Singleton;
import java.util.List;

/** The pool of the read models: a connection that is asked and does not answer is closed, and whoever waits for it is told so. */
@Singleton
class AnsweredPool implements PgPoolCreator {
    private static final int ANSWER_SECONDS = 12;

    @Override
    public Pool create(Input input) {
        input.pgConnectOptionsList().forEach(options -> {
            options.setIdleTimeout(ANSWER_SECONDS);
            options.setTcpKeepAlive(true);
        });
        // Sooner than a connection that rests would be taken for one that does not answer.
        input.poolOptions().setIdleTimeout(ANSWER_SECONDS / 2);
        List<SqlConnectOptions> hosts = List.copyOf(input.pgConnectOptionsList());
        return PgBuilder.pool()
                .with(input.poolOptions())
                .connectingTo(hosts)
                .using(input.vertx())
                .build();
    }
}
