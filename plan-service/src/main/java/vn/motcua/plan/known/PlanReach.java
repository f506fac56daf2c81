package vn.motcua.plan.known;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.motcua.organisations.Directory;
import vn.motcua.organisations.Organisation;

/**
 * Whose plans somebody reaches on a day.
 *
 * @param day day in Asia/Ho_Chi_Minh
 */
public record PlanReach(Directory directory, LocalDate day) {
    private static final String DIVISION = "DIVISION";

    /**
     * Whether a plan is of an organisation itself, of one below it, or of one that any of these took over.
     *
     * @param org organisation of whoever asks; empty for those without one, who own nothing
     * @param owner organisation whose plan it was when it was drafted
     */
    public boolean owns(String org, String owner) {
        return directory.reachOf(org, day).covers(owner);
    }

    /** Whether work on a plan is theirs as well: a division works on the plan of the organisation that it is a part of. */
    public boolean worksOn(String org, String owner) {
        return owns(org, owner) || isPartOf(org, directory.holderOn(owner, day));
    }

    /**
     * Whether a task is theirs to work on among those who work on its plan: who owns the plan works on all, a division on what it
     * leads, on what the plan's organisation leads as a whole, and on what nobody is known to lead.
     *
     * @param leads codes of the organisations that lead the task
     */
    public boolean leads(String org, String owner, Set<String> leads) {
        return leads.isEmpty()
                || leads.contains(owner)
                || owns(org, owner)
                || leads.stream().anyMatch(lead -> owns(org, lead));
    }

    /** The organisations whose plans are worked on, so that lists can ask for them at once. */
    public Set<String> workedOn(String org) {
        Set<String> owners = new HashSet<>(directory.reachOf(org, day).organisations());
        wholeOf(org).ifPresent(whole -> directory.reachOf(whole, day).organisations().stream()
                .filter(owner -> directory.holderOn(owner, day).equals(whole))
                .forEach(owners::add));
        return owners;
    }

    private boolean isPartOf(String org, String holder) {
        return wholeOf(org).filter(holder::equals).isPresent();
    }

    /** The organisation that a division is a part of. */
    private Optional<String> wholeOf(String org) {
        return directory
                .organisation(org)
                .filter(PlanReach::isDivision)
                .flatMap(_ -> directory.upwards(org, day).stream()
                        .filter(unit -> !isDivision(unit))
                        .map(Organisation::code)
                        .findFirst());
    }

    static boolean isDivision(Organisation unit) {
        return unit.kind().equals(DIVISION);
    }
}
