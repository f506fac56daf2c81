package vn.motcua.eventstore;

/**
 * The connection broke while storing, so the events are either stored or not, and nobody was told which; or they are stored,
 * and what came of it cannot be read.
 * Sending again with the same request or the same event identifiers is safe.
 */
public final class OutcomeUnknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OutcomeUnknown(Throwable cause) {
        super("the connection broke while storing, or before it could be told", cause);
    }
}
