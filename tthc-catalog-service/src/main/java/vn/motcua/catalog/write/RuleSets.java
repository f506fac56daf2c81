package vn.motcua.catalog.write;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.catalog.events.RuleSetEvent;
import vn.motcua.catalog.events.RuleSetEvent.RuleSetAnnounced;

/**
 * All announcements of rule sets.
 *
 * @param announced in the order of their announcement
 */
public record RuleSets(List<RuleSetAnnounced> announced) {
    public static final RuleSets NONE = new RuleSets(List.of());

    public RuleSets {
        announced = List.copyOf(announced);
    }

    /** The newest announcement of a code. */
    public Optional<RuleSetAnnounced> newest(String code) {
        return announced.stream().filter(set -> set.code().equals(code)).reduce((_, later) -> later);
    }

    /**
     * The set for receipts on a day: of each code the newest announcement that has begun, and of these the one that began last. One that
     * begins later than the one it replaces leaves that one in force until its own first day.
     */
    public Optional<RuleSetAnnounced> inForce(LocalDate day) {
        List<RuleSetAnnounced> begun = announced.stream()
                .filter(set -> !set.effectiveFrom().isAfter(day))
                .toList();
        return newest(begun).stream().max(Comparator.comparing(RuleSetAnnounced::effectiveFrom));
    }

    private static Collection<RuleSetAnnounced> newest(List<RuleSetAnnounced> of) {
        Map<String, RuleSetAnnounced> byCode = new LinkedHashMap<>();
        of.forEach(set -> byCode.put(set.code(), set));
        return byCode.values();
    }

    public static RuleSets evolve(RuleSets before, RuleSetEvent event) {
        return switch (event) {
            case RuleSetAnnounced e
            when e.version()
                    == before.newest(e.code()).map(RuleSetAnnounced::version).orElse(0) + 1 ->
                new RuleSets(
                        Stream.concat(before.announced().stream(), Stream.of(e)).toList());
            case RuleSetAnnounced _ ->
                throw new IllegalStateException("impossible history: " + event + " after " + before);
        };
    }
}
