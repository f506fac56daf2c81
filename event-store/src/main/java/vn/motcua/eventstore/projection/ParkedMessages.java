package vn.motcua.eventstore.projection;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.eventstore.engine.StoreSchema;
import vn.motcua.eventstore.projection.Batch.Unreadable;

/** Messages that projections could not apply, beside their positions. Every method runs inside a transaction. */
public final class ParkedMessages {
    /** At most so many are listed at once, and replayed at once: the oldest. */
    public static final int LISTED_MAX = 1_000;

    private static final String TABLE = StoreSchema.NAME + ".parked_message";
    private static final String ONE_SOURCE = " WHERE projection = ?1 AND source = ?2 AND replayed_at IS NULL";

    private final ReadTransactions transactions;

    public ParkedMessages(ReadTransactions transactions) {
        this.transactions = transactions;
    }

    /** One that waits. */
    record Waiting(long id, Message message) {}

    /** The first messages of an entity that wait, at most {@link #LISTED_MAX}, and how many there are. */
    record Queue(List<Waiting> first, int all) {}

    /** How many wait for one projection in one source. */
    public record Count(String projection, String source, long messages) {}

    /** How many wait, where any does. */
    public Uni<List<Count>> counts() {
        return transactions
                .rows("SELECT projection, source, count(*) FROM " + TABLE
                        + " WHERE replayed_at IS NULL GROUP BY projection, source")
                .map(rows -> rows.stream()
                        .map(row -> new Count((String) row[0], (String) row[1], number(row[2])))
                        .toList());
    }

    /** What waits for some projections, oldest first. */
    public Uni<List<ParkedMessage>> list(Set<String> projections) {
        return transactions
                .rows(
                        "SELECT id, projection, source, kafka_offset, position, entity,"
                                + " split_part(split_part(chr(10) || headers, chr(10) || 'ce_type: ', 2), chr(10), 1), reason,"
                                + " CAST(extract(epoch FROM parked_at) * 1000 AS bigint)"
                                + " FROM " + TABLE + " WHERE replayed_at IS NULL"
                                + " AND projection = ANY (string_to_array(?1, chr(10))) ORDER BY id LIMIT "
                                + LISTED_MAX,
                        String.join("\n", projections))
                .map(rows -> rows.stream().map(ParkedMessages::listed).toList());
    }

    private static ParkedMessage listed(Object[] row) {
        return new ParkedMessage(
                number(row[0]),
                (String) row[1],
                (String) row[2],
                number(row[3]),
                number(row[4]),
                (String) row[5],
                (String) row[6],
                (String) row[7],
                Instant.ofEpochMilli(number(row[8])));
    }

    /** Projection and source that a message waits in; empty when it is not there, or waits no more. */
    public Uni<Optional<List<String>>> whereabouts(long id) {
        return transactions
                .rows("SELECT projection, source FROM " + TABLE + " WHERE id = ?1 AND replayed_at IS NULL", id)
                .map(rows -> rows.stream().findFirst().map(row -> List.of((String) row[0], (String) row[1])));
    }

    /** Entities with a message that waits in a source. */
    Uni<Set<String>> entities(String projection, String source) {
        return transactions
                .rows("SELECT DISTINCT entity, 0 FROM " + TABLE + ONE_SOURCE + " AND entity <> ''", projection, source)
                .map(rows -> {
                    Set<String> entities = new HashSet<>();
                    rows.forEach(row -> entities.add((String) row[0]));
                    return entities;
                });
    }

    /** A message and all that waits with it: what belongs to the same entity, first to last. */
    Uni<Queue> withTheSameEntity(String projection, String source, long id) {
        return transactions
                .rows(
                        "SELECT id, kafka_offset, position, entity, encode(message, 'hex'), headers,"
                                + " count(*) OVER () FROM " + TABLE
                                + ONE_SOURCE + " AND (id = ?3 OR entity <> '' AND entity ="
                                + " (SELECT entity FROM " + TABLE + " WHERE id = ?3))"
                                + " ORDER BY id LIMIT " + LISTED_MAX,
                        projection,
                        source,
                        id)
                .map(rows -> new Queue(
                        rows.stream().map(ParkedMessages::waiting).toList(),
                        rows.isEmpty() ? 0 : (int) number(rows.getFirst()[6])));
    }

    private static Waiting waiting(Object[] row) {
        Message message = new Message(
                number(row[1]), number(row[2]), (String) row[3], HexFormat.of().parseHex((String) row[4]), (String)
                        row[5]);
        return new Waiting(number(row[0]), message);
    }

    /** Parks messages, in their order. One that is parked already, or was and has been replayed, is not parked again. */
    Uni<Void> park(String projection, String source, List<Unreadable> messages) {
        return Multi.createFrom()
                .iterable(messages)
                .onItem()
                .transformToUniAndConcatenate(message -> park(projection, source, message))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Integer> park(String projection, String source, Unreadable unreadable) {
        Message message = unreadable.message();
        return transactions.execute(
                "INSERT INTO " + TABLE
                        + " (projection, source, kafka_offset, position, entity, message, headers, reason)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, decode(?6, 'hex'), ?7, ?8) ON CONFLICT DO NOTHING",
                projection,
                source,
                message.offset(),
                message.position(),
                message.entity(),
                HexFormat.of().formatHex(message.content()),
                message.headers(),
                unreadable.reason());
    }

    Uni<Void> replayed(List<Waiting> messages) {
        return Multi.createFrom()
                .iterable(messages)
                .onItem()
                .transformToUniAndConcatenate(waiting -> transactions.execute(
                        "UPDATE " + TABLE + " SET replayed_at = now() WHERE id = ?1", waiting.id()))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    Uni<Integer> failedAgain(long id, String reason) {
        return transactions.execute("UPDATE " + TABLE + " SET reason = ?1 WHERE id = ?2", reason, id);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
