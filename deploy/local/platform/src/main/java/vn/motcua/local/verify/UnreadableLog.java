package vn.motcua.local.verify;

/** A log cannot be compared with the boards: it has a gap, or holds what is not known here. */
public final class UnreadableLog extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String vietnamese;

    UnreadableLog(String vietnamese, String english) {
        super(english);
        this.vietnamese = vietnamese;
    }

    /** Returns what is wrong, in Vietnamese; the message says it in English. */
    public String vietnamese() {
        return vietnamese;
    }
}
