package vn.motcua.eventstore.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.Tag;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.EventTypes.EventType;
import vn.motcua.eventstore.Recorded;

/** Turns typed events into the stored bytes and back: (name, version) → upcast → typed record. */
public final class EventCodec {
    private static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};

    /** How events and messages are written: ISO times, no nulls lost, unknown fields of a stored event passed over. */
    public static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private final EventTypes types;
    private final Map<String, ObjectReader> readers = new ConcurrentHashMap<>();
    private final ObjectReader metadataReader = JSON.readerFor(STRINGS);

    public EventCodec(EventTypes types) {
        this.types = types;
    }

    StoredEvent encode(TaggedEventMessage<?> tagged) {
        EventMessage message = tagged.event();
        EventType type = types.typeOf(message.payload());
        try {
            return new StoredEvent(
                    UUID.fromString(message.identifier()),
                    type.name(),
                    type.version(),
                    tagged.tags().stream().map(EventCodec::line).sorted().toList(),
                    JSON.writeValueAsBytes(new TreeMap<>(message.metadata())),
                    JSON.writeValueAsBytes(message.payload()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + type.name(), e);
        }
    }

    /** The tags of these events that may be stored once. */
    Set<String> onceTags(List<TaggedEventMessage<?>> events) {
        Set<String> once = new HashSet<>();
        for (TaggedEventMessage<?> event : events) {
            for (Tag tag : event.tags()) {
                if (types.storedOnce(tag.key())) {
                    once.add(line(tag));
                }
            }
        }
        return once;
    }

    /** The references whose rows leave the vault with these events. */
    List<UUID> erasedBy(List<TaggedEventMessage<?>> events) {
        return events.stream()
                .flatMap(event -> types.erasedBy(event.event().payload()))
                .toList();
    }

    static String line(Tag tag) {
        String line = tag.key() + "=" + tag.value();
        if (line.indexOf('\n') >= 0 || line.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a tag holds no line break and no NUL: " + tag.key());
        }
        return line;
    }

    /** Decodes a row of (position, id, name, version, metadata, payload, recorded_at). */
    EventMessage message(Row row) {
        String name = row.getString(2);
        int version = row.getInteger(3);
        return new GenericEventMessage(
                row.getUUID(1).toString(),
                new MessageType(
                        name,
                        Integer.toString(
                                types.named(name).map(EventType::version).orElse(version))),
                payload(name, version, row.getBuffer(5)),
                metadata(row.getBuffer(4)),
                recordedAt(row));
    }

    /** The message of an event that is known already. */
    EventMessage message(Recorded<?> recorded) {
        EventType type = types.typeOf(recorded.event());
        return new GenericEventMessage(
                recorded.id().toString(),
                new MessageType(type.name(), Integer.toString(type.version())),
                recorded.event(),
                recorded.metadata(),
                recorded.recordedAt());
    }

    /** Decodes a row of (position, id, name, version, metadata, payload, recorded_at). */
    public Recorded<Object> recorded(Row row) {
        return new Recorded<>(
                row.getLong(0),
                row.getUUID(1),
                recordedAt(row),
                metadata(row.getBuffer(4)),
                payload(row.getString(2), row.getInteger(3), row.getBuffer(5)));
    }

    static Instant recordedAt(Row row) {
        return row.getOffsetDateTime(6).withOffsetSameInstant(ZoneOffset.UTC).toInstant();
    }

    private Map<String, String> metadata(Buffer json) {
        if (json.length() == 2) {
            return Map.of();
        }
        try {
            return metadataReader.readValue(json.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("metadata are not JSON", e);
        }
    }

    /** Decodes a payload of any version that is known. */
    public Object payload(String name, int version, Buffer json) {
        EventType type = types.named(name).orElseThrow(() -> new IllegalStateException("no event type named " + name));
        try {
            if (version == type.version()) {
                return readers.computeIfAbsent(name, _ -> JSON.readerFor(type.record()))
                        .readValue(json.getBytes());
            }
            ObjectNode old = (ObjectNode) JSON.readTree(json.getBytes());
            return JSON.treeToValue(types.upcast(name, version, old), type.record());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " version " + version, e);
        }
    }

    static List<String> lines(Collection<Tag> tags) {
        return tags.stream().map(EventCodec::line).sorted().toList();
    }
}
