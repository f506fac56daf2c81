package vn.motcua.eventstore.cdi;

import io.quarkus.arc.DefaultBean;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.motcua.eventstore.ConsumedMessages;
import vn.motcua.eventstore.EventLog;
import vn.motcua.eventstore.projection.Projections;
import vn.motcua.eventstore.projection.ReadTransactions;
import vn.motcua.eventstore.vault.Vault;

/** What a service injects. The beans are made when they are first used, which is after the store has started. */
@Dependent
public class EventStoreBeans {
    @Produces
    @Singleton
    EventLog log(EventStoreRuntime runtime) {
        return new StartedEventLog(runtime);
    }

    /** For a service that reads no other service's messages. */
    @Produces
    @Singleton
    @DefaultBean
    ConsumedMessages messages() {
        return ConsumedMessages.none();
    }

    /** Transactions in which projections write. */
    @Produces
    @Singleton
    ReadTransactions transactions(Vertx vertx) {
        return new PanacheTransactions(vertx);
    }

    @Produces
    @Singleton
    Projections projections(EventStoreRuntime runtime) {
        return runtime.projections();
    }

    @Produces
    @Singleton
    Vault vault(EventStoreRuntime runtime) {
        return runtime.vault();
    }
}
