package vn.motcua.feedback.view;

/** What can happen to feedback, in the words of the API: declared here, so that a class can be renamed. */
public enum FeedbackStep {
    SENT,
    CLASSIFIED,
    /** The classification was corrected. */
    RECLASSIFIED,
    /** Given to another agency. */
    TRANSFERRED,
    /** Given back to the agency that had transferred it. */
    RETURNED,
    REJECTED,
    ANSWERED,
    /** The answer was corrected before its result was published. */
    ANSWER_CORRECTED,
    /** The result was published, or kept back. */
    RESULT_PUBLISHED,
    SENDER_ERASED;

    /** Whether it mends what was wrong before, with a reason. */
    public boolean isCorrection() {
        return this == RECLASSIFIED || this == ANSWER_CORRECTED;
    }
}
