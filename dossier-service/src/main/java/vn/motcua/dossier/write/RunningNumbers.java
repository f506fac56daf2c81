package vn.motcua.dossier.write;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import vn.motcua.eventstore.Bounds;

/**
 * Gives dossier codes. Numbers are taken in blocks, so that receipts do not wait for each other on one row: a code is
 * given once, in rising order per instance, with gaps after a restart.
 *
 * @legal LB-63 form of the dossier code
 */
public class RunningNumbers {
    private static final DateTimeFormatter YYMMDD = DateTimeFormatter.ofPattern("yyMMdd");
    private static final String TAKE = "INSERT INTO running_number (unit, day, last) VALUES ($1, $2, $3)"
            + " ON CONFLICT (unit, day) DO UPDATE SET last = running_number.last + $3 RETURNING last";

    /** The next block is asked for when a fifth of this one is left. */
    private static final int FEW = 5;

    private final Pool pool;
    private final int blockSize;
    private final ConcurrentHashMap<String, Block> blocks = new ConcurrentHashMap<>();

    /** @param blockSize numbers that are taken at once, 1 or more */
    public RunningNumbers(Pool pool, int blockSize) {
        this.pool = pool;
        this.blockSize = blockSize;
    }

    /**
     * The next code of a unit on a day. Blocks: for virtual threads.
     *
     * @return organisation, yymmdd, running number of six digits or more: {@code H37.99-260302-000007}
     */
    public OfficialCode next(String unit, LocalDate day) {
        long number = blocks.computeIfAbsent(unit, Block::new).next(day);
        return new OfficialCode("%s-%s-%06d".formatted(unit, YYMMDD.format(day), number), day);
    }

    /** The numbers at hand of one unit, and those that come next: nobody waits for a block but the first of a day. */
    private final class Block {
        private final String unit;
        private final ReentrantLock lock = new ReentrantLock();
        private LocalDate day = LocalDate.EPOCH;
        private long next;
        private long last = -1;
        private Uni<Long> following;

        private Block(String unit) {
            this.unit = unit;
        }

        private long next(LocalDate wanted) {
            lock.lock();
            try {
                if (!day.equals(wanted)) {
                    day = wanted;
                    following = taken();
                    last = -1;
                    next = 0;
                }
                if (next > last) {
                    begin();
                }
                if (following == null && last - next < blockSize / FEW) {
                    following = taken();
                }
                return next++;
            } finally {
                lock.unlock();
            }
        }

        /** What was asked for ahead and failed is asked for again; who fails then fails alone. */
        private void begin() {
            Uni<Long> block =
                    following == null ? taken() : following.onFailure().recoverWithUni(this::taken);
            following = null;
            last = block.await().atMost(Bounds.ANSWER);
            next = last - blockSize + 1;
        }

        /** Asks for a block now, whether or not anybody waits for it yet. */
        private Uni<Long> taken() {
            CompletableFuture<Long> block = pool.preparedQuery(TAKE)
                    .execute(Tuple.of(unit, day, (long) blockSize))
                    .map(rows -> rows.iterator().next().getLong(0))
                    .subscribeAsCompletionStage();
            return Uni.createFrom().completionStage(block);
        }
    }
}
