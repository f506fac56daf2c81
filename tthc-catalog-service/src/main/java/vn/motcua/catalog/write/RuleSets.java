package vn.motcua.catalog.write;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.catalog.events.RuleSetEvent;
import vn.motcua.catalog.events.RuleSetEvent.RuleSetAnnounced;

/**
 * All rule sets as announced last, by code.
 *
 * @param byCode newest announcement of each
 */
public record RuleSets(Map<String, RuleSetAnnounced> byCode) {
    public static final RuleSets NONE = new RuleSets(Map.of());

    public RuleSets {
        byCode = Map.copyOf(byCode);
    }

    /** Version of the newest announcement, 0 when there is none. */
    public int versionOf(String code) {
        RuleSetAnnounced known = byCode.get(code);
        return known == null ? 0 : known.version();
    }

    /** The set for receipts on a day: the one with the latest first day not after it. */
    public Optional<RuleSetAnnounced> inForce(LocalDate day) {
        return byCode.values().stream()
                .filter(set -> !set.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(RuleSetAnnounced::effectiveFrom));
    }

    public static RuleSets evolve(RuleSets before, RuleSetEvent event) {
        return switch (event) {
            case RuleSetAnnounced e
            when e.version() == before.versionOf(e.code()) + 1 -> {
                Map<String, RuleSetAnnounced> after = new LinkedHashMap<>(before.byCode());
                after.put(e.code(), e);
                yield new RuleSets(after);
            }
            case RuleSetAnnounced _ ->
                throw new IllegalStateException("impossible history: " + event + " after " + before);
        };
    }
}
