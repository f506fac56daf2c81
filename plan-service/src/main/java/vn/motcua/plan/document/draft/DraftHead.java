package vn.motcua.plan.document.draft;

import static vn.motcua.plan.document.draft.Limits.ITEMS_MAX;
import static vn.motcua.plan.document.draft.Limits.LABEL_MAX;
import static vn.motcua.plan.document.draft.Limits.NAME_MAX;
import static vn.motcua.plan.document.draft.Limits.PASSAGE_MAX;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The head of a plan document.
 *
 * @param number running number of the year, absent until the plan is issued
 * @param symbol such as {@code KH-SKHĐT}
 * @param parentPlan the plan of the province that this one carries out
 */
public record DraftHead(
        Optional<@Min(1) @Max(999_999) Integer> number,
        Optional<@Size(max = LABEL_MAX) String> symbol,
        Optional<@Size(max = NAME_MAX) String> parentBody,
        Optional<@Size(max = NAME_MAX) String> issuer,
        Optional<@Size(max = NAME_MAX) String> place,
        DateParts date,
        @NotNull @Size(max = NAME_MAX) String title,
        Optional<@Min(1900) @Max(9999) Integer> planYear,
        @Size(max = ITEMS_MAX) List<@NotNull @Valid LegalBasis> legalBases,
        Optional<@Valid LegalBasis> parentPlan) {
    public DraftHead {
        date = date == null ? DateParts.BLANK : date;
        legalBases = PlanDraft.orNone(legalBases);
    }

    /** Any part may still be blank before the plan is issued. */
    public record DateParts(Optional<Integer> day, Optional<Integer> month, Optional<Integer> year) {
        public static final DateParts BLANK = new DateParts(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** @param amends what the instrument amends, in its own words */
    public record LegalBasis(
            @Size(max = NAME_MAX) String kind,
            @NotNull @Size(max = LABEL_MAX) String number,
            Optional<LocalDate> issuedOn,
            @NotNull @Size(max = NAME_MAX) String issuer,
            @NotNull @Size(max = NAME_MAX) String title,
            Optional<@Size(max = NAME_MAX) String> amends,
            @Size(max = PASSAGE_MAX) String verbatim,
            int line) {}
}
