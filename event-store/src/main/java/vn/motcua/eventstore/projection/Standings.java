package vn.motcua.eventstore.projection;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the read models of a database stand, looked at in one statement for all who ask within a moment: at rest a process with
 * many sources costs its database what one with a single source does.
 */
public final class Standings {
    private static final long MOMENT = Duration.ofMillis(500).toNanos();

    private final ReadTransactions transactions;
    private Uni<Seen> last;
    private long askedNanos;

    /** The rows of all positions by read model and source, as they stood at some time after {@code nanos}. */
    record Seen(Map<List<String>, Object[]> rows, long nanos) {
        Optional<Object[]> of(String projection, String source) {
            return Optional.ofNullable(rows.get(List.of(projection, source)));
        }
    }

    public Standings(ReadTransactions transactions) {
        this.transactions = transactions;
    }

    /** What was seen within the last moment, or is seen now. */
    synchronized Uni<Seen> seen() {
        long now = System.nanoTime();
        if (last == null || now - askedNanos > MOMENT) {
            askedNanos = now;
            last = transactions
                    .run("", () -> Positions.all(transactions))
                    .map(rows -> byName(rows, now))
                    .onFailure()
                    .invoke(this::forget)
                    .memoize()
                    .indefinitely();
        }
        return last;
    }

    private synchronized void forget() {
        last = null;
    }

    private static Seen byName(List<Object[]> rows, long nanos) {
        Map<List<String>, Object[]> named = new HashMap<>();
        rows.forEach(row -> named.put(List.of((String) row[0], (String) row[1]), row));
        return new Seen(named, nanos);
    }
}
