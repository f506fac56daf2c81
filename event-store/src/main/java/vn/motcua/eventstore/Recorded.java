package vn.motcua.eventstore;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An event as it stands in the log.
 *
 * @param position place in the log, 1 or more, without gaps, in commit order
 * @param id identifier of the event
 * @param recordedAt when it was stored, real time
 * @param metadata what travelled beside it: {@code actor}, {@code org} and the like; no personal data
 * @param event the typed event, upcast to the newest version
 */
public record Recorded<E>(long position, UUID id, Instant recordedAt, Map<String, String> metadata, E event) {
    /** The same event as one of a family that it belongs to. */
    public <F> Recorded<F> as(Class<F> family) {
        return new Recorded<>(position, id, recordedAt, metadata, family.cast(event));
    }
}
