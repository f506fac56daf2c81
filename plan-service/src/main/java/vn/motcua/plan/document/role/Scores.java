package vn.motcua.plan.document.role;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How much speaks for each role, and what. */
public final class Scores {
    private final Map<Role, Integer> points = new EnumMap<>(Role.class);
    private final List<String> reasons = new ArrayList<>();

    void add(Role role, int score, String reason) {
        if (score != 0) {
            points.merge(role, score, Integer::sum);
            reasons.add(role + " " + score + ": " + reason);
        }
    }

    int of(Role role) {
        return points.getOrDefault(role, 0);
    }

    /** @return the role with most points, UNKNOWN when none has any */
    public Role best() {
        return points.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .max(Map.Entry.<Role, Integer>comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Role.UNKNOWN);
    }

    public List<String> reasons() {
        return List.copyOf(reasons);
    }
}
