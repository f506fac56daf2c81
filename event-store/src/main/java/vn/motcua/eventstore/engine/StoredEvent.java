package vn.motcua.eventstore.engine;

import java.util.List;
import java.util.UUID;

/**
 * An event in the bytes that are stored and hashed.
 *
 * @param tags {@code key=value}, sorted, no line breaks
 * @param metadata JSON, UTF-8
 * @param payload JSON, UTF-8
 */
record StoredEvent(UUID id, String name, int version, List<String> tags, byte[] metadata, byte[] payload) {
    int bytes() {
        return payload.length + metadata.length;
    }

    String tagLines() {
        return String.join("\n", tags);
    }
}
