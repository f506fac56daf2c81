package vn.motcua.eventstore.cdi;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.axon.EntityModule;
import vn.motcua.eventstore.axon.EventSourcing;
import vn.motcua.eventstore.engine.StoreAddress;
import vn.motcua.eventstore.engine.StoreSchema;
import vn.motcua.eventstore.projection.LogSource;
import vn.motcua.eventstore.projection.ProjectionRunner;
import vn.motcua.eventstore.projection.Projections;
import vn.motcua.eventstore.projection.ReadTransactions;
import vn.motcua.eventstore.vault.Vault;
import vn.motcua.eventstore.vault.VaultCipher;

/** Starts a service's event store in order: schema, write side, projections, relay; and stops it the other way round. */
@ApplicationScoped
public class EventStoreRuntime {
    private static final Logger LOG = Logger.getLogger(EventStoreRuntime.class);

    private final Vertx vertx;
    private final EventStoreConfig config;
    private final AgroalDataSource owner;
    private final EventTypes types;
    private final List<EntityModule<?, ?>> entities;
    private final List<Projection<?>> projectionBeans;
    private final Projections projections = new Projections();
    private EventSourcing sourcing;
    private final Vault vault;

    EventStoreRuntime(
            Vertx vertx,
            EventStoreConfig config,
            @DataSource("owner") AgroalDataSource owner,
            EventTypes types,
            @All List<EntityModule<?, ?>> entities,
            @All List<Projection<?>> projectionBeans) {
        this.vertx = vertx;
        this.config = config;
        this.owner = owner;
        this.types = types;
        this.entities = entities;
        this.projectionBeans = projectionBeans;
        this.vault = new Vault(() -> sourcing.engine().pool(), new VaultCipher(VaultKey.of(config)));
    }

    void start(@Observes @Priority(100) StartupEvent started) {
        StoreSchema.migrate(owner, config.user());
        sourcing = EventSourcing.start(vertx, address(), types, entities);
        ReadTransactions transactions = new PanacheTransactions(vertx);
        projectionBeans.forEach(projection -> run(projection, transactions));
        LOG.infof("event store of %s started with %d projections", config.service(), projectionBeans.size());
    }

    private <E> void run(Projection<E> projection, ReadTransactions transactions) {
        LogSource<E> source = new LogSource<>(sourcing.engine(), types, projection.reads());
        projections.add(new ProjectionRunner<>(vertx, projection, "", source, transactions));
    }

    private StoreAddress address() {
        return new StoreAddress(
                config.host(), config.port(), config.database(), config.user(), config.password(), StoreSchema.NAME);
    }

    void stop(@Observes ShutdownEvent stopping) {
        projections.stopAll();
        if (sourcing != null) {
            sourcing.close();
        }
    }

    EventSourcing sourcing() {
        return sourcing;
    }

    Vault vault() {
        return vault;
    }

    Projections projections() {
        return projections;
    }
}
