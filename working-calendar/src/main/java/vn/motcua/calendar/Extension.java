package vn.motcua.calendar;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An approved change of the due date (gia hạn, hẹn lại). It can only make the due date later.
 *
 * @legal LB-12 a late dossier gets an apology and a new date
 */
public sealed interface Extension {
    /** When it was approved; pauses that began before are in force when it is applied. */
    Instant decidedAt();

    /** The paper behind it: number, date, reason; never empty, no personal data. */
    String basis();

    /** More time, counted on from the due date that there would be without it; at least one unit. */
    record ByTerm(Instant decidedAt, Term extra, String basis) implements Extension {
        public ByTerm {
            requireNonNull(decidedAt, "decidedAt");
            if (extra.amount() == 0) {
                throw new IllegalArgumentException("an extension by nothing");
            }
            checkBasis(basis);
        }
    }

    /**
     * A new appointment date; a day off moves to the next working day. A date that is not after the due date in force
     * changes nothing. A pause that begins later moves it by the working days that were left.
     */
    record ToDate(Instant decidedAt, LocalDate newDueOn, String basis) implements Extension {
        public ToDate {
            requireNonNull(decidedAt, "decidedAt");
            requireNonNull(newDueOn, "newDueOn");
            checkBasis(basis);
        }
    }

    private static void checkBasis(String basis) {
        if (basis.isBlank()) {
            throw new IllegalArgumentException("an extension needs its basis");
        }
    }
}
