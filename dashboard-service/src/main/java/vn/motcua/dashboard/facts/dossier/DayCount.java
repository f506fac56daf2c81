package vn.motcua.dashboard.facts.dossier;

import java.util.Locale;

/**
 * What boards count of the dossiers of one day, which is of Asia/Ho_Chi_Minh; each has its column, of the same name. The condition says of
 * a row what {@link DayTally} counts: by it the days of an earlier instant are counted, and the dossiers behind a count are listed.
 */
enum DayCount {
    RECEIVED(DayOf.RECEIPT, "true"),
    RECEIVED_ONLINE(DayOf.RECEIPT, "channel = 'ONLINE'"),
    RECEIVED_WITH_REUSE(DayOf.RECEIPT, "components_reused > 0"),
    /** Received on the day, and a slip of its receipt or result was mended. */
    RECEIVED_CORRECTED(DayOf.RECEIPT, "corrected"),
    /** Received on the day, and ended in the same year. */
    RECEIVED_ENDED_IN_YEAR(DayOf.RECEIPT, "extract(year FROM ended_on) = extract(year FROM received_on)"),
    /** Received on the day, ended in a later year, and late by rule 2.1 of index 766 when the year of receipt ended. */
    CARRIED_LATE_BY_INDEX(
            DayOf.RECEIPT,
            "extract(year FROM ended_on) <> extract(year FROM received_on) AND index_late_after <"
                    + " make_date(extract(year FROM received_on)::integer + 1, 1, 1)::timestamp"
                    + " AT TIME ZONE 'Asia/Ho_Chi_Minh'"),
    /** Refused on the day before its receipt: in no figure of received ones. */
    REFUSED_BEFORE_RECEIPT(DayOf.REFUSAL, "state = 'REFUSED'"),
    /** Ended on the day after its receipt. */
    ENDED(DayOf.ENDING, "true"),
    ENDED_LATE_BY_INDEX(DayOf.ENDING, "ended_late_by_index"),
    /** Ended with a result. */
    RESOLVED(DayOf.ENDING, "resolved"),
    RESOLVED_LATE(DayOf.ENDING, "resolved AND timeliness = 'LATE'"),
    RESOLVED_DIGITISED(
            DayOf.ENDING, "resolved AND components_digitised > 0 AND (electronic_result OR NOT paper_result)"),
    /** Open and due on the day, the clock runs. */
    RUNNING(DayOf.DUE, "paused_on IS NULL"),
    /** Open and due on the day, waiting for a supplement. */
    WAITING(DayOf.DUE, "paused_on IS NOT NULL"),
    /** Of these, asked for when the day was over. */
    WAITING_LATE(DayOf.DUE, "due_on < paused_on");

    private final DayOf dayOf;
    private final String condition;

    DayCount(DayOf dayOf, String condition) {
        this.dayOf = dayOf;
        this.condition = condition;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By which day it is counted. */
    DayOf dayOf() {
        return dayOf;
    }

    /** What a row has to fulfil. */
    String condition() {
        return condition;
    }
}
