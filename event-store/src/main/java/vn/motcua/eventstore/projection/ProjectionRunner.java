package vn.motcua.eventstore.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.eventstore.Projection;
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
    private static final long GATHER_MS = 20;
    private static final long RETRY_MS_MAX = 5_000;

    private final Vertx vertx;
    private final Context loop;
    private final String projection;
    private final Handling<E> handling;
    private final int limit;
    private final String positionName;
    private final String schema;
    private final Definition definition;
    private final Source<E> source;
    private final ReadTransactions transactions;
    private final Positions positions;
    private final ParkedMessages parkedMessages;
    private final Place place;
    private final Checkpoints checkpoints;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile boolean wanted;
    private volatile boolean stopped;
    private volatile State state = State.RUNNING;
    private volatile String problem = "";
    private volatile String renewalProblem = "";
    private final LongAdder passedOver = new LongAdder();
    private boolean hasRun;
    private long retryMs = 100;
    private AutoCloseable listening = () -> {};
    private long timer;

    /** Keeps the live tables, as long as they are made by this definition, and looks alone where they stand. */
    public ProjectionRunner(
            Vertx vertx,
            Projection<E> projection,
            Definition definition,
            Source<E> source,
            ReadTransactions transactions) {
        this(vertx, projection, "", definition, source, transactions, new Standings(transactions));
    }

    /**
     * Keeps the live tables, as long as they are made by this definition.
     *
     * @param standings shared with the other runners of the same database
     */
    public ProjectionRunner(
            Vertx vertx,
            Projection<E> projection,
            Definition definition,
            Source<E> source,
            ReadTransactions transactions,
            Standings standings) {
        this(vertx, projection, "", definition, source, transactions, standings);
    }

    /** @param schema the schema of the tables to fill, empty for the live ones */
    ProjectionRunner(
            Vertx vertx,
            Projection<E> projection,
            String schema,
            Definition definition,
            Source<E> source,
            ReadTransactions transactions,
            Standings standings) {
        this(
                vertx,
                projection.name(),
                Handling.showing(projection),
                BATCH,
                schema,
                definition,
                source,
                transactions,
                standings);
    }

    /**
     * Does with events what is no read model: no rebuild comes to it, whatever release it is of.
     *
     * @param name under which the position is kept
     * @param limit how many events make a batch at most
     * @param standings shared with the other runners of the same database
     */
    public ProjectionRunner(
            Vertx vertx,
            String name,
            Handling<E> handling,
            int limit,
            Source<E> source,
            ReadTransactions transactions,
            Standings standings) {
        this(vertx, name, handling, limit, "", Definition.NO_READ_MODEL, source, transactions, standings);
    }

    private ProjectionRunner(
            Vertx vertx,
            String name,
            Handling<E> handling,
            int limit,
            String schema,
            Definition definition,
            Source<E> source,
            ReadTransactions transactions,
            Standings standings) {
        this.vertx = vertx;
        // Kept, for whoever wakes the runner does so on the loop that appends.
        this.loop = ((ContextInternal) vertx.getOrCreateContext()).unwrap();
        this.projection = name;
        this.handling = handling;
        this.limit = limit;
        this.positionName = schema.isEmpty() ? name : name + "@" + schema;
        this.schema = schema;
        this.definition = definition;
        this.source = source;
        this.transactions = transactions;
        this.positions = new Positions(transactions, Optional.of(definition).filter(_ -> schema.isEmpty()));
        this.parkedMessages = new ParkedMessages(transactions);
        this.place = new Place(transactions, positions, standings, positionName, source.name());
        this.checkpoints = new Checkpoints(transactions);
    }

    public void start() {
        listening = source.onMore(this::more);
        // On the beat of the clock, so that whoever finds nothing looks in one statement with the others.
        timer = vertx.setPeriodic(POLL_MS - System.currentTimeMillis() % POLL_MS, POLL_MS, _ -> wake());
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
        boolean unrenewed = state == State.REBUILDING && !renewalProblem.isEmpty();
        return new ProjectionStatus(
                projection,
                source.name(),
                unrenewed ? State.FAILED : state,
                place.at().log(),
                asOf,
                unrenewed ? renewalProblem : problem);
    }

    /** How many messages came, since the start, of events that had been applied before: none, but after they were published again. */
    public long passedOver() {
        return passedOver.sum();
    }

    /** The read model could not be made anew; that is tried again. */
    void renewalFailed(String why) {
        renewalProblem = why;
    }

    /** There is more in the source: no news for a runner that waits for another release. */
    private void more() {
        if (state != State.SUPERSEDED && state != State.REBUILDING) {
            wake();
        }
    }

    /** Who has nothing under way begins at once; otherwise what comes within a moment shares the next transaction. */
    private void wake() {
        wanted = true;
        if (!stopped && running.compareAndSet(false, true)) {
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
        } else if (more) {
            // Through the event loop, so that a long catch-up does not grow the stack.
            loop.runOnContext(_ -> step());
        } else if (wanted) {
            vertx.setTimer(GATHER_MS, _ -> goOn(true));
        } else {
            running.set(false);
            if (wanted) {
                wake();
            }
        }
    }

    private void failed(Throwable e) {
        if (e instanceof OtherDefinition other) {
            waitFor(other.stored());
            return;
        }
        state = e instanceof SourceBroken ? State.SOURCE_BROKEN : State.FAILED;
        problem = e.toString();
        place.doubt();
        if (e instanceof SourceUnavailable) {
            LOG.warn("projection {} waits for {}: {}", positionName, source.name(), e.getMessage());
        } else {
            LOG.error("projection {} stopped in {}: trying again in {} ms", positionName, source.name(), retryMs, e);
        }
        // It shows as failed until a batch has passed, and no wake-up shortens the pause: it counts as running.
        vertx.setTimer(retryMs, _ -> goOn(true));
        retryMs = Math.min(RETRY_MS_MAX, retryMs * 2);
    }

    /** Another release makes the read model: this one looks again with the next poll, and writes nothing. */
    private void waitFor(Definition stored) {
        State before = state;
        state = !hasRun && definition.supersedes(stored) ? State.REBUILDING : State.SUPERSEDED;
        if (state != before) {
            LOG.info(
                    "projection {} is {}: version {} made the read model, this is version {}",
                    positionName,
                    state,
                    stored.version(),
                    definition.version());
        }
        running.set(false);
    }

    /** One batch; whether there is more at once. */
    private Uni<Boolean> next() {
        return place.position().chain(from -> {
            Instant asked = Instant.now();
            return source.read(from, limit)
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
        hasRun = true;
        state = State.RUNNING;
        if (!here) {
            LOG.info("projection {} goes on in {} from where it stands: {}", positionName, source.name(), place.at());
        }
        return !here;
    }

    private Uni<Boolean> apply(Batch<E> batch) {
        return parkedMessages
                .entities(positionName, source.name())
                .map(entities -> Sorted.of(batch, entities))
                .chain(sorted -> handling.handle(sorted.events(), batch.messageOf())
                        .chain(failed -> parkedMessages.park(positionName, source.name(), sorted.parkedWith(failed))))
                .chain(() -> positions.move(positionName, source.name(), batch))
                .chain(() -> checkpoints.keep(batch))
                .replaceWith(true);
    }

    /** Whether this is the runner of a projection in a source. */
    boolean runs(String wantedProjection, String wantedSource) {
        return positionName.equals(wantedProjection) && source.name().equals(wantedSource);
    }

    /** Applies a parked message and all that waits with it. */
    Uni<Replay> replay(long id) {
        return new ReplayOfEntity<>(positionName, source, positions, transactions).run(id, handling::again);
    }

    private boolean moved(boolean applied, Batch<E> batch) {
        if (!applied) {
            // Another instance has the position, or has moved it: look again at the next wake-up.
            state = State.ELSEWHERE;
            place.doubt();
            return false;
        }
        state = State.RUNNING;
        hasRun = true;
        passedOver.add(batch.passedOver());
        place.moved(batch);
        return batch.more();
    }
}
