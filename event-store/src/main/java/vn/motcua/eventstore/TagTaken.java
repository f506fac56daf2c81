package vn.motcua.eventstore;

/** A tag that may be stored once was stored before. An answer, so it carries no stack trace. */
public final class TagTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String value;

    public TagTaken(String key, String value) {
        super("tag taken: " + key + "=" + value, null, false, false);
        this.key = key;
        this.value = value;
    }

    public String key() {
        return key;
    }

    public String value() {
        return value;
    }
}
