package vn.motcua.eventstore.projection;

import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Real transactions on the reactive driver, for tests of what does not need Hibernate. */
public final class PoolTransactions implements ReadTransactions {
    private static final String KEY = "connection";

    private final Vertx vertx;
    private final Pool pool;

    public PoolTransactions(Vertx vertx, Pool pool) {
        this.vertx = vertx;
        this.pool = pool;
    }

    @Override
    public <T> Uni<T> run(String schema, Supplier<Uni<T>> work) {
        return Uni.createFrom().emitter(emitter -> {
            Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
            context.runOnContext(_ -> pool.withTransaction(connection -> {
                        context.putLocal(KEY, connection);
                        String path = schema.isEmpty() ? "public" : schema;
                        return connection
                                .query("SET LOCAL search_path = " + path)
                                .execute()
                                .compose(_ -> io.vertx.core.Future.fromCompletionStage(
                                        work.get().subscribeAsCompletionStage()));
                    })
                    .onSuccess(emitter::complete)
                    .onFailure(emitter::fail));
        });
    }

    private Uni<RowSet<Row>> query(String sql, Object... parameters) {
        SqlConnection connection = Vertx.currentContext().getLocal(KEY);
        return Uni.createFrom().completionStage(() -> connection
                .preparedQuery(sql.replace('?', '$'))
                .execute(Tuple.from(parameters))
                .toCompletionStage());
    }

    @Override
    public Uni<List<Object[]>> rows(String sql, Object... parameters) {
        return query(sql, parameters).map(rows -> {
            List<Object[]> all = new ArrayList<>();
            for (Row row : rows) {
                Object[] values = new Object[row.size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = row.getValue(i);
                }
                all.add(values);
            }
            return all;
        });
    }

    @Override
    public Uni<Integer> execute(String sql, Object... parameters) {
        return query(sql, parameters).map(RowSet::rowCount);
    }
}
