package vn.motcua.eventstore;

import java.util.Objects;

/** The domain says no. An answer, not an accident: it carries no stack trace and nothing was stored. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;
    private final String detail;

    /**
     * @param refusal the constant
     * @param detail what is said about this occurrence, in Vietnamese, without personal data
     */
    public Refused(Refusal refusal, String detail) {
        super(refusal.name() + ": " + detail, null, false, false);
        this.refusal = Objects.requireNonNull(refusal);
        this.detail = Objects.requireNonNull(detail);
    }

    public Refusal refusal() {
        return refusal;
    }

    public String detail() {
        return detail;
    }
}
