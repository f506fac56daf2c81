package vn.motcua.bench.store;

import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.provider.ReactiveServiceRegistryBuilder;
import org.hibernate.reactive.vertx.VertxInstance;
import vn.motcua.eventstore.projection.ReadTransactions;

/** Transactions of Hibernate Reactive outside Quarkus, with the batch size that the services have. */
final class ReactiveTransactions implements ReadTransactions, AutoCloseable {
    private final Vertx vertx;
    private final Mutiny.SessionFactory sessions;

    ReactiveTransactions(Vertx vertx, PgConnectOptions address, Class<?> entity) {
        this.vertx = vertx;
        Configuration configuration = new Configuration()
                .addAnnotatedClass(entity)
                .setProperty(
                        AvailableSettings.JAKARTA_JDBC_URL,
                        "jdbc:postgresql://%s:%d/%s"
                                .formatted(address.getHost(), address.getPort(), address.getDatabase()))
                .setProperty(AvailableSettings.JAKARTA_JDBC_USER, address.getUser())
                .setProperty(AvailableSettings.JAKARTA_JDBC_PASSWORD, address.getPassword())
                .setProperty(AvailableSettings.STATEMENT_BATCH_SIZE, "500");
        StandardServiceRegistry services = new ReactiveServiceRegistryBuilder()
                .addService(VertxInstance.class, (VertxInstance) () -> vertx)
                .applySettings(configuration.getProperties())
                .build();
        sessions = configuration.buildSessionFactory(services).unwrap(Mutiny.SessionFactory.class);
    }

    Mutiny.SessionFactory sessions() {
        return sessions;
    }

    @Override
    public <T> Uni<T> run(String schema, Supplier<Uni<T>> work) {
        return Uni.createFrom().emitter(emitter -> {
            Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
            context.runOnContext(
                    _ -> sessions.withTransaction((_, _) -> inSchema(schema).chain(work::get))
                            .subscribe()
                            .with(emitter::complete, emitter::fail));
        });
    }

    private Uni<Integer> inSchema(String schema) {
        return rows("SELECT set_config('search_path', ?1, true)", schema.isEmpty() ? "public" : schema)
                .replaceWith(0);
    }

    @Override
    public Uni<List<Object[]>> rows(String sql, Object... parameters) {
        Mutiny.SelectionQuery<Object[]> query = sessions.getCurrentSession().createNativeQuery(sql, Object[].class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList();
    }

    @Override
    public Uni<Integer> execute(String sql, Object... parameters) {
        Mutiny.Query<?> query = sessions.getCurrentSession().createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.executeUpdate();
    }

    @Override
    public void close() {
        sessions.close();
    }
}
