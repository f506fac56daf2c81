package vn.motcua.eventstore.projection;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.eventstore.projection.Positions.Standing;

/**
 * Where a projection stands in a source, as a runner remembers it between batches.
 *
 * <p>The position row alone says what the read model holds: batches commit without waiting for the disk, so a crash of the
 * database may take the last of them after they were applied, and another instance may have applied more. Therefore a
 * place is looked at again before a runner says that nothing is new, unless it was seen a moment ago.
 */
final class Place {
    private static final long SEEN_A_MOMENT_AGO = Duration.ofMillis(500).toNanos();

    private final ReadTransactions transactions;
    private final Positions positions;
    private final Standings standings;
    private final String projection;
    private final String source;
    private volatile boolean known;
    private volatile Position at = Position.START;
    private volatile Optional<Instant> readUpTo = Optional.empty();
    private volatile long seenNanos;

    Place(ReadTransactions transactions, Positions positions, Standings standings, String projection, String source) {
        this.transactions = transactions;
        this.positions = positions;
        this.standings = standings;
        this.projection = projection;
        this.source = source;
    }

    /** Whether the row was seen, and nothing has happened since that makes it doubtful. */
    boolean known() {
        return known;
    }

    /** The position last seen. */
    Position at() {
        return at;
    }

    /** The read model shows everything that had reached the source by then; empty when the source was never read. */
    Optional<Instant> readUpTo() {
        return readUpTo;
    }

    /** What to read from. */
    Uni<Position> position() {
        return known ? Uni.createFrom().item(at) : look();
    }

    /**
     * Nothing follows the position in the source; looks whether the read model still stands there.
     *
     * @param asked when the source was asked
     * @return false when it stands elsewhere, and what follows that is to be read
     */
    Uni<Boolean> nothingSince(Instant asked) {
        Position before = at;
        boolean sure = System.nanoTime() - seenNanos < SEEN_A_MOMENT_AGO;
        return (sure ? Uni.createFrom().item(before) : lookWithOthers())
                .chain(now -> now.equals(before)
                        ? current(asked).replaceWith(true)
                        : Uni.createFrom().item(false));
    }

    private Uni<Position> look() {
        return Uni.createFrom().deferred(() -> {
            long now = System.nanoTime();
            return transactions
                    .run("", () -> positions.read(projection, source))
                    .map(row -> saw(row, now));
        });
    }

    /** As {@link #look}, in one statement with the other places of the process that have nothing new either. */
    private Uni<Position> lookWithOthers() {
        return standings.seen().chain(seen -> seen.of(projection, source)
                .flatMap(positions::standing)
                .map(row -> Uni.createFrom().item(() -> saw(row, seen.nanos())))
                .orElseGet(this::look));
    }

    private Position saw(Standing row, long nanos) {
        boolean wentBack = row.at().log() < at.log() || row.at().next() < at.next();
        readUpTo = wentBack ? row.readUpTo() : later(readUpTo, row.readUpTo());
        stands(row.at(), nanos);
        row.other().ifPresent(other -> {
            doubt();
            throw new OtherDefinition(other);
        });
        return at;
    }

    private Uni<Void> current(Instant asked) {
        Uni<Void> kept = readUpTo.isPresent()
                ? Uni.createFrom().voidItem()
                : transactions
                        .run("", () -> positions.foundEmpty(projection, source))
                        .replaceWithVoid();
        return kept.invoke(() -> readUpTo = later(readUpTo, Optional.of(asked)));
    }

    /** The batch was applied. */
    void moved(Batch<?> batch) {
        readUpTo = later(readUpTo, batch.newestRecordedAt());
        stands(batch.upTo(), System.nanoTime());
    }

    private void stands(Position there, long nanos) {
        at = there;
        seenNanos = nanos;
        known = true;
    }

    /** The position is to be looked at before anything else. */
    void doubt() {
        known = false;
    }

    private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
        return one.filter(o -> other.filter(o::isBefore).isEmpty()).or(() -> other);
    }
}
