package vn.motcua.eventstore.projection;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.motcua.eventstore.StoreUnavailable;

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

    /** Tells that a read model could not be made anew, and why; empty when it was. */
    public void renewalFailed(String projection, String why) {
        runners.stream()
                .filter(runner -> runner.status().projection().equals(projection))
                .forEach(runner -> runner.renewalFailed(why));
    }

    public void stopAll() {
        runners.forEach(ProjectionRunner::stop);
        runners.clear();
    }

    public List<ProjectionStatus> statuses() {
        return runners.stream().map(ProjectionRunner::status).toList();
    }

    /** How many messages a projection has passed over in a source since the start, for their events had been applied before. */
    public long passedOver(String projection, String source) {
        return runners.stream()
                .filter(runner -> runner.runs(projection, source))
                .mapToLong(ProjectionRunner::passedOver)
                .sum();
    }

    /**
     * Applies a parked message and what waits with it.
     *
     * @return empty when no projection here reads this source, any more
     */
    public Optional<Uni<Replay>> replay(String projection, String source, long id) {
        return runners.stream()
                .filter(runner -> runner.runs(projection, source))
                .findFirst()
                .map(runner -> runner.replay(id));
    }

    /**
     * How fresh the tables of a projection are: as fresh as the source that it is furthest behind in.
     *
     * @throws StoreUnavailable one of its sources was never read: nobody can say what the tables leave out
     */
    public Freshness freshness(String projection) {
        List<ProjectionStatus> mine = statuses().stream()
                .filter(s -> s.projection().equals(projection))
                .toList();
        Instant asOf = mine.stream()
                .map(status -> status.asOf()
                        .orElseThrow(() -> new StoreUnavailable(projection + " has not read " + status.source())))
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalArgumentException("no projection named " + projection));
        Instant now = Instant.now();
        return new Freshness(asOf, Math.max(0, Duration.between(asOf, now).toMillis()));
    }
}
