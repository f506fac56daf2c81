package vn.motcua.eventstore.cdi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import vn.motcua.eventstore.ConsumedMessages;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.engine.PostgresEventStorageEngine;
import vn.motcua.eventstore.kafka.KafkaAddress;
import vn.motcua.eventstore.kafka.TopicReader;
import vn.motcua.eventstore.projection.Definition;
import vn.motcua.eventstore.projection.LogSource;
import vn.motcua.eventstore.projection.OpenSources;
import vn.motcua.eventstore.projection.Source;

/** Finds what a projection reads: the own log, or the partitions of the topics that carry its messages. */
final class Sources {
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

    /** The open sources of one projection, and the readers behind them. */
    record Opened<E>(List<Source<E>> sources, List<TopicReader<E>> readers) implements OpenSources<E> {
        @Override
        public void close() {
            readers.forEach(TopicReader::close);
        }
    }

    /** What makes a read model: its projection, and the names that it reads here. */
    Definition definition(Projection<?> projection) {
        Set<String> consumed = messages.recordsOf(projection.reads()).keySet();
        return Definition.of(projection, consumed.isEmpty() ? types.namesOf(projection.reads()) : consumed);
    }

    <E> Opened<E> open(Projection<E> projection) {
        return open(projection.name(), projection.reads());
    }

    /** @param reader name of who reads */
    <E> Opened<E> open(String reader, Class<E> family) {
        Set<String> topics = messages.topicsOf(family);
        if (topics.isEmpty()) {
            return new Opened<>(List.of(new LogSource<>(engine.get(), types, family)), List.of());
        }
        List<TopicReader<E>> readers = topics.stream()
                .map(topic -> new TopicReader<>(kafka, topic, reader, messages, family))
                .toList();
        List<Source<E>> sources = new ArrayList<>();
        readers.forEach(each -> sources.addAll(each.sources()));
        readers.forEach(TopicReader::start);
        return new Opened<>(sources, readers);
    }
}
