package vn.motcua.dashboard.view;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import vn.motcua.dashboard.facts.organisation.Directories;
import vn.motcua.dashboard.metrics.Days;
import vn.motcua.http.Caller;

/**
 * Whose boards a caller may read: those of the plans of the organisation acted for, of every one below it, and of those that
 * these have taken over. Operators prove that boards agree with the log, so they read all.
 */
@ApplicationScoped
public class BoardReach {
    private final Caller caller;
    private final Directories directories;
    private final Clock clock;

    BoardReach(Caller caller, Directories directories, Clock clock) {
        this.caller = caller;
        this.directories = directories;
        this.clock = clock;
    }

    /** Codes of organisations; null for those who reach all. */
    public record Reached(String[] codes) {
        public static final Reached ALL = new Reached(null);

        boolean holds(String organisation) {
            return codes == null || Arrays.asList(codes).contains(organisation);
        }

        /** A condition on {@code board_plan} that its plan is within reach, and not a draft that was thrown away. */
        public static String holds(int parameter) {
            return "state <> 'DISCARDED' AND ($%1$d::text[] IS NULL OR organisation = ANY($%1$d::text[]))"
                    .formatted(parameter);
        }
    }

    public Uni<Reached> ofCaller() {
        if (caller.is("OPERATOR")) {
            return Uni.createFrom().item(Reached.ALL);
        }
        String org = caller.org();
        return directories
                .current()
                .map(directory -> directory.reachOf(org, Days.of(clock.instant())))
                .map(reach -> new Reached(reach.organisations().toArray(String[]::new)));
    }
}
