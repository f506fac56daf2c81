package vn.motcua.bench.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.vertx.pgclient.PgConnectOptions;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.conversion.json.JacksonConverter;
import org.axonframework.eventsourcing.EventSourcedEntityFactory;
import org.axonframework.eventsourcing.configuration.EventSourcedEntityModule;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.jpa.AggregateBasedJpaEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.AggregateEventEntry;
import org.axonframework.messaging.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.commandhandling.GenericCommandResultMessage;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.core.unitofwork.transaction.TransactionManager;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.conversion.DelegatingEventConverter;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.axonframework.modelling.entity.EntityCommandHandler;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.jpa.HibernatePersistenceProvider;
import vn.motcua.bench.Measured;
import vn.motcua.bench.store.Accounts.Account;
import vn.motcua.bench.store.Accounts.AccountEvent;
import vn.motcua.eventstore.EntityCommand;

/** (c) Axon's own JPA engine with the same commands: bytea instead of oid, one transaction per command, a pool of 16. */
final class AxonJpaEngine implements AutoCloseable {
    private static final String TAG = "account";
    private static final int POOL = 16;
    private static final MessageType DONE = new MessageType("done");

    private final AgroalDataSource pool;
    private final EntityManagerFactory managers;
    private final AxonConfiguration axon;
    private final DelegatingEventConverter converter =
            new DelegatingEventConverter(new JacksonConverter(new ObjectMapper()));
    private final AggregateBasedJpaEventStorageEngine engine;
    private final CommandGateway gateway;

    /**
     * @param address of a database in which the role may make tables
     * @param pageSize events that a stream reads at once
     */
    AxonJpaEngine(PgConnectOptions address, int pageSize) throws SQLException {
        pool = pool(address);
        managers = new HibernatePersistenceProvider().createEntityManagerFactory(settings());
        ThreadTransactions transactions = new ThreadTransactions(managers);
        // A short page ends a stream, as it does in ours; the default asks once more.
        engine = new AggregateBasedJpaEventStorageEngine(
                transactions, transactions, converter, settings -> settings.batchSize(pageSize)
                        .finalBatchPredicate(page -> page.size() < pageSize));
        axon = EventSourcingConfigurer.create()
                .registerEventStorageEngine(_ -> engine)
                .registerTagResolver(_ -> event -> Set.of(new Tag(
                        TAG, ((AccountEvent) event.payload()).accountId().toString())))
                .registerEntity(module())
                .componentRegistry(registry -> registry.registerComponent(TransactionManager.class, _ -> transactions))
                .build();
        axon.start();
        gateway = axon.getComponent(CommandGateway.class);
    }

    private HibernatePersistenceConfiguration settings() {
        var settings = new HibernatePersistenceConfiguration("axon");
        settings.managedClass(AggregateEventEntry.class);
        settings.property(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, pool);
        settings.property(AvailableSettings.DIALECT, ByteaDialect.class.getName());
        settings.property(AvailableSettings.GLOBALLY_QUOTED_IDENTIFIERS, true);
        settings.property(AvailableSettings.JAKARTA_HBM2DDL_DATABASE_ACTION, "create");
        return settings;
    }

    private static AgroalDataSource pool(PgConnectOptions address) throws SQLException {
        return AgroalDataSource.from(
                new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(connections -> connections
                        .maxSize(POOL)
                        .initialSize(POOL)
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl("jdbc:postgresql://%s:%d/%s"
                                        .formatted(address.getHost(), address.getPort(), address.getDatabase()))
                                .autoCommit(false)
                                .principal(new NamePrincipal(address.getUser()))
                                .credential(new SimplePassword(address.getPassword())))));
    }

    private EventSourcedEntityModule<String, Account> module() {
        return EventSourcedEntityModule.declarative(String.class, Account.class)
                .messagingModel((_, model) -> model.instanceCommandHandler(name(Accounts.Open.class), decided())
                        .instanceCommandHandler(name(Accounts.Move.class), decided())
                        .entityEvolver((account, event, _) -> Account.evolve(account, read(event)))
                        .build())
                .entityFactory(_ -> EventSourcedEntityFactory.fromNoArgument(() -> Account.NONE))
                .criteriaResolver(_ -> (id, _) -> EventCriteria.havingTags(TAG, id))
                .entityIdResolver(_ -> (command, _) -> ((EntityCommand) command.payload()).entityId());
    }

    private static EntityCommandHandler<Account> decided() {
        return (command, account, context) -> {
            EventAppender.forContext(context).append(Accounts.decide((EntityCommand) command.payload(), account));
            return MessageStream.just(new GenericCommandResultMessage(DONE, 0L));
        };
    }

    private static QualifiedName name(Class<?> command) {
        return new QualifiedName(command);
    }

    private AccountEvent read(EventMessage event) {
        if (event.payload() instanceof AccountEvent appended) {
            return appended;
        }
        boolean opened = event.type().name().equals(Accounts.Opened.class.getName());
        return event.payloadAs(opened ? Accounts.Opened.class : Accounts.Moved.class, converter);
    }

    AggregateBasedJpaEventStorageEngine engine() {
        return engine;
    }

    Measured run(int concurrency, Duration warmUp, Duration measured) throws Exception {
        UUID[] open = new UUID[concurrency];
        return Load.run(concurrency, warmUp, measured, (worker, n) -> {
            if (n % 2 == 0) {
                open[worker] = Accounts.newId();
                send(new Accounts.Open(open[worker]));
            } else {
                send(new Accounts.Move(open[worker], 1));
            }
        });
    }

    private void send(EntityCommand command) throws Exception {
        gateway.send(new GenericCommandMessage(new MessageType(command.getClass()), command))
                .getResultMessage()
                .get();
    }

    @Override
    public void close() {
        axon.shutdown();
        engine.close();
        managers.close();
        pool.close();
    }
}
