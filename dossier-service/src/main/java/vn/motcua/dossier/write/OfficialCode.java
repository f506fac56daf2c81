package vn.motcua.dossier.write;

import static vn.motcua.calendar.StateCalendar.ZONE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A dossier code that was given for a day.
 *
 * @param text {@code H37.99-260302-000007}
 */
public record OfficialCode(String text, LocalDate day) {
    private static final Duration LAST = Duration.ofMillis(1);

    /** When the dossier is received under it: now, or the day's last moment where midnight passed since the code was given. */
    public Instant receivedAt(Instant now) {
        Instant end = day.plusDays(1).atStartOfDay(ZONE).toInstant();
        return now.isBefore(end) ? now : end.minus(LAST);
    }
}
