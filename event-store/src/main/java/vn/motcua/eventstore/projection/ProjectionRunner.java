package vn.motcua.eventstore.projection;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.kafka.KafkaUnavailable;
import vn.motcua.eventstore.projection.ProjectionStatus.State;

/**
 * Keeps one projection up with one source. It reads a batch, then, in one transaction, locks the position, checks that
 * the batch follows it, applies the batch and moves the position: whatever is read twice counts once, and of several
 * instances one at a time applies. What fails stops the projection where it is, is shown, and is tried again.
 */
public final class ProjectionRunner<E> {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectionRunner.class);
    private static final int BATCH = 1_000;
    private static final long POLL_MS = 1_000;
    private static final long RETRY_MS_MAX = 5_000;

    private final Vertx vertx;
    private final Projection<E> projection;
    private final String positionName;
    private final String schema;
    private final Source<E> source;
    private final ReadTransactions transactions;
    private final Positions positions;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile boolean wanted;
    private volatile boolean stopped;
    private volatile Position at;
    private volatile Instant appliedUpTo = Instant.EPOCH;
    private volatile State state = State.RUNNING;
    private volatile String problem = "";
    private long retryMs = 100;
    private AutoCloseable listening;
    private long timer;

    /** @param schema the schema of the tables to fill, empty for the live ones */
    public ProjectionRunner(
            Vertx vertx, Projection<E> projection, String schema, Source<E> source, ReadTransactions transactions) {
        this.vertx = vertx;
        this.projection = projection;
        this.positionName = schema.isEmpty() ? projection.name() : projection.name() + "@" + schema;
        this.schema = schema;
        this.source = source;
        this.transactions = transactions;
        this.positions = new Positions(transactions);
    }

    public void start() {
        listening = source.onMore(this::wake);
        timer = vertx.setPeriodic(POLL_MS, _ -> wake());
        wake();
    }

    /** Stops after the batch under way. */
    public void stop() {
        stopped = true;
        vertx.cancelTimer(timer);
        try {
            listening.close();
        } catch (Exception e) {
            throw new IllegalStateException("forgetting a listener cannot fail", e);
        }
    }

    /** Whether nothing is under way any more; after {@link #stop} it stays so. */
    boolean idle() {
        return !running.get();
    }

    public ProjectionStatus status() {
        boolean idle = state == State.RUNNING && at != null && !running.get() && !wanted;
        Instant asOf = idle ? Instant.now() : appliedUpTo;
        return new ProjectionStatus(projection.name(), source.name(), state, at == null ? 0 : at.log(), asOf, problem);
    }

    private void wake() {
        wanted = true;
        if (!stopped && state != State.FAILED && running.compareAndSet(false, true)) {
            goOn(true);
        }
    }

    private void step() {
        wanted = false;
        next().subscribe()
                .with(
                        more -> {
                            retryMs = 100;
                            problem = "";
                            goOn(more);
                        },
                        this::failed);
    }

    private void goOn(boolean more) {
        if (stopped) {
            running.set(false);
        } else if (more || wanted) {
            // Through the event loop, so that a long catch-up does not grow the stack.
            vertx.runOnContext(_ -> step());
        } else {
            running.set(false);
            if (wanted) {
                wake();
            }
        }
    }

    private void failed(Throwable e) {
        state = State.FAILED;
        problem = e.toString();
        at = null;
        if (e instanceof KafkaUnavailable) {
            LOG.warn("projection {} waits for {}: {}", positionName, source.name(), e.getMessage());
        } else {
            LOG.error("projection {} stopped in {}: trying again in {} ms", positionName, source.name(), retryMs, e);
        }
        vertx.setTimer(retryMs, _ -> {
            state = State.RUNNING;
            goOn(true);
        });
        retryMs = Math.min(RETRY_MS_MAX, retryMs * 2);
    }

    /** One batch; whether there is more at once. */
    private Uni<Boolean> next() {
        Uni<Position> from = at == null
                ? transactions.run("", () -> positions.read(positionName, source.name()))
                : Uni.createFrom().item(at);
        return from.invoke(p -> at = p).chain(p -> source.read(p, BATCH)
                .chain(batch -> batch.moves(p)
                        ? transactions
                                .run(schema, () -> positions
                                        .lock(positionName, source.name())
                                        .chain(locked ->
                                                locked.filter(p::equals).isPresent()
                                                        ? apply(batch)
                                                        : Uni.createFrom().item(false)))
                                .map(applied -> moved(applied, batch))
                        : Uni.createFrom().item(false)));
    }

    private Uni<Boolean> apply(Batch<E> batch) {
        Uni<Void> applied = batch.events().isEmpty() ? Uni.createFrom().voidItem() : projection.apply(batch.events());
        return applied.chain(() -> Multi.createFrom()
                        .iterable(batch.unreadable())
                        .onItem()
                        .transformToUniAndConcatenate(u -> positions.park(positionName, source.name(), u))
                        .collect()
                        .asList())
                .chain(() -> positions.move(positionName, source.name(), batch))
                .replaceWith(true);
    }

    private boolean moved(boolean applied, Batch<E> batch) {
        if (!applied) {
            // Another instance has the position, or has moved it: look again at the next wake-up.
            state = State.ELSEWHERE;
            at = null;
            return false;
        }
        state = State.RUNNING;
        at = batch.upTo();
        batch.newestRecordedAt().ifPresent(t -> appliedUpTo = t);
        return batch.more();
    }
}
