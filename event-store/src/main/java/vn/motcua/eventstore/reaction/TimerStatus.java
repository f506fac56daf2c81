package vn.motcua.eventstore.reaction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a timer stands.
 *
 * @param lookedAt when it last looked to the end, real time; empty before the first time
 * @param problem why it cannot look at all; empty when it can
 * @param failing what was due and could not be done, the first 100; it is tried again, ever more seldom
 */
public record TimerStatus(String timer, Optional<Instant> lookedAt, String problem, List<Failing> failing) {
    public TimerStatus {
        failing = List.copyOf(failing);
    }

    /**
     * Something due that could not be done.
     *
     * @param tries how often it was tried, 1 or more
     * @param reason what came out the last time
     * @param nextTry real time
     */
    public record Failing(String key, int tries, String reason, Instant nextTry) {}

    /** Whether everything that was due when it last looked is done. */
    public boolean well() {
        return problem.isEmpty() && failing.isEmpty();
    }
}
