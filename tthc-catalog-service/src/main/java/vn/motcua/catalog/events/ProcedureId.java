package vn.motcua.catalog.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Identifies an administrative procedure (thủ tục hành chính): a UUIDv7 made by this service, never used again. */
public record ProcedureId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProcedureId {
        Objects.requireNonNull(value);
    }

    /** @throws IllegalArgumentException the text is no UUID */
    public static ProcedureId fromString(String text) {
        return new ProcedureId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
