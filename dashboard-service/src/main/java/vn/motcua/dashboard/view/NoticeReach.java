package vn.motcua.dashboard.view;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.dashboard.facts.notice.Addressee;
import vn.motcua.dashboard.facts.organisation.Directories;
import vn.motcua.dashboard.metrics.Days;
import vn.motcua.http.Caller;
import vn.motcua.organisations.Directory;
import vn.motcua.organisations.Organisation;

/**
 * Whose notices a caller sees. Officers and an office see those for their own role in the unit acted for, and in units that it has
 * taken over. Heads see what is for heads, and on request for anybody, in their unit and in those below it, but not in another department
 * or commune: that has a head of its own.
 */
@ApplicationScoped
public class NoticeReach {
    private static final String[] NONE = {};

    private final Caller caller;
    private final Directories directories;
    private final Clock clock;

    NoticeReach(Caller caller, Directories directories, Clock clock) {
        this.caller = caller;
        this.directories = directories;
        this.clock = clock;
    }

    /**
     * @param officer whose read marks count
     * @param own codes of the units whose notices are those of an officer
     * @param roles that the caller has there
     * @param headed codes of the units that the caller heads; empty for everybody else
     * @param followed codes of the units whose lateness the caller follows up, as their head or as their office
     */
    public record Reached(String officer, String[] own, String[] roles, String[] headed, String[] followed) {}

    /** Not to be asked for once the request is over: a stream keeps the answer. */
    public Uni<Reached> ofCaller() {
        String officer = caller.id();
        String unit = caller.org();
        boolean heads = caller.is(Addressee.LEADER.name());
        Set<String> roles = Stream.of(Addressee.values())
                .filter(role -> role != Addressee.LEADER)
                .map(Addressee::name)
                .filter(caller::is)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!roles.isEmpty()) {
            roles.add(Addressee.OFFICER.name());
        }
        LocalDate today = Days.of(clock.instant());
        return directories.current().map(directory -> {
            Set<String> reach = directory.reachOf(unit, today).organisations();
            String house = houseOf(directory, unit, today);
            String[] below = codes(reach, code -> houseOf(directory, directory.holderOn(code, today), today)
                    .equals(house));
            return new Reached(
                    officer,
                    codes(reach, code -> directory.holderOn(code, today).equals(unit)),
                    roles.toArray(String[]::new),
                    heads ? below : NONE,
                    heads || roles.contains(Addressee.OFFICE.name()) ? below : NONE);
        });
    }

    private static String[] codes(Collection<String> all, Predicate<String> which) {
        return all.stream().filter(which).sorted().toArray(String[]::new);
    }

    /** The department or commune that a unit is or belongs to; empty above them. */
    private static String houseOf(Directory directory, String code, LocalDate day) {
        return List.of(directory.departmentOf(code, day), directory.communeOf(code, day)).stream()
                .flatMap(Optional::stream)
                .map(Organisation::code)
                .findFirst()
                .orElse("");
    }
}
