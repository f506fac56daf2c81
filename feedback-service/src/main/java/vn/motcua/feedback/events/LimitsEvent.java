package vn.motcua.feedback.events;

import java.time.Instant;
import java.time.LocalDate;

/** What happens to the limits of this service. They are one entity; each edition is one event. */
public sealed interface LimitsEvent {
    /** Identifier of the one entity. */
    String ID = "feedback";

    /**
     * An edition of the limits was set.
     *
     * @param limitsId always {@link #ID}
     * @param effectiveFrom first day of arrival that it governs, Asia/Ho_Chi_Minh
     * @param legalBasis row of docs/legal-basis.md or an instrument, 1 to 200 characters
     */
    record LimitsSet(
            String limitsId, Instant at, LocalDate effectiveFrom, Limits limits, Certainty certainty, String legalBasis)
            implements LimitsEvent {}

    /** How sure it is that the law says so. */
    enum Certainty {
        /** Read in the instrument or its official notice. */
        CONFIRMED,
        /** Stated by a public source. */
        REPORTED,
        /** General knowledge, not checked. */
        RECALLED,
        /** A choice where law is silent. */
        CONVENTION
    }
}
