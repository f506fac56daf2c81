package vn.motcua.eventstore.kafka;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import vn.motcua.eventstore.ConsumedMessages;
import vn.motcua.eventstore.ConsumedMessages.Read;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.engine.EventCodec;
import vn.motcua.eventstore.kafka.PartitionBuffer.Chunk;
import vn.motcua.eventstore.projection.Batch;
import vn.motcua.eventstore.projection.Batch.Unreadable;
import vn.motcua.eventstore.projection.Checkpoint;
import vn.motcua.eventstore.projection.Message;
import vn.motcua.eventstore.projection.Position;
import vn.motcua.eventstore.projection.SourceBroken;
import vn.motcua.eventstore.projection.UnreadableMessage;

/** Turns records of one topic into the events of one family; passes over what was applied before or is not read. */
final class ReceivedEvents<E> {
    private static final String NOT_OURS = "it does not say where it stands in a log: it is none of ours";

    private final String service;
    private final ConsumedMessages consumed;
    private final Class<E> family;

    /** @param service whose topic it is, as {@link ConsumedMessages} names it */
    ReceivedEvents(String service, ConsumedMessages consumed, Class<E> family) {
        this.service = service;
        this.consumed = consumed;
        this.family = family;
    }

    Batch<E> batch(Chunk chunk, Position after) {
        List<Recorded<E>> events = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>();
        Map<Long, ConsumerRecord<byte[], byte[]>> records = new HashMap<>();
        long log = after.log();
        long next = after.next();
        String history = after.history();
        int passedOver = 0;
        Optional<Checkpoint> checkpoint = Optional.empty();
        Optional<Instant> newest = Optional.empty();
        for (ConsumerRecord<byte[], byte[]> record : chunk.records()) {
            next = record.offset() + 1;
            Optional<Told> told = Told.of(record);
            if (told.isEmpty()) {
                unreadable.add(new Unreadable(ParkedRecords.message(record), NOT_OURS));
                continue;
            }
            history = requireSame(history, told.get().history());
            if (told.get().position() <= log) {
                passedOver++;
            }
            if (follows(record, told.get(), log)) {
                // Also when it cannot be read: published again it is then passed over, and not parked once more.
                log = told.get().position();
                checkpoint = checkpoint(record, told.get());
                try {
                    CloudEvent message =
                            KafkaMessageFactory.createReader(record).toEvent();
                    newest = Optional.of(recordedAt(message));
                    records.put(log, record);
                    read(message, record.partition()).ifPresent(events::add);
                } catch (IOException | RuntimeException e) {
                    unreadable.add(new Unreadable(ParkedRecords.message(record), ParkedRecords.reason(e)));
                }
            }
        }
        boolean nothingFollows = log == after.log() && !chunk.more();
        if (nothingFollows && chunk.newest() > log) {
            throw new SourceBroken(
                    "events after position %d are missing; the newest has position %d".formatted(log, chunk.newest()));
        }
        return new Batch<>(
                events,
                new Position(log, next, history),
                chunk.more(),
                newest,
                unreadable,
                event -> ParkedRecords.message(records.get(event.position())),
                passedOver,
                checkpoint);
    }

    private static Optional<Checkpoint> checkpoint(ConsumerRecord<?, ?> record, Told told) {
        return ReceivedHeaders.text(record, Attributes.HASH)
                .filter(hash -> hash.matches("[0-9a-f]{64}"))
                .map(hash -> new Checkpoint(record.topic(), told.history(), told.position(), hash));
    }

    /** Reads a parked message once more. */
    Optional<Recorded<E>> reread(TopicPartition partition, Message parked) throws UnreadableMessage {
        try {
            ConsumerRecord<byte[], byte[]> record = ParkedRecords.record(partition, parked);
            if (Told.of(record).isEmpty()) {
                throw new UnreadableMessage(NOT_OURS, null);
            }
            return read(KafkaMessageFactory.createReader(record).toEvent(), partition.partition());
        } catch (IOException | RuntimeException e) {
            throw new UnreadableMessage(ParkedRecords.reason(e), e);
        }
    }

    private static String requireSame(String applied, String told) {
        if (!applied.isEmpty() && !applied.equals(told)) {
            throw new SourceBroken("the topic tells history " + told + ", and " + applied
                    + " was applied: the log went back, or is another one; the read model has to be begun anew");
        }
        return told;
    }

    /**
     * Whether an event is the next one. What was applied before is passed over, and so is what comes after events that are
     * missing: once they are published, it is published again behind them.
     */
    private static boolean follows(ConsumerRecord<?, ?> record, Told told, long log) {
        if (told.position() > log && told.previous() < log) {
            throw new SourceBroken("at offset %d position %d follows %d, but %d was applied: it is another history"
                    .formatted(record.offset(), told.position(), told.previous(), log));
        }
        return told.position() > log && told.previous() == log;
    }

    private static long position(CloudEvent message) {
        return Long.parseLong(String.valueOf(message.getExtension(Attributes.POSITION)));
    }

    private static Instant recordedAt(CloudEvent message) {
        return Objects.requireNonNull(message.getTime(), "no time").toInstant();
    }

    /** Fields of a newer version may mean something else under the same names. */
    private static void requireKnown(CloudEvent message, Read known) {
        Object version = message.getExtension(Attributes.VERSION);
        if (version != null && Integer.parseInt(version.toString()) > known.version()) {
            throw new IllegalArgumentException(
                    "version " + version + " of " + message.getType() + "; known is " + known.version());
        }
    }

    private Optional<Recorded<E>> read(CloudEvent message, int partition) throws IOException {
        Optional<Read> type =
                consumed.read(service, message.getType()).filter(read -> family.isAssignableFrom(read.record()));
        if (type.isEmpty()) {
            return Optional.empty();
        }
        requireKnown(message, type.get());
        byte[] data = Objects.requireNonNull(message.getData(), "no data").toBytes();
        E event = family.cast(Objects.requireNonNull(
                EventCodec.JSON.readValue(data, type.get().record()), "data is null"));
        Map<String, String> metadata =
                Map.of("source", message.getSource().toString(), "partition", Integer.toString(partition));
        return Optional.of(new Recorded<>(
                position(message), UUID.fromString(message.getId()), recordedAt(message), metadata, event));
    }
}
