package vn.motcua.feedback.events;

/** How urgent a limit has become, in rising order. Who is told by which is said beside it; each was told the ones before. */
public enum Reminder {
    /** Due within the next working days: whoever handles it. */
    DUE_SOON,
    /** Due today: whoever handles it. */
    DUE_TODAY,
    /** The due day is over: whoever handles it. */
    OVERDUE,
    /** Overdue for some working days: the head of who handles it. */
    OVERDUE_TO_HEAD,
    /** Overdue for more working days: the office of who handles it. */
    OVERDUE_TO_OFFICE
}
