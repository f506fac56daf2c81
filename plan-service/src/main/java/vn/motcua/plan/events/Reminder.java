package vn.motcua.plan.events;

/** How urgent a due day has become, in rising order. Who is told by which is said beside it; each was told the ones before. */
public enum Reminder {
    /** Due within the next working days: the unit that leads. */
    DUE_SOON,
    /** Due today: the unit that leads. */
    DUE_TODAY,
    /** The due day is over: the unit that leads. */
    OVERDUE,
    /** Overdue for some working days: the head of the unit that leads. */
    OVERDUE_TO_HEAD,
    /** Overdue for more working days: the office of the plan's organisation. */
    OVERDUE_TO_OFFICE
}
