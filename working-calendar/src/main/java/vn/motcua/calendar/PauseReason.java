package vn.motcua.calendar;

/**
 * Why the clock of a term stands still. Which of them may stop it is for the caller's rule set to say.
 *
 * @legal LB-13 waiting stops the clock only where the procedure says so
 */
public enum PauseReason {
    /** The applicant completes the dossier; the only reason that {@link SupplementPolicy} looks at. */
    SUPPLEMENT(new Text("chờ người nộp bổ sung hồ sơ", "waiting for the applicant's supplement")),
    PAYMENT(new Text("chờ thực hiện nghĩa vụ tài chính", "waiting for payment")),
    OTHER_AGENCY(new Text("chờ cơ quan khác xác minh, cho ý kiến", "waiting for another agency")),
    APPLICANT_REQUEST(new Text("theo đề nghị của người nộp", "at the applicant's request"));

    private final Text label;

    PauseReason(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
