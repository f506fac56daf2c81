package vn.motcua.calendar;

/** What became of one calendar day in a count. */
public enum DayOutcome {
    /** The clock began to run on this day; the day itself is not counted. */
    DAY_OF_RECEIPT,
    /** Received on this day, but at or after the cut-off: the clock begins on the next working day. */
    AFTER_CUT_OFF,
    /** Takes the place of the day of receipt because of the cut-off; not counted itself. */
    START_MOVED,
    /** The applicant completed the dossier and the term is counted anew; the day itself is not counted. */
    COUNT_RESTARTED,
    /** Counted; with a term in hours: some of its working time was. */
    COUNTED,
    /** Counted, being a Saturday or Sunday that the State works. */
    COUNTED_COMPENSATED_WORKDAY,
    /** Not counted: Saturday or Sunday. */
    WEEKEND,
    /** Not counted: named day off. */
    HOLIDAY,
    /** Not counted: no working time of the term was left on it, as when receipt was after closing. Terms in hours only. */
    OUTSIDE_HOURS,
    /** Not counted: the clock stood still when the day began. */
    PAUSED,
    /** Not counted: the clock went on only after the day had begun. */
    DAY_OF_RESUMPTION,
    /** Not counted, and yet the due day: the term ended on a day off, or no days were left at resumption. */
    DUE_DAY;

    public boolean counted() {
        return this == COUNTED || this == COUNTED_COMPENSATED_WORKDAY;
    }
}
