package vn.motcua.dashboard.facts.notice;

/** How severe a notice is, in rising order. */
public enum Severity {
    /** Something new to do. */
    NEW,
    /** Due within the next working days. */
    DUE_SOON,
    DUE_TODAY,
    OVERDUE
}
