package vn.motcua.eventstore.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The projections of this process and how they stand. */
public final class Projections {
    private final List<ProjectionRunner<?>> runners = new CopyOnWriteArrayList<>();

    /** How fresh a read model is: it shows everything up to {@code asOf}, which is {@code lagMs} milliseconds ago. */
    public record Freshness(Instant asOf, long lagMs) {}

    public void add(ProjectionRunner<?> runner) {
        runners.add(runner);
        runner.start();
    }

    public void remove(ProjectionRunner<?> runner) {
        runner.stop();
        runners.remove(runner);
    }

    public void stopAll() {
        runners.forEach(ProjectionRunner::stop);
        runners.clear();
    }

    public List<ProjectionStatus> statuses() {
        return runners.stream().map(ProjectionRunner::status).toList();
    }

    /** How fresh the tables of a projection are: as fresh as the source that it is furthest behind in. */
    public Freshness freshness(String projection) {
        Instant now = Instant.now();
        Instant asOf = statuses().stream()
                .filter(s -> s.projection().equals(projection))
                .map(ProjectionStatus::asOf)
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalArgumentException("no projection named " + projection));
        return new Freshness(asOf, Math.max(0, Duration.between(asOf, now).toMillis()));
    }
}
