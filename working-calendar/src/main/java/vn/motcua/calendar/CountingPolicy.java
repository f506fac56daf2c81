package vn.motcua.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalTime;
import java.util.Optional;

/**
 * The choices that law and procedure leave open, pinned at receipt.
 *
 * @param afterHoursCutoff receipt on a working day at this clock time or later counts as receipt on the next working
 *                         day; empty: no such rule
 * @legal LB-09 receipt after 15:00
 */
public record CountingPolicy(DueTime dueTime, Optional<LocalTime> afterHoursCutoff, SupplementPolicy supplement) {
    public CountingPolicy {
        requireNonNull(dueTime, "dueTime");
        requireNonNull(afterHoursCutoff, "afterHoursCutoff");
        requireNonNull(supplement, "supplement");
    }

    /** End of day, no cut-off, waiting time for a supplement left out. */
    public static CountingPolicy plain() {
        return new CountingPolicy(DueTime.END_OF_DAY, Optional.empty(), SupplementPolicy.RESUME);
    }

    public CountingPolicy with(DueTime other) {
        return new CountingPolicy(other, afterHoursCutoff, supplement);
    }

    public CountingPolicy with(SupplementPolicy other) {
        return new CountingPolicy(dueTime, afterHoursCutoff, other);
    }

    public CountingPolicy withCutoff(LocalTime cutoff) {
        return new CountingPolicy(dueTime, Optional.of(cutoff), supplement);
    }
}
