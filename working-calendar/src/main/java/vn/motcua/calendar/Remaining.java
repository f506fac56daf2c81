package vn.motcua.calendar;

import java.time.Duration;

/**
 * How far it is from now to a due instant, or from a due instant to now.
 *
 * @param late        whether the due instant has passed; the other figures then say by how much
 * @param workingDays working days after the earlier of both days up to and with the later; 0 on the due day itself
 * @param workingTime working time of the organisation between both instants
 */
public record Remaining(boolean late, int workingDays, Duration workingTime) {

    /** Whole working hours of {@link #workingTime()}. */
    public long workingHours() {
        return workingTime.toHours();
    }
}
