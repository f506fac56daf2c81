package vn.motcua.organisations;

import java.util.Set;

/**
 * Whose things somebody may see and move on a day: those of their own organisation, of every one below it, and of every one that any
 * of these has taken over. Who belongs to no organisation reaches nothing.
 *
 * @param organisations codes, the own one among them; empty without one
 */
public record Reach(Set<String> organisations) {
    public static final Reach NOTHING = new Reach(Set.of());

    public Reach {
        organisations = Set.copyOf(organisations);
    }

    public boolean covers(String organisation) {
        return organisations.contains(organisation);
    }

    /** Whether what concerns several organisations is within reach: by any of them. Empty codes are none. */
    public boolean coversAny(String... any) {
        for (String organisation : any) {
            if (covers(organisation)) {
                return true;
            }
        }
        return false;
    }

    public boolean isNothing() {
        return organisations.isEmpty();
    }
}
