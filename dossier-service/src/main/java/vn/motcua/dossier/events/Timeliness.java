package vn.motcua.dossier.events;

/**
 * How a finished dossier stands to its due date, compared by date in Asia/Ho_Chi_Minh.
 *
 * @legal LB-61 early, on time and late are told apart by date
 */
public enum Timeliness {
    /** Finished on a day before the due day (trước hạn). */
    EARLY,
    /** Finished on the due day (đúng hạn). */
    ON_TIME,
    /** Finished on a day after the due day (quá hạn). */
    LATE
}
