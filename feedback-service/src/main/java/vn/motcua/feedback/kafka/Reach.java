package vn.motcua.feedback.kafka;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whose feedback somebody may see and move: what tells of, or is handled by, their own organisation or one below it in the
 * directory. Who belongs to no organisation reaches nothing.
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
     * @param below the codes right below a code
     */
    static Reach of(String org, Map<String, List<String>> below) {
        Set<String> reached = new HashSet<>();
        Collection<String> level = org.isEmpty() ? List.of() : List.of(org);
        for (int depth = 0; depth < LEVELS_MAX && !level.isEmpty(); depth++) {
            level = level.stream().filter(reached::add).toList().stream()
                    .flatMap(code -> below.getOrDefault(code, List.of()).stream())
                    .toList();
        }
        return new Reach(reached);
    }

    public boolean covers(String organisation) {
        return organisations.contains(organisation);
    }

    /** Whether feedback is within it. @param agency what it tells of */
    public boolean covers(String agency, String handler) {
        return covers(agency) || covers(handler);
    }
}
