package vn.motcua.feedback.events;

/** The way on which feedback came in. */
public enum Channel {
    /** The feedback system of the national or provincial portal. */
    PORTAL,
    /** Passed on by the government office, the committee office or another agency (chuyển đến). */
    TRANSFERRED,
    /** Written letter (văn bản). */
    LETTER,
    /** Telephone (điện thoại). */
    PHONE,
    /** E-mail (thư điện tử). */
    EMAIL,
    /** Form on the department's website (trang thông tin điện tử). */
    WEBSITE,
    /** In person at the centre (trực tiếp). */
    IN_PERSON;

    /** Whether a citizen uses it alone, with nobody who takes the feedback down. */
    public boolean isOpenToEveryone() {
        return this == PORTAL || this == WEBSITE;
    }
}
