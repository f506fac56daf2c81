package vn.motcua.catalog.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Everything that can happen to a publication decision (quyết định công bố). */
public sealed interface DecisionEvent extends PublicationEvent {
    DecisionId decisionId();

    /** Server clock. */
    Instant at();

    /**
     * A signed decision was entered; the events of its procedures stand directly after this one, in one append.
     *
     * @param issuer organisation code of the issuer
     * @param signer a public office, never a person's name
     * @param items what it does, 1 to 200
     */
    record DecisionRecorded(
            DecisionId decisionId,
            Instant at,
            String number,
            String symbol,
            String issuer,
            LocalDate signedOn,
            LocalDate effectiveOn,
            String signer,
            List<Item> items)
            implements DecisionEvent {
        public DecisionRecorded {
            items = List.copyOf(items);
        }

        /**
         * What it is known by.
         *
         * @legal LB-36 a number is used once per issuer, symbol and year of signing
         */
        public String uniqueNumber() {
            return issuer + "/" + signedOn.getYear() + "/" + number + "/" + symbol;
        }
    }

    /** One line of a decision; {@code versionNo} is the version that it made, or ended when ABOLISHED. */
    record Item(ProcedureId procedureId, String code, ChangeKind changeKind, int versionNo) {}
}
