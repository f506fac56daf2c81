package vn.motcua.dossier.known;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Whose dossiers somebody may see and move: those that were received or are resolved by their own organisation or by one
 * below it in the directory; an organisation takes over the dossiers of those that it succeeds. Who belongs to no organisation reaches nothing.
 *
 * @param organisations codes, the caller's own among them; empty without one
 */
public record Reach(Set<String> organisations) {
    /** Levels that are searched downwards; province, department, division and commune are four. */
    private static final int LEVELS_MAX = 8;

    public Reach {
        organisations = Set.copyOf(organisations);
    }

    /**
     * @param org code of the caller's organisation; empty without one
     * @param next codes that whoever reaches a code reaches as well
     */
    static Reach of(String org, Function<String, Collection<String>> next) {
        Set<String> reached = new HashSet<>();
        Collection<String> level = org.isEmpty() ? List.of() : List.of(org);
        for (int depth = 0; depth < LEVELS_MAX && !level.isEmpty(); depth++) {
            level = level.stream().filter(reached::add).toList().stream()
                    .flatMap(code -> next.apply(code).stream())
                    .toList();
        }
        return new Reach(reached);
    }

    public boolean covers(String organisation) {
        return organisations.contains(organisation);
    }

    /** Whether a dossier of these two is within it. */
    public boolean covers(String receivingUnit, String resolvingAgency) {
        return covers(receivingUnit) || covers(resolvingAgency);
    }
}
