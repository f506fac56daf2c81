package vn.motcua.feedback.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/**
 * Identifies a piece of feedback for good.
 *
 * @param value UUIDv7 made when it is sent, for example {@code 0199a3c4-7b1e-7c55-9d6e-2f4b8a901234}; never used again
 */
public record FeedbackId(@JsonValue UUID value) {
    @JsonCreator
    public FeedbackId {
        Objects.requireNonNull(value);
    }

    /** Reads the text form; also how a path parameter becomes an identifier. */
    public static FeedbackId fromString(String text) {
        return new FeedbackId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
