package vn.motcua.eventstore.reaction;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.eventstore.projection.ProjectionStatus;

/**
 * How one reaction stands in one source.
 *
 * @param state {@code RUNNING}, {@code ELSEWHERE} while another instance sends its commands, {@code FAILED} while it tries again, {@code SOURCE_BROKEN}
 *     as for a projection
 * @param position last position that it has reacted to
 * @param asOf it has reacted to everything that had reached its source by then; empty until the source was first read
 * @param problem what stopped it; empty while it runs
 */
public record ReactionStatus(
        String reaction,
        String source,
        ProjectionStatus.State state,
        long position,
        Optional<Instant> asOf,
        String problem) {
    public static ReactionStatus of(ProjectionStatus status) {
        return new ReactionStatus(
                status.projection(),
                status.source(),
                status.state(),
                status.position(),
                status.asOf(),
                status.problem());
    }

    /** Whether it does nothing until something is mended. */
    public boolean stopped() {
        return state == ProjectionStatus.State.FAILED || state == ProjectionStatus.State.SOURCE_BROKEN;
    }
}
