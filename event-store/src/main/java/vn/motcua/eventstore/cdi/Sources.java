package vn.motcua.eventstore.cdi;

import java.util.List;
import java.util.function.Supplier;
import vn.motcua.eventstore.ConsumedMessages;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.engine.PostgresEventStorageEngine;
import vn.motcua.eventstore.kafka.KafkaAddress;
import vn.motcua.eventstore.projection.LogSource;
import vn.motcua.eventstore.projection.Source;

/** Finds what a projection reads: the own log, or the partitions of the topics that carry its messages. */
final class Sources implements AutoCloseable {
    private final Supplier<PostgresEventStorageEngine> engine;
    private final EventTypes types;
    private final ConsumedMessages messages;
    private final KafkaAddress kafka;

    Sources(
            Supplier<PostgresEventStorageEngine> engine,
            EventTypes types,
            ConsumedMessages messages,
            KafkaAddress kafka) {
        this.engine = engine;
        this.types = types;
        this.messages = messages;
        this.kafka = kafka;
    }

    <E> List<Source<E>> of(Projection<E> projection) {
        return List.of(new LogSource<>(engine.get(), types, projection.reads()));
    }

    @Override
    public void close() {}
}
