package vn.motcua.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalTime;
import java.util.Optional;

/**
 * The choices that law and procedure leave open, pinned at receipt.
 *
 * @param afterHoursCutoff receipt on a working day at this clock time or later counts as receipt on the next working
 *                         day; empty: no such rule
 * @param hoursPerWorkingDay how many hours of a term stand for one whole working day, 1 to 24, however long the
 *                           organisation works on it; hours short of a day are hours of the clock
 * @legal LB-06 8 hours are one working day
 * @legal LB-09 receipt after 15:00
 */
public record CountingPolicy(
        DueTime dueTime, Optional<LocalTime> afterHoursCutoff, SupplementPolicy supplement, int hoursPerWorkingDay) {
    public CountingPolicy {
        requireNonNull(dueTime, "dueTime");
        requireNonNull(afterHoursCutoff, "afterHoursCutoff");
        requireNonNull(supplement, "supplement");
        if (hoursPerWorkingDay < 1 || hoursPerWorkingDay > 24) {
            throw new IllegalArgumentException(hoursPerWorkingDay + " hours a working day");
        }
    }

    /** With 8 hours for one working day. */
    public CountingPolicy(DueTime dueTime, Optional<LocalTime> afterHoursCutoff, SupplementPolicy supplement) {
        this(dueTime, afterHoursCutoff, supplement, 8);
    }

    /** End of day, no cut-off, waiting time for a supplement left out. */
    public static CountingPolicy plain() {
        return new CountingPolicy(DueTime.END_OF_DAY, Optional.empty(), SupplementPolicy.RESUME);
    }

    public CountingPolicy with(DueTime other) {
        return new CountingPolicy(other, afterHoursCutoff, supplement, hoursPerWorkingDay);
    }

    public CountingPolicy with(SupplementPolicy other) {
        return new CountingPolicy(dueTime, afterHoursCutoff, other, hoursPerWorkingDay);
    }

    public CountingPolicy withCutoff(LocalTime cutoff) {
        return new CountingPolicy(dueTime, Optional.of(cutoff), supplement, hoursPerWorkingDay);
    }
}
