package vn.motcua.dashboard.metrics;

import java.time.LocalDate;
import java.util.Optional;

/** How a task of a plan stands on a day; from what the plan's service tells of it, never stored. */
public enum TaskState {
    /** Completed, or already complete when the plan was made. */
    DONE,
    /** Something of it was due before today and is not complete. */
    OVERDUE,
    /** Begun: progress was reported, or its time has begun. */
    IN_PROGRESS,
    /** Its time has not begun. */
    UPCOMING,
    /** Done all year round (thường xuyên); nothing of it is due on a day. */
    CONTINUOUS,
    /** Its day depends on something that has not happened. */
    DUE_UNKNOWN;

    /**
     * @param state {@code NOT_STARTED}, {@code IN_PROGRESS} or {@code COMPLETED}
     * @param continuous the schedule says all year round
     * @param startsOn first day, when the schedule names one; otherwise what is due begins with the plan's year
     * @param dueOn next day on which something of it is due
     * @param year of the plan
     * @param today the day at Asia/Ho_Chi_Minh
     */
    public static TaskState of(
            String state,
            boolean continuous,
            Optional<LocalDate> startsOn,
            Optional<LocalDate> dueOn,
            int year,
            LocalDate today) {
        if (state.equals("COMPLETED")) {
            return DONE;
        }
        if (dueOn.filter(today::isAfter).isPresent()) {
            return OVERDUE;
        }
        if (continuous) {
            return CONTINUOUS;
        }
        if (state.equals("IN_PROGRESS")) {
            return IN_PROGRESS;
        }
        Optional<LocalDate> begins = startsOn.or(() -> dueOn.map(_ -> LocalDate.of(year, 1, 1)));
        return begins.map(day -> today.isBefore(day) ? UPCOMING : IN_PROGRESS).orElse(DUE_UNKNOWN);
    }
}
