package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When the result must be returned.
 *
 * @param dueAt         latest instant, on a working day in Asia/Ho_Chi_Minh; empty while the clock stands still
 * @param originalDueAt the same without any extension; empty while the clock stands still in that count
 */
public record DueDate(Optional<Instant> dueAt, Optional<Instant> originalDueAt, Explanation explanation) {

    /** The appointment date (ngày hẹn trả) in Asia/Ho_Chi_Minh; empty while the clock stands still. */
    public Optional<LocalDate> dueOn() {
        return dueAt.map(at -> LocalDate.ofInstant(at, StateCalendar.ZONE));
    }

    public boolean isPaused() {
        return dueAt.isEmpty();
    }
}
