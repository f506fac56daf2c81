package vn.motcua.eventstore.projection;

import static vn.motcua.eventstore.projection.RebuildRefusal.REBUILD_FAILED;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import vn.motcua.eventstore.Refused;

/** The runners that fill the copies of a rebuild. The first that fails ends it: nobody mends a copy. */
final class CopyRunners<E> {
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private final List<ProjectionRunner<E>> runners;

    CopyRunners(List<ProjectionRunner<E>> runners) {
        this.runners = runners;
    }

    interface Condition {
        boolean holds() throws SQLException;
    }

    void start() {
        runners.forEach(ProjectionRunner::start);
    }

    /**
     * Waits for something, as long as the copies come further.
     *
     * @param stillMost how long they may not
     * @throws Refused REBUILD_FAILED
     */
    void until(Condition condition, Duration stillMost) throws SQLException, InterruptedException {
        long place = -1;
        long since = System.nanoTime();
        while (!condition.holds()) {
            runners.stream().map(ProjectionRunner::status).forEach(CopyRunners::refuseFailed);
            long now = runners.stream().mapToLong(r -> r.status().position()).sum();
            if (now != place) {
                place = now;
                since = System.nanoTime();
            } else if (System.nanoTime() - since > stillMost.toNanos()) {
                throw new Refused(REBUILD_FAILED, "Không tiến thêm trong " + stillMost.toSeconds() + " giây");
            }
            Thread.sleep(LOOK_EVERY);
        }
    }

    private static void refuseFailed(ProjectionStatus status) {
        if (!status.problem().isEmpty()) {
            throw new Refused(
                    REBUILD_FAILED,
                    "%s dừng ở vị trí %d của %s: %s"
                            .formatted(status.projection(), status.position(), status.source(), status.problem()));
        }
    }

    /** Stops them; a batch may still be under way. */
    void stop() {
        runners.forEach(ProjectionRunner::stop);
    }

    /** Returns when the last batch is done or so much time has passed. */
    void untilIdle(Duration most) throws InterruptedException {
        long latest = System.nanoTime() + most.toNanos();
        while (!idle() && System.nanoTime() < latest) {
            Thread.sleep(LOOK_EVERY);
        }
    }

    boolean idle() {
        return runners.stream().allMatch(ProjectionRunner::idle);
    }
}
