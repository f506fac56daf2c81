package vn.motcua.eventstore.axon;

import io.vertx.core.Vertx;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.Tag;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.EventLog;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.engine.EventCodec;
import vn.motcua.eventstore.engine.PostgresEventStorageEngine;
import vn.motcua.eventstore.engine.StoreAddress;

/** The write side of one service: Axon with our engine, started with the service's entities. */
public final class EventSourcing implements AutoCloseable {
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("decide-", 0).factory());
    private final PostgresEventStorageEngine engine;
    private final AxonConfiguration axon;
    private final Commands commands;
    private final StoredEventLog log;

    private EventSourcing(Vertx vertx, StoreAddress address, EventTypes types, List<EntityModule<?, ?>> entities) {
        EventCodec codec = new EventCodec(types);
        engine = new PostgresEventStorageEngine(vertx, address, codec, threads);
        log = new StoredEventLog(engine);
        Deciding deciding = new Deciding(types);
        EventSourcingConfigurer configurer = EventSourcingConfigurer.create()
                .registerEventStorageEngine(_ -> engine)
                .registerTagResolver(_ -> event -> tagsOf(types, event));
        entities.forEach(entity -> configurer.registerEntity(entity.module(deciding)));
        axon = configurer.build();
        axon.start();
        commands = new AxonCommands(axon.getComponent(CommandGateway.class), types, new AnsweredRequests(log, types));
    }

    /** Connects and starts. The schema must have been migrated before. */
    public static EventSourcing start(
            Vertx vertx, StoreAddress address, EventTypes types, List<EntityModule<?, ?>> entities) {
        return new EventSourcing(vertx, address, types, entities);
    }

    static Set<Tag> tagsOf(EventTypes types, EventMessage event) {
        Set<Tag> tags = new LinkedHashSet<>();
        types.tagsOf(event.payload()).forEach(tag -> tags.add(new Tag(tag.key(), tag.value())));
        String request = event.metadata().get(MetadataKeys.REQUEST);
        if (request != null) {
            tags.add(new Tag(MetadataKeys.REQUEST, request));
        }
        return tags;
    }

    public Commands commands() {
        return commands;
    }

    public EventLog log() {
        return log;
    }

    public PostgresEventStorageEngine engine() {
        return engine;
    }

    @Override
    public void close() {
        axon.shutdown();
        engine.close();
        threads.close();
    }
}
