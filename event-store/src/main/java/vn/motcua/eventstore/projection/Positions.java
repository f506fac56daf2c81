package vn.motcua.eventstore.projection;

import io.smallrye.mutiny.Uni;
import java.util.HexFormat;
import java.util.Optional;
import vn.motcua.eventstore.engine.StoreSchema;

/** How far projections have come, in the database of their read models. Every method runs inside a transaction. */
final class Positions {
    private static final String TABLE = StoreSchema.NAME + ".projection_position";
    private static final String PARKED = StoreSchema.NAME + ".parked_message";

    private final ReadTransactions transactions;

    Positions(ReadTransactions transactions) {
        this.transactions = transactions;
    }

    /** Where the projection stands; makes the row at the start when there is none. */
    Uni<Position> read(String projection, String source) {
        return transactions
                .execute(
                        "INSERT INTO " + TABLE + " (projection, source, position, kafka_offset) VALUES (?1, ?2, 0, 0)"
                                + " ON CONFLICT DO NOTHING",
                        projection,
                        source)
                .chain(() -> select(projection, source, ""))
                .map(Optional::orElseThrow);
    }

    /** Locks the position for this transaction; empty while another instance holds it. */
    Uni<Optional<Position>> lock(String projection, String source) {
        return select(projection, source, " FOR UPDATE SKIP LOCKED");
    }

    private Uni<Optional<Position>> select(String projection, String source, String how) {
        return transactions
                .rows(
                        "SELECT position, kafka_offset FROM " + TABLE + " WHERE projection = ?1 AND source = ?2" + how,
                        projection,
                        source)
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> new Position(((Number) row[0]).longValue(), ((Number) row[1]).longValue())));
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

    Uni<Void> park(String projection, String source, Batch.Unreadable message) {
        return transactions
                .execute(
                        "INSERT INTO " + PARKED + " (projection, source, kafka_offset, message, headers, reason)"
                                + " VALUES (?1, ?2, ?3, decode(?4, 'hex'), ?5, ?6) ON CONFLICT DO NOTHING",
                        projection,
                        source,
                        message.offset(),
                        hex(message.message()),
                        message.headers(),
                        message.reason())
                .replaceWithVoid();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
