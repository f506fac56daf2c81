package vn.motcua.eventstore;

/** The same idempotency key was used before for another body. An answer, so it carries no stack trace. */
public final class KeyReused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public KeyReused(String request) {
        super("request " + request + " was answered before for another body", null, false, false);
    }
}
