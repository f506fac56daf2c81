package vn.motcua.dossier.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/**
 * Identifies a dossier for good.
 *
 * @param value UUIDv7 made at receipt, for example {@code 0199a3c4-7b1e-7c55-9d6e-2f4b8a901234}; never used again
 */
public record DossierId(@JsonValue UUID value) {
    @JsonCreator
    public DossierId {
        Objects.requireNonNull(value);
    }

    /** Reads the text form; also how a path parameter becomes an identifier. */
    public static DossierId fromString(String text) {
        return new DossierId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
