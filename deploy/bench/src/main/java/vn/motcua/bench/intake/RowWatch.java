package vn.motcua.bench.intake;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/** Looks again and again which of the acknowledged dossiers stand in the board's table. */
final class RowWatch implements Callable<Void> {
    private static final long LOOK_EVERY_NANOS = 10_000_000;

    private final Backlog backlog;
    private final int times;
    private final Map<String, Long> awaited = new ConcurrentHashMap<>();
    private final Histogram lags = new Histogram(3);

    RowWatch(Backlog backlog, int times) {
        this.backlog = backlog;
        this.times = times;
    }

    void acknowledged(String dossierId, long at) {
        awaited.put(dossierId, at);
    }

    @Override
    public Void call() throws SQLException {
        while (lags.getTotalCount() < times) {
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
            Set<String> seen = backlog.onBoard(awaited.keySet());
            long now = System.nanoTime();
            for (String dossierId : seen) {
                lags.recordValue((now - awaited.remove(dossierId)) / 1_000);
            }
        }
        return null;
    }

    /** Microseconds from acknowledgement to a look that found the row. */
    Histogram lags() {
        return lags;
    }
}
