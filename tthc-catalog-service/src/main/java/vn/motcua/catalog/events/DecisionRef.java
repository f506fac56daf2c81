package vn.motcua.catalog.events;

import java.time.LocalDate;

/** A publication decision as seen from a procedure: {@code 125/QĐ-UBND} signed and effective on legal days. */
public record DecisionRef(
        DecisionId decisionId,
        String number,
        String symbol,
        String issuer,
        LocalDate signedOn,
        LocalDate effectiveOn) {}
