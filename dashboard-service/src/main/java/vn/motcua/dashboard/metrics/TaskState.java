package vn.motcua.dashboard.metrics;

import java.time.LocalDate;
import java.util.Optional;

/** How a task of a plan stands on a day; computed from its schedule, never stored. */
public enum TaskState {
    /** Reported complete, or already complete when the plan was issued. */
    DONE,
    /** Its last day is over and it is not complete. */
    OVERDUE,
    /** Begun: progress was reported, or its period has begun. */
    IN_PROGRESS,
    /** Its period has not begun. */
    UPCOMING,
    /** Done all year round (thường xuyên); it has no last day, so it is never overdue by date. */
    CONTINUOUS,
    /** Its day depends on something that has not happened or is not known here. */
    DUE_UNKNOWN;

    /**
     * @param completed reported complete, or complete when the plan was issued
     * @param progressReported some progress was reported
     * @param continuous the schedule says all year round
     * @param from first day, when the schedule has one
     * @param lastDay last day on which the task is not overdue, when the schedule has one
     * @param today the day at Asia/Ho_Chi_Minh
     */
    public static TaskState of(
            boolean completed,
            boolean progressReported,
            boolean continuous,
            Optional<LocalDate> from,
            Optional<LocalDate> lastDay,
            LocalDate today) {
        if (completed) {
            return DONE;
        }
        if (lastDay.filter(today::isAfter).isPresent()) {
            return OVERDUE;
        }
        if (continuous) {
            return CONTINUOUS;
        }
        if (progressReported) {
            return IN_PROGRESS;
        }
        if (from.filter(today::isBefore).isPresent()) {
            return UPCOMING;
        }
        return from.isPresent() || lastDay.isPresent() ? IN_PROGRESS : DUE_UNKNOWN;
    }
}
