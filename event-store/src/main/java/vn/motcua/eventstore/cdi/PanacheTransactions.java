package vn.motcua.eventstore.cdi;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.motcua.eventstore.projection.ReadTransactions;

/** Transactions of Hibernate Reactive, each on a context of its own, in which Panache finds its session. */
final class PanacheTransactions implements ReadTransactions {
    private final Vertx vertx;

    PanacheTransactions(Vertx vertx) {
        this.vertx = vertx;
    }

    @Override
    public <T> Uni<T> run(String schema, Supplier<Uni<T>> work) {
        return Uni.createFrom().emitter(emitter -> {
            Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
            VertxContextSafetyToggle.setContextSafe(context, true);
            context.runOnContext(
                    _ -> Panache.withTransaction(() -> inSchema(schema).chain(work::get))
                            .subscribe()
                            .with(emitter::complete, emitter::fail));
        });
    }

    private Uni<Integer> inSchema(String schema) {
        return schema.isEmpty()
                ? Uni.createFrom().item(0)
                : rows("SELECT set_config('search_path', ?1, true)", schema).replaceWith(0);
    }

    @Override
    public Uni<List<Object[]>> rows(String sql, Object... parameters) {
        return Panache.getSession().chain(session -> {
            Mutiny.SelectionQuery<Object[]> query = session.createNativeQuery(sql, Object[].class);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            return query.getResultList();
        });
    }

    @Override
    public Uni<Integer> execute(String sql, Object... parameters) {
        return Panache.getSession().chain(session -> {
            Mutiny.Query<?> query = session.createNativeQuery(sql);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            return query.executeUpdate();
        });
    }
}
