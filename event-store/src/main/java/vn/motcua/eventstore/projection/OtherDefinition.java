package vn.motcua.eventstore.projection;

/** The read model is made by another release. An answer, so it carries no stack trace. */
final class OtherDefinition extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Definition stored;

    OtherDefinition(Definition stored) {
        super("the read model is made by version " + stored.version(), null, false, false);
        this.stored = stored;
    }

    Definition stored() {
        return stored;
    }
}
