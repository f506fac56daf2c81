package vn.motcua.local.api;

import java.io.IOException;
import java.io.Serial;

/** Somebody of the product was asked and did not answer. */
public final class NoAnswer extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String who;

    NoAnswer(String who, IOException cause) {
        super(who + " không trả lời / does not answer", cause);
        this.who = who;
    }

    /** Returns who was asked, as a person knows it. */
    public String who() {
        return who;
    }
}
