package vn.motcua.eventstore.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.EventTypes.EventType;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.engine.EventCodec;

/** Events of the own log as messages that can be parked, and back: also by a later release, which knows newer versions. */
final class ParkedEvents {
    private final EventCodec codec;
    private final EventTypes types;

    ParkedEvents(EventCodec codec, EventTypes types) {
        this.codec = codec;
        this.types = types;
    }

    /** What is kept of an event. */
    private record Kept(
            UUID id, Instant recordedAt, String name, int version, Map<String, String> metadata, JsonNode payload) {}

    Message message(Recorded<?> recorded) {
        EventType type = types.typeOf(recorded.event());
        Kept kept = new Kept(
                recorded.id(),
                recorded.recordedAt(),
                type.name(),
                type.version(),
                recorded.metadata(),
                EventCodec.JSON.valueToTree(recorded.event()));
        try {
            return new Message(
                    recorded.position(),
                    recorded.position(),
                    types.orderKeyOf(recorded.event()),
                    EventCodec.JSON.writeValueAsBytes(kept),
                    "ce_type: " + type.name());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + type.name(), e);
        }
    }

    Recorded<Object> event(Message message) throws UnreadableMessage {
        try {
            Kept kept = EventCodec.JSON.readValue(message.content(), Kept.class);
            Object event = codec.payload(
                    kept.name(), kept.version(), Buffer.buffer(EventCodec.JSON.writeValueAsBytes(kept.payload())));
            return new Recorded<>(message.position(), kept.id(), kept.recordedAt(), kept.metadata(), event);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableMessage(e.toString(), e);
        }
    }
}
