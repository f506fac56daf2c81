package vn.motcua.eventstore;

/** The caller decided on a version that is no longer the newest. An answer, so it carries no stack trace. */
public final class StaleVersion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StaleVersion(long seen, long newest) {
        super("the caller has seen version " + seen + ", the newest is " + newest, null, false, false);
    }
}
