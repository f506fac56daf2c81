package vn.motcua.eventstore;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The domain says no. An answer, not an accident: it carries no stack trace and nothing was stored. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;
    private final String detail;
    private final transient Optional<List<String>> allowedActs;

    /**
     * @param refusal the constant
     * @param detail what is said about this occurrence, in Vietnamese, without personal data
     */
    public Refused(Refusal refusal, String detail) {
        this(refusal, detail, Optional.empty());
    }

    private Refused(Refusal refusal, String detail, Optional<List<String>> allowedActs) {
        super(refusal.name() + ": " + detail, null, false, false);
        this.refusal = Objects.requireNonNull(refusal);
        this.detail = Objects.requireNonNull(detail);
        this.allowedActs = allowedActs;
    }

    /** The same "no", with what whoever was refused may do instead. */
    public Refused offering(List<String> acts) {
        return new Refused(refusal, detail, Optional.of(List.copyOf(acts)));
    }

    /** Names of acts that may be done instead; empty when the "no" is not about the state of the entity. */
    public Optional<List<String>> allowedActs() {
        return allowedActs;
    }

    public Refusal refusal() {
        return refusal;
    }

    public String detail() {
        return detail;
    }
}
