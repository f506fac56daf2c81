package vn.motcua.catalog.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Identifies a posting of an officer (biệt phái, cử đến): a UUIDv7 made by this service, never used again. */
public record PostingId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PostingId {
        Objects.requireNonNull(value);
    }

    /** @throws IllegalArgumentException the text is no UUID */
    public static PostingId fromString(String text) {
        return new PostingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
