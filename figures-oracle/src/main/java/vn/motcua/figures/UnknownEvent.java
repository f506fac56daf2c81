package vn.motcua.figures;

/** An event that the oracle neither folds nor passes over: its figures would be wrong without a sign. */
public final class UnknownEvent extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String vietnamese;

    UnknownEvent(StoredEvent event) {
        super("does not know %s version %d of the service %s"
                .formatted(event.name(), event.version(), event.service()));
        this.vietnamese =
                "chưa biết %s phiên bản %d của dịch vụ %s".formatted(event.name(), event.version(), event.service());
    }

    /** Returns what is unknown, in Vietnamese; the message says it in English. Both go on after a subject. */
    public String vietnamese() {
        return vietnamese;
    }
}
