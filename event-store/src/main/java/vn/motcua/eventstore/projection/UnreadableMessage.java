package vn.motcua.eventstore.projection;

/** A message cannot be read; its text says why. */
public final class UnreadableMessage extends Exception {
    private static final long serialVersionUID = 1;

    public UnreadableMessage(String reason, Throwable cause) {
        super(reason, cause);
    }
}
