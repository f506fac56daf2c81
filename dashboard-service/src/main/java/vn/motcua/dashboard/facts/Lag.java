package vn.motcua.dashboard.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.motcua.eventstore.projection.ProjectionStatus;
import vn.motcua.eventstore.projection.Projections;

/** How far boards are behind what the services have published, and whether anything was applied since. */
@ApplicationScoped
public class Lag {
    private static final List<String> PROJECTIONS =
            List.of("board-plan", "board-task", "board-dossier", "board-feedback", "board-procedure", "directory-copy");

    private final Projections projections;

    Lag(Projections projections) {
        this.projections = projections;
    }

    /** Of the projection that is furthest behind, milliseconds of real time. */
    public long ms() {
        return PROJECTIONS.stream()
                .mapToLong(name -> projections.freshness(name).lagMs())
                .max()
                .orElseThrow();
    }

    /** Changes whenever this process has applied something. */
    public long applied() {
        return projections.statuses().stream()
                .mapToLong(ProjectionStatus::position)
                .sum();
    }
}
