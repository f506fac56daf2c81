package vn.motcua.http;

import jakarta.enterprise.context.RequestScoped;

/** Whether a command of the current request has an outcome: it is stored, and only its answer can fail. */
@RequestScoped
class Sent {
    private volatile boolean noted;

    void note() {
        noted = true;
    }

    /** What a 503 of the current request is: that nothing was stored is said only while nothing was. */
    ProblemType unavailable() {
        return noted ? ProblemType.OUTCOME_UNKNOWN : ProblemType.UNAVAILABLE;
    }

    /** The sentence for it, where {@code otherwise} is right as long as nothing was stored. */
    Text unavailable(Text otherwise) {
        return noted ? RefusalMappers.UNKNOWN : otherwise;
    }
}
