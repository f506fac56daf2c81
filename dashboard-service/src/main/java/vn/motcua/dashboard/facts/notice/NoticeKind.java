package vn.motcua.dashboard.facts.notice;

/** What a notice says of its item. */
public enum NoticeKind {
    /** Handed in by a portal, and waits to be received. */
    WAITS_FOR_RECEIPT(Severity.NEW),
    /** What was missing has come. */
    SUPPLEMENTED(Severity.NEW),
    /** Handed over, or handed on, to the unit. */
    HANDED_OVER(Severity.NEW),
    /** Feedback sent to the unit. */
    SENT(Severity.NEW),
    /** Answered, and not published yet. */
    WAITS_FOR_PUBLICATION(Severity.NEW),
    /** The trigger of a task has fired: it is to be done once more. */
    OCCURRED(Severity.NEW),
    DUE_SOON(Severity.DUE_SOON),
    DUE_TODAY(Severity.DUE_TODAY),
    OVERDUE(Severity.OVERDUE);

    private final Severity severity;

    NoticeKind(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
