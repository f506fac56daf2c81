package vn.motcua.dashboard.known;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is read of the topic {@code plan} about plans: a plan's head and its targets. Its tasks are {@link TaskMessage}s. */
public sealed interface PlanMessage extends AnyPlanMessage {
    /**
     * @param year the year that the plan is for; its calendar year is the period of the board
     * @param number as printed, empty before issue
     * @param organisation code of the organisation whose plan it is
     */
    record Drafted(
            UUID planId,
            Instant at,
            String title,
            int year,
            Optional<String> number,
            Optional<String> issuer,
            Optional<ParentPlan> parentPlan,
            String organisation,
            List<Target> targets)
            implements PlanMessage {
        public Drafted {
            targets = targets == null ? List.of() : List.copyOf(targets);
        }
    }

    /** How a draft reads after it was corrected in place. */
    record DraftCorrected(
            UUID planId,
            Instant at,
            String title,
            int year,
            Optional<String> issuer,
            Optional<ParentPlan> parentPlan,
            List<Target> targets)
            implements PlanMessage {
        public DraftCorrected {
            targets = targets == null ? List.of() : List.copyOf(targets);
        }
    }

    /** @param number number and symbol given at issue, for example {@code 04/KH-SKHĐT} */
    record Issued(UUID planId, Instant at, String number, LocalDate issuedOn) implements PlanMessage {}

    /** A draft was thrown away. */
    record Discarded(UUID planId, Instant at) implements PlanMessage {}

    /** @param issuedOn when the plan above was issued, if the document says */
    record ParentPlan(Optional<LocalDate> issuedOn) {}

    /**
     * @param metric empty when the words name none that is known
     * @param value empty when it is assigned from outside the plan
     */
    record Target(
            String targetId,
            Optional<String> metric,
            String comparator,
            Optional<BigDecimal> value,
            String unit,
            boolean ifAny,
            String verbatim) {}
}
