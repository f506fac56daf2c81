package vn.motcua.eventstore.projection;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.projection.ParkedMessages.Waiting;

/**
 * Applies a parked message and all that waits with it, in one transaction that holds the position: no batch is applied
 * meanwhile, and each message counts once. What fails stays parked, with the new reason.
 */
final class ReplayOfEntity<E> {
    private static final Logger LOG = LoggerFactory.getLogger(ReplayOfEntity.class);

    private final String projection;
    private final Source<E> source;
    private final Positions positions;
    private final ReadTransactions transactions;
    private final ParkedMessages parkedMessages;

    ReplayOfEntity(String projection, Source<E> source, Positions positions, ReadTransactions transactions) {
        this.positions = positions;
        this.projection = projection;
        this.source = source;
        this.transactions = transactions;
        this.parkedMessages = new ParkedMessages(transactions);
    }

    /** @param apply shows events in the read model */
    Uni<Replay> run(long id, Function<List<Recorded<E>>, Uni<Void>> apply) {
        return transactions
                .run("", () -> positions
                        .hold(projection, source.name())
                        .chain(() -> parkedMessages.withTheSameEntity(projection, source.name(), id))
                        .map(queue -> Reread.of(queue, source))
                        .chain(reread -> apply.apply(reread.events())
                                .chain(() -> parkedMessages.replayed(reread.applied()))
                                .chain(() -> failedAgain(reread.failed(), reread.reason()))
                                .replaceWith(reread.outcome())))
                .onFailure()
                .recoverWithUni(e -> notApplied(id, e));
    }

    private Uni<Integer> failedAgain(Optional<Waiting> failed, String reason) {
        return failed.map(waiting -> parkedMessages.failedAgain(waiting.id(), reason))
                .orElseGet(() -> Uni.createFrom().item(0));
    }

    /** The messages could be read and not be applied, and their transaction was rolled back. */
    private Uni<Replay> notApplied(long id, Throwable why) {
        LOG.warn("replaying parked messages in {} {} failed", projection, source.name(), why);
        return transactions.run("", () -> parkedMessages
                .withTheSameEntity(projection, source.name(), id)
                .chain(queue -> failedAgain(queue.first().stream().findFirst(), why.toString())
                        .replaceWith(new Replay(0, queue.all(), why.toString()))));
    }
}
