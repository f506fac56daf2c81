package vn.motcua.plan.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/**
 * Identifies a task for good; its printed reference ({@code III.4}) is an attribute, unique in its plan alone.
 *
 * @param value UUIDv7, for example {@code 0199a3c4-7b1e-7c55-9d6e-2f4b8a90a001}
 */
public record TaskId(@JsonValue UUID value) {
    @JsonCreator
    public TaskId {
        Objects.requireNonNull(value);
    }

    /** Reads the text form; also how a path parameter becomes an identifier. */
    public static TaskId fromString(String text) {
        return new TaskId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
