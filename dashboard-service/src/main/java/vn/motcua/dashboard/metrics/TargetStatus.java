package vn.motcua.dashboard.metrics;

/** How a target of a plan stands. */
public enum TargetStatus {
    /** Reached, and it stays reached even if every open overdue case ends late. */
    MET,
    /** Reached now; missed if every open overdue case ends late. */
    AT_RISK,
    /** Not reached. */
    MISSED,
    /** Nothing was there to be counted, and the plan wants it only "if any" (nếu có). */
    NOT_APPLICABLE,
    /** Nothing feeds the figure yet, or nothing has happened yet, or the value wanted is not known; the reason says. */
    NOT_MEASURED
}
