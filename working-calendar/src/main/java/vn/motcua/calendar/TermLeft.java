package vn.motcua.calendar;

import java.time.Duration;

/**
 * What a stopped clock has left.
 *
 * @param days working or calendar days, as the term counts them; 0 or more
 * @param time working time, for the part that runs in hours; zero or more
 */
public record TermLeft(int days, Duration time) {
    public static final TermLeft NOTHING = new TermLeft(0, Duration.ZERO);
}
