package vn.motcua.catalog.events;

/** Keys of the tags that events are found by. Stored with every event, so they stay for good. */
public final class Tags {
    /** All events of one procedure. */
    public static final String PROCEDURE = "procedure";

    /** All events of one publication decision. */
    public static final String DECISION = "decision";

    /** All events of one organisation. */
    public static final String ORGANISATION = "organisation";

    /** All events of all organisations, with the value {@link #ALL}: together they say who is below whom. */
    public static final String ORGANISATIONS = "organisations";

    /** All events of one officer. */
    public static final String OFFICER = "officer";

    /** All announcements of one calendar year. */
    public static final String CALENDAR_YEAR = "calendarYear";

    /** Announcements of all years, with the value {@link #ALL}. */
    public static final String CALENDAR_YEARS = "calendarYears";

    /** All announcements of rule sets: together they decide which is in force on a day. */
    public static final String RULE_SETS = "ruleSets";

    /** Value of a tag that all events of a kind share. */
    public static final String ALL = "all";

    private Tags() {}
}
