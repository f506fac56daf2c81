package vn.motcua.eventstore;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a command did.
 *
 * @param entityId identifier of the entity that the events belong to; the first run's when repeated
 * @param position position of the last event of the command, which is the entity's version and ETag, 1 or more
 * @param repeated whether the same request had been answered before, so that nothing was stored now
 * @param left the entity as the command left it; empty when it was repeated, for then only the log knows
 */
public record Outcome(String entityId, long position, boolean repeated, Optional<Left> left) {
    public Outcome {
        Objects.requireNonNull(entityId);
        Objects.requireNonNull(left);
    }

    /** An outcome with nothing at hand: what the command left is read from the log. */
    public Outcome(String entityId, long position, boolean repeated) {
        this(entityId, position, repeated, Optional.empty());
    }

    /**
     * An entity as a command left it.
     *
     * @param tagKey key of the entity's tag
     * @param history all its events, those that were stored now among them, in order
     */
    public record Left(String tagKey, List<Recorded<?>> history) {
        public Left {
            history = List.copyOf(history);
        }
    }
}
