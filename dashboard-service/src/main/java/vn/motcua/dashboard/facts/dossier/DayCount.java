package vn.motcua.dashboard.facts.dossier;

import java.util.Locale;

/** What boards count of the dossiers of one day, which is of Asia/Ho_Chi_Minh; each has its column, of the same name. */
enum DayCount {
    RECEIVED,
    RECEIVED_ONLINE,
    RECEIVED_WITH_REUSE,
    /** Received on the day, and a slip of its receipt or result was mended. */
    RECEIVED_CORRECTED,
    /** Received on the day, and ended in the same year. */
    RECEIVED_ENDED_IN_YEAR,
    /** Received on the day, ended in a later year, and late by rule 2.1 of index 766 when the year of receipt ended. */
    CARRIED_LATE_BY_INDEX,
    /** Refused on the day before its receipt: in no figure of received ones. */
    REFUSED_BEFORE_RECEIPT,
    /** Ended on the day after its receipt. */
    ENDED,
    ENDED_LATE_BY_INDEX,
    /** Ended with a result. */
    RESOLVED,
    RESOLVED_LATE,
    RESOLVED_DIGITISED,
    /** Open and due on the day, the clock runs. */
    RUNNING,
    /** Open and due on the day, waiting for a supplement. */
    WAITING,
    /** Of these, asked for when the day was over. */
    WAITING_LATE;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
