package vn.motcua.calendar;

/** At which time of its last day a term in days or months falls due. Terms in hours end where they end. */
public enum DueTime {
    /** At the end of the organisation's working hours. */
    END_OF_DAY,
    /** At the clock time of receipt; not before opening nor after closing of that day. */
    SAME_TIME
}
