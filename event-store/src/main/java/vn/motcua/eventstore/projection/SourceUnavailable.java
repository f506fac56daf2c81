package vn.motcua.eventstore.projection;

/** A source cannot be reached now. Trying again later is right. */
public class SourceUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SourceUnavailable(String why, Throwable cause) {
        super(why, cause);
    }
}
