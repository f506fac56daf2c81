package vn.motcua.plan.document.draft;

import static vn.motcua.plan.document.draft.Limits.LABEL_MAX;
import static vn.motcua.plan.document.draft.Limits.PASSAGE_MAX;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A quantified target as it was read.
 *
 * @param metric identifier of the metric, absent when the clause names none we know
 * @param candidates the metrics it could be when it is not sure which, the likeliest first; empty when the metric is given
 * @param comparatorAssumed the text states no comparator
 * @param value absent when another body sets it
 * @param valueSetBy {@code provincialCommittee} or {@code parent} when the value is set elsewhere
 * @param ifAny "(nếu có)": not applicable, rather than missed, when there is nothing to count
 * @param standsIn reference of the task, or label of the statement, that holds the target
 */
public record DraftTarget(
        Optional<@Size(max = LABEL_MAX) String> metric,
        @Size(max = CANDIDATES_MAX) List<@NotNull @Size(max = LABEL_MAX) String> candidates,
        @NotNull Comparator comparator,
        boolean comparatorAssumed,
        Optional<@Digits(integer = 12, fraction = 6) BigDecimal> value,
        Optional<@Size(max = LABEL_MAX) String> valueSetBy,
        @NotNull Unit unit,
        boolean ifAny,
        @NotNull @Size(max = PASSAGE_MAX) String verbatim,
        @NotNull @Size(max = LABEL_MAX) String standsIn,
        int line) {
    private static final int CANDIDATES_MAX = 10;

    public DraftTarget {
        candidates = PlanDraft.orNone(candidates);
    }

    public enum Comparator {
        GT,
        GE,
        LT,
        LE,
        EQ
    }

    public enum Unit {
        PERCENT,
        MINUTES,
        HOURS,
        CALENDAR_DAYS,
        WORKING_DAYS,
        RULE
    }
}
