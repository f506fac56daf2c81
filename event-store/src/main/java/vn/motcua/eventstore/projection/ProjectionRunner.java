package vn.motcua.eventstore.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;
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
    private final ParkedMessages parkedMessages;
    private final Place place;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile boolean wanted;
    private volatile boolean stopped;
    private volatile State state = State.RUNNING;
    private volatile String problem = "";
    private long retryMs = 100;
    private AutoCloseable listening = () -> {};
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
        this.parkedMessages = new ParkedMessages(transactions);
        this.place = new Place(transactions, positions, positionName, source.name());
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
        boolean idle = state == State.RUNNING && place.known() && !running.get() && !wanted;
        Optional<Instant> asOf = place.readUpTo().map(then -> idle ? Instant.now() : then);
        return new ProjectionStatus(projection.name(), source.name(), state, place.at().log(), asOf, problem);
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
        place.doubt();
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
        return place.position().chain(from -> {
            Instant asked = Instant.now();
            return source.read(from, BATCH)
                    .chain(batch -> batch.moves(from)
                            ? applyFrom(from, batch).map(applied -> moved(applied, batch))
                            : place.nothingSince(asked).map(this::nothingNew));
        });
    }

    private Uni<Boolean> applyFrom(Position from, Batch<E> batch) {
        return transactions.run(schema, () -> positions
                .lock(positionName, source.name())
                .chain(locked -> locked.filter(from::equals).isPresent()
                        ? apply(batch)
                        : Uni.createFrom().item(false)));
    }

    private boolean nothingNew(boolean here) {
        if (here) {
            state = State.RUNNING;
        } else {
            LOG.info("projection {} goes on in {} from where it stands: {}", positionName, source.name(), place.at());
        }
        return !here;
    }

    private Uni<Boolean> apply(Batch<E> batch) {
        return parkedMessages
                .entities(positionName, source.name())
                .map(entities -> Sorted.of(batch, entities))
                .chain(sorted -> apply(sorted.events())
                        .chain(() -> parkedMessages.park(positionName, source.name(), sorted.parked())))
                .chain(() -> positions.move(positionName, source.name(), batch))
                .replaceWith(true);
    }

    private Uni<Void> apply(List<Recorded<E>> events) {
        return events.isEmpty() ? Uni.createFrom().voidItem() : projection.apply(events);
    }

    /** Whether this is the runner of a projection in a source. */
    boolean runs(String wantedProjection, String wantedSource) {
        return positionName.equals(wantedProjection) && source.name().equals(wantedSource);
    }

    /** Applies a parked message and all that waits with it. */
    Uni<Replay> replay(long id) {
        return new ReplayOfEntity<>(positionName, source, transactions).run(id, this::apply);
    }

    private boolean moved(boolean applied, Batch<E> batch) {
        if (!applied) {
            // Another instance has the position, or has moved it: look again at the next wake-up.
            state = State.ELSEWHERE;
            place.doubt();
            return false;
        }
        state = State.RUNNING;
        place.moved(batch);
        return batch.more();
    }
}
