package vn.motcua.feedback.view;

/** Where a piece of feedback stands, as readers see it. */
public enum FeedbackState {
    /** Waits to be classified or rejected. */
    SENT,
    IN_PROCESS,
    REJECTED,
    /** Answered; its result waits for publication. */
    ANSWERED,
    PUBLISHED,
    /** Answered; its result is kept back for a reason. */
    WITHHELD
}
