package vn.motcua.catalog.events;

/** What a time limit is counted in. Hours and working days are working time: 8 hours are one working day. */
public enum LimitUnit {
    HOUR,
    WORKING_DAY,
    CALENDAR_DAY,
    MONTH
}
