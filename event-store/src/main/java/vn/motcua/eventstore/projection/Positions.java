package vn.motcua.eventstore.projection;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.eventstore.engine.StoreSchema;

/** How far projections have come, in the database of their read models. Every method runs inside a transaction. */
final class Positions {
    private static final String TABLE = StoreSchema.NAME + ".projection_position";
    private static final String STANDING = "p.position, p.kafka_offset, p.history,"
            + " CAST(extract(epoch FROM p.recorded_at) * 1000 AS bigint), d.version, d.reads";
    private static final String DEFINITIONS = StoreSchema.NAME + ".projection_definition";

    private final ReadTransactions transactions;
    private final Optional<Definition> mine;

    /** @param mine what must have made the read model; empty for the copies of a rebuild, which are nobody else's */
    Positions(ReadTransactions transactions, Optional<Definition> mine) {
        this.transactions = transactions;
        this.mine = mine;
    }

    /**
     * Where a projection stands in a source.
     *
     * @param readUpTo the read model shows everything that had reached the source by then; empty when it was never read
     * @param other what made the read model, when it is not this one's definition: then it is another's to write
     */
    record Standing(Position at, Optional<Instant> readUpTo, Optional<Definition> other) {}

    /** Where the projection stands; makes the row at the start when there is none and the read model is this one's to write. */
    Uni<Standing> read(String projection, String source) {
        return find(projection, source)
                .chain(found -> found.isPresent()
                        ? Uni.createFrom().item(found.get())
                        : define(projection)
                                .chain(() -> make(projection, source))
                                .chain(() -> find(projection, source))
                                .map(made -> made.orElseGet(() -> nowhere(Definition.UNKNOWN))));
    }

    /** Says what makes the read model, when there is none yet. */
    private Uni<Integer> define(String projection) {
        return mine.map(definition -> transactions.execute(
                        "INSERT INTO " + DEFINITIONS
                                + " (projection, version, reads) SELECT CAST(?1 AS text), CAST(?2 AS integer),"
                                + " CAST(?3 AS text) WHERE NOT EXISTS (SELECT FROM " + TABLE
                                + " WHERE projection = CAST(?1 AS text)) ON CONFLICT DO NOTHING",
                        projection,
                        definition.version(),
                        definition.lines()))
                .orElseGet(() -> Uni.createFrom().item(0));
    }

    private Uni<Integer> make(String projection, String source) {
        return transactions.execute(
                "INSERT INTO " + TABLE + " (projection, source, position, kafka_offset)"
                        + " SELECT CAST(?1 AS text), CAST(?2 AS text), 0, 0 WHERE " + isMine("?1")
                        + " ON CONFLICT DO NOTHING",
                projection,
                source);
    }

    /** A condition: the read model is this one's to write. The texts in it are our own. */
    private String isMine(String projection) {
        return mine.map(definition ->
                        "EXISTS (SELECT FROM " + DEFINITIONS + " d WHERE d.projection = CAST(" + projection
                                + " AS text) AND d.version = " + definition.version() + " AND d.reads = '"
                                + definition.lines().replace("'", "''") + "')")
                .orElse("true");
    }

    /** The rows of all read models and sources, as {@link #standing} understands them. */
    static Uni<List<Object[]>> all(ReadTransactions transactions) {
        return transactions.rows("SELECT p.projection, p.source, " + STANDING + " FROM " + TABLE + " p LEFT JOIN "
                + DEFINITIONS + " d ON d.projection = p.projection");
    }

    /** Empty when it has neither a row nor another's definition. */
    private Uni<Optional<Standing>> find(String projection, String source) {
        return transactions
                .rows(
                        "SELECT w.projection, p.source, " + STANDING
                                + " FROM (SELECT CAST(?1 AS text) AS projection) w"
                                + " LEFT JOIN " + TABLE + " p ON p.projection = w.projection AND p.source = ?2"
                                + " LEFT JOIN " + DEFINITIONS + " d ON d.projection = w.projection",
                        projection,
                        source)
                .map(rows -> standing(rows.getFirst()));
    }

    Optional<Standing> standing(Object[] row) {
        Definition stored =
                row[6] == null ? Definition.UNKNOWN : Definition.stored(((Number) row[6]).intValue(), (String) row[7]);
        Optional<Definition> other =
                mine.filter(definition -> !definition.equals(stored)).map(_ -> stored);
        if (row[2] == null) {
            return other.filter(definition -> !definition.equals(Definition.UNKNOWN))
                    .map(Positions::nowhere);
        }
        Optional<Instant> readUpTo =
                Optional.ofNullable((Number) row[5]).map(ms -> Instant.ofEpochMilli(ms.longValue()));
        return Optional.of(new Standing(position(row, 2), readUpTo, other));
    }

    private static Standing nowhere(Definition other) {
        return new Standing(Position.START, Optional.empty(), Optional.of(other));
    }

    /**
     * Keeps that the source was read to its end, when nothing has ever been applied from it. Waits for nobody: whoever holds the
     * position is about to apply something.
     */
    Uni<Integer> foundEmpty(String projection, String source) {
        return transactions.execute(
                "UPDATE " + TABLE
                        + " SET recorded_at = now() WHERE (projection, source) IN (SELECT projection, source FROM "
                        + TABLE
                        + " WHERE projection = ?1 AND source = ?2 AND recorded_at IS NULL FOR UPDATE SKIP LOCKED)",
                projection,
                source);
    }

    /**
     * Locks the position for this transaction, whose commit then does not wait for the disk: the position goes with what a
     * crash of the database takes of the read model, and it is read again. Empty while another instance holds it, and when
     * another release makes the read model.
     */
    Uni<Optional<Position>> lock(String projection, String source) {
        return select(", set_config('synchronous_commit', 'off', true)", projection, source, " FOR UPDATE SKIP LOCKED");
    }

    /** Locks the position for this transaction, and waits for whoever holds it. */
    Uni<Position> hold(String projection, String source) {
        return select("", projection, source, " FOR UPDATE")
                .map(held -> held.orElseThrow(
                        () -> new IllegalStateException("another release makes this read model: ask that one")));
    }

    private Uni<Optional<Position>> select(String also, String projection, String source, String how) {
        return transactions
                .rows(
                        "SELECT position, kafka_offset, history" + also + " FROM " + TABLE
                                + " WHERE projection = ?1 AND source = ?2 AND " + isMine("?1") + how,
                        projection,
                        source)
                .map(rows -> rows.stream().findFirst().map(row -> position(row, 0)));
    }

    private static Position position(Object[] row, int from) {
        return new Position(
                ((Number) row[from]).longValue(), ((Number) row[from + 1]).longValue(), (String) row[from + 2]);
    }

    Uni<Void> move(String projection, String source, Batch<?> batch) {
        return transactions
                .execute(
                        "UPDATE " + TABLE + " SET position = ?1, kafka_offset = ?2, history = ?3, moved_at = now(),"
                                + " recorded_at = coalesce(CAST(nullif(?4, '') AS timestamptz), recorded_at)"
                                + " WHERE projection = ?5 AND source = ?6",
                        batch.upTo().log(),
                        batch.upTo().next(),
                        batch.upTo().history(),
                        batch.newestRecordedAt().map(Object::toString).orElse(""),
                        projection,
                        source)
                .replaceWithVoid();
    }
}
