package vn.motcua.eventstore.engine;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.Arrays;

/** Walks the log from its start and checks that positions have no gap and every hash follows from what is stored. */
public final class LogVerifier {
    private static final int PAGE = 2_000;
    private static final String QUERY =
            "SELECT position, id, name, version, metadata, payload, recorded_at, tags, hash FROM event"
                    + " WHERE position > $1 ORDER BY position LIMIT $2";

    private final Pool pool;

    public LogVerifier(Pool pool) {
        this.pool = pool;
    }

    /**
     * What was found.
     *
     * @param events events checked
     * @param firstBad position of the first event that is missing or was changed, 0 when the log is whole
     */
    public record Verdict(long events, long firstBad) {
        public boolean whole() {
            return firstBad == 0;
        }
    }

    public Uni<Verdict> verify() {
        return from(0, HashChain.ORIGIN, new HashChain());
    }

    private Uni<Verdict> from(long position, byte[] hash, HashChain chain) {
        return Uni.createFrom()
                .completionStage(() -> pool.preparedQuery(QUERY)
                        .execute(Tuple.of(position, PAGE))
                        .toCompletionStage())
                .chain(rows -> checked(rows, position, hash, chain));
    }

    private Uni<Verdict> checked(RowSet<Row> rows, long start, byte[] startHash, HashChain chain) {
        long position = start;
        byte[] hash = startHash;
        for (Row row : rows) {
            hash = chain.next(
                    hash,
                    position + 1,
                    row.getUUID(1),
                    row.getString(2),
                    row.getInteger(3),
                    row.getString(7),
                    row.getBuffer(4).getBytes(),
                    row.getBuffer(5).getBytes(),
                    EventCodec.recordedAt(row));
            if (row.getLong(0) != position + 1
                    || !Arrays.equals(hash, row.getBuffer(8).getBytes())) {
                return Uni.createFrom().item(new Verdict(position, position + 1));
            }
            position++;
        }
        return rows.size() < PAGE ? Uni.createFrom().item(new Verdict(position, 0)) : from(position, hash, chain);
    }
}
