package vn.motcua.eventstore.projection;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.eventstore.engine.StoreSchema;

/** How far projections have come, in the database of their read models. Every method runs inside a transaction. */
final class Positions {
    private static final String TABLE = StoreSchema.NAME + ".projection_position";

    private final ReadTransactions transactions;

    Positions(ReadTransactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Where a projection stands in a source.
     *
     * @param readUpTo the read model shows everything that had reached the source by then; empty when it was never read
     */
    record Standing(Position at, Optional<Instant> readUpTo) {}

    /** Where the projection stands; makes the row at the start when there is none. */
    Uni<Standing> read(String projection, String source) {
        return find(projection, source)
                .chain(found -> found.map(Uni.createFrom()::item).orElseGet(() -> make(projection, source)
                        .chain(() -> find(projection, source))
                        .map(Optional::orElseThrow)));
    }

    private Uni<Integer> make(String projection, String source) {
        return transactions.execute(
                "INSERT INTO " + TABLE + " (projection, source, position, kafka_offset) VALUES (?1, ?2, 0, 0)"
                        + " ON CONFLICT DO NOTHING",
                projection,
                source);
    }

    private Uni<Optional<Standing>> find(String projection, String source) {
        return transactions
                .rows(
                        "SELECT position, kafka_offset, CAST(extract(epoch FROM recorded_at) * 1000 AS bigint) FROM "
                                + TABLE + " WHERE projection = ?1 AND source = ?2",
                        projection,
                        source)
                .map(rows -> rows.stream().findFirst().map(Positions::standing));
    }

    private static Standing standing(Object[] row) {
        return new Standing(
                position(row), Optional.ofNullable((Number) row[2]).map(ms -> Instant.ofEpochMilli(ms.longValue())));
    }

    /** Keeps that the source was read to its end, when nothing has ever been applied from it. */
    Uni<Integer> foundEmpty(String projection, String source) {
        return transactions.execute(
                "UPDATE " + TABLE + " SET recorded_at = now()"
                        + " WHERE projection = ?1 AND source = ?2 AND recorded_at IS NULL",
                projection,
                source);
    }

    /**
     * Locks the position for this transaction, whose commit then does not wait for the disk: the position goes with what a
     * crash of the database takes of the read model, and it is read again. Empty while another instance holds it.
     */
    Uni<Optional<Position>> lock(String projection, String source) {
        return select(", set_config('synchronous_commit', 'off', true)", projection, source, " FOR UPDATE SKIP LOCKED");
    }

    /** Locks the position for this transaction, and waits for whoever holds it. */
    Uni<Position> hold(String projection, String source) {
        return select("", projection, source, " FOR UPDATE").map(Optional::orElseThrow);
    }

    private Uni<Optional<Position>> select(String also, String projection, String source, String how) {
        return transactions
                .rows(
                        "SELECT position, kafka_offset" + also + " FROM " + TABLE
                                + " WHERE projection = ?1 AND source = ?2" + how,
                        projection,
                        source)
                .map(rows -> rows.stream().findFirst().map(Positions::position));
    }

    private static Position position(Object[] row) {
        return new Position(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    Uni<Void> move(String projection, String source, Batch<?> batch) {
        return transactions
                .execute(
                        "UPDATE " + TABLE + " SET position = ?1, kafka_offset = ?2, moved_at = now(),"
                                + " recorded_at = coalesce(CAST(nullif(?3, '') AS timestamptz), recorded_at)"
                                + " WHERE projection = ?4 AND source = ?5",
                        batch.upTo().log(),
                        batch.upTo().next(),
                        batch.newestRecordedAt().map(Object::toString).orElse(""),
                        projection,
                        source)
                .replaceWithVoid();
    }
}
