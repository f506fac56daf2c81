package vn.motcua.calendar;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * A time in which the clock stands still.
 *
 * @param from  when it stopped
 * @param to    when it went on, not before {@code from}; empty while it still stands
 * @param basis the rule or paper behind it, without personal data; empty when the reason says enough
 */
public record Pause(Instant from, Optional<Instant> to, PauseReason reason, String basis) {
    public Pause {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(reason, "reason");
        requireNonNull(basis, "basis");
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("a pause from " + from + " to " + to.get());
        }
    }

    public static Pause open(Instant from, PauseReason reason) {
        return new Pause(from, Optional.empty(), reason, "");
    }

    public static Pause closed(Instant from, Instant to, PauseReason reason) {
        return new Pause(from, Optional.of(to), reason, "");
    }

    /** This pause, over. */
    public Pause endedAt(Instant end) {
        return new Pause(from, Optional.of(end), reason, basis);
    }
}
