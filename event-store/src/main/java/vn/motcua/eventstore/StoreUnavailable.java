package vn.motcua.eventstore;

/** The event store cannot be reached, or has too many appends waiting. Nothing was stored. */
public final class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreUnavailable(String why, Throwable cause) {
        super(why, cause);
    }

    public StoreUnavailable(String why) {
        super(why);
    }
}
