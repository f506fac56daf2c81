package vn.motcua.feedback.events;

/** Why feedback is not taken up. */
public enum RejectionReason {
    /** A complaint (khiếu nại): other law, other procedure. */
    COMPLAINT,
    /** A denunciation (tố cáo): other law, other procedure. */
    DENUNCIATION,
    /** Nobody clear stands behind it. */
    NO_CLEAR_SENDER,
    /** Not about administrative rules or the conduct of an agency. */
    OUT_OF_SCOPE
}
