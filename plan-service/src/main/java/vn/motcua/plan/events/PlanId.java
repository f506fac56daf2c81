package vn.motcua.plan.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/**
 * Identifies a plan for good; its official number is an attribute, given at issue.
 *
 * @param value UUIDv7, for example {@code 0199a3c4-7b1e-7c55-9d6e-2f4b8a901234}
 */
public record PlanId(@JsonValue UUID value) {
    @JsonCreator
    public PlanId {
        Objects.requireNonNull(value);
    }

    /** Reads the text form; also how a path parameter becomes an identifier. */
    public static PlanId fromString(String text) {
        return new PlanId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
