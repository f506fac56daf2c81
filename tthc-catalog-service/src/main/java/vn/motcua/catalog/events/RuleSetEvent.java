package vn.motcua.catalog.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that can happen to the rule sets: the limits of the one-stop decree in force at a dossier's receipt.
 * They are one entity, for only together do they say which is in force on a day.
 */
public sealed interface RuleSetEvent {
    /** Identifier of the entity, and so the key of its messages. */
    String ALL = "rule-sets";

    /** Pattern {@code RS\d{4}[a-z]?}, for example {@code RS2025}. */
    String code();

    /** Server clock. */
    Instant at();

    /**
     * A rule set was announced, whole; replaces what was announced under its code before.
     * In force for receipts from {@code effectiveFrom} until the next set's day.
     *
     * @param version 1 or more, without gaps
     * @param replaces what was announced under its code before; empty for the first one
     * @param certainty how sure {@code effectiveFrom} is
     * @param legal row of docs/legal-basis.md
     * @param sources where each rule comes from, by the name of its component
     * @param formSets which forms are used from which day on
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record RuleSetAnnounced(
            String code,
            Instant at,
            int version,
            Optional<Replaced> replaces,
            String name,
            LocalDate effectiveFrom,
            Certainty certainty,
            String legal,
            Rules rules,
            List<RuleSource> sources,
            List<FormSet> formSets)
            implements RuleSetEvent {
        public RuleSetAnnounced {
            sources = List.copyOf(sources);
            formSets = List.copyOf(formSets);
        }
    }

    /**
     * The announcement that another one replaces.
     *
     * @param changesFrom first day whose receipts are under other rules by it: the earlier one of both first days
     */
    record Replaced(int version, LocalDate effectiveFrom, LocalDate changesFrom) {}

    /** How sure one rule is, and its row of docs/legal-basis.md. */
    record RuleSource(String rule, Certainty certainty, String legal) {}

    /** A set of forms, for example {@code TT03_2025}, used from a day on. */
    record FormSet(String set, LocalDate effectiveFrom, String legal) {}
}
