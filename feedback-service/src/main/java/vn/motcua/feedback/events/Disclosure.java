package vn.motcua.feedback.events;

/** What became of the result in public. */
public enum Disclosure {
    /** A redacted text is public. */
    PUBLISHED,
    /** Kept back because it touches a secret of the State. */
    WITHHELD_SECRET,
    /** Kept back because it cannot be told without telling of a person. */
    WITHHELD_PERSONAL;

    public boolean isPublic() {
        return this == PUBLISHED;
    }
}
