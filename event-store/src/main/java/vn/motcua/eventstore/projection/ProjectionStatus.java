package vn.motcua.eventstore.projection;

import java.time.Instant;
import java.util.Optional;

/**
 * How one projection stands in one source.
 *
 * @param state {@code RUNNING}, {@code ELSEWHERE} while another instance applies its batches, {@code FAILED}, {@code SOURCE_BROKEN} while its source
 *     lacks events or tells another history than was applied, {@code REBUILDING} while the
 *     read model is made anew by this release, {@code SUPERSEDED} while a newer release keeps it
 * @param position last position applied
 * @param asOf the read model shows everything that had reached its source by then; empty until the source was first read
 * @param problem what stopped it, empty unless {@link #stopped}
 */
public record ProjectionStatus(
        String projection, String source, State state, long position, Optional<Instant> asOf, String problem) {
    /** What a projection is doing. */
    public enum State {
        RUNNING,
        ELSEWHERE,
        FAILED,
        SOURCE_BROKEN,
        REBUILDING,
        SUPERSEDED
    }

    /** Whether it applies nothing until something is mended. */
    public boolean stopped() {
        return state == State.FAILED || state == State.SOURCE_BROKEN;
    }
}
