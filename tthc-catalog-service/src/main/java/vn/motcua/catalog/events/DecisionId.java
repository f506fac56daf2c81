package vn.motcua.catalog.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Identifies a publication decision (quyết định công bố): a UUIDv7 made by this service, never used again. */
public record DecisionId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DecisionId {
        Objects.requireNonNull(value);
    }

    /** @throws IllegalArgumentException the text is no UUID */
    public static DecisionId fromString(String text) {
        return new DecisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
