package vn.motcua.eventstore.projection;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import vn.motcua.eventstore.engine.StoreSchema;

/**
 * Keeps what other logs were, in the database of whoever reads their topics, one checkpoint for each hour in which something came:
 * whoever writes such a log anew, or cuts off its end, does not reach it there.
 */
final class Checkpoints {
    private static final Duration EVERY = Duration.ofHours(1);

    private final ReadTransactions transactions;
    private volatile Instant kept = Instant.MIN;

    Checkpoints(ReadTransactions transactions) {
        this.transactions = transactions;
    }

    /** Inside the transaction of a batch. Whoever else reads the topic here may have kept one of this hour: then it stays. */
    Uni<Integer> keep(Batch<?> batch) {
        Instant now = Instant.now();
        return batch.checkpoint()
                .filter(_ -> kept.isBefore(now.minus(EVERY)))
                .map(checkpoint -> insert(checkpoint).invoke(() -> kept = now))
                .orElseGet(() -> Uni.createFrom().item(0));
    }

    private Uni<Integer> insert(Checkpoint checkpoint) {
        return transactions.execute(
                "INSERT INTO " + StoreSchema.NAME + ".checkpoint (topic, history, hour, position, hash)"
                        + " VALUES (?1, ?2, date_trunc('hour', now()), ?3, decode(?4, 'hex')) ON CONFLICT DO NOTHING",
                checkpoint.topic(),
                checkpoint.history(),
                checkpoint.position(),
                checkpoint.hash());
    }
}
