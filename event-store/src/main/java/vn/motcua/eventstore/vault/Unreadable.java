package vn.motcua.eventstore.vault;

/** Why something in the vault cannot be read. */
public enum Unreadable {
    /** The row or its key was altered, or is of another reference. */
    DAMAGED,
    /** Its key is wrapped under a key of the service that this instance was not given. */
    SERVICE_KEY_UNKNOWN,
    /** Its key is not there: it was destroyed, or the database was restored without its keys. */
    KEY_MISSING;

    /** A row that cannot be read. */
    static final class Found extends Exception {
        private static final long serialVersionUID = 1;
        private final Unreadable why;

        Found(Unreadable why, String what) {
            super(what);
            this.why = why;
        }

        Unreadable why() {
            return why;
        }
    }
}
