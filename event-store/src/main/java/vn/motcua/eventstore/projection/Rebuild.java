package vn.motcua.eventstore.projection;

import static vn.motcua.eventstore.projection.RebuildRefusal.REBUILD_FAILED;

import io.vertx.core.Vertx;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Refused;

/**
 * Fills a projection's tables anew beside the live ones and switches when they have caught up, so that readers never see
 * a hole. The copies stand in a schema of their own that each batch's transaction searches alone, so that
 * nothing can reach the live tables by mistake; the switch drops those, moves the copies in their place and takes over
 * their positions, in one transaction. A rebuild that fails leaves the live tables as they are, and they go on.
 */
public final class Rebuild {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final long NEARLY = 1_000;
    /** A rebuild that has come no further for so long is given up. */
    private static final Duration FILLING_STILL_MOST = Duration.ofMinutes(1);
    /** The same once the live tables stand still, and for each lock of the switch. */
    private static final Duration SWITCHING_STILL_MOST = Duration.ofSeconds(10);

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final Vertx vertx;
    private final DataSource models;
    private final ReadTransactions transactions;

    /** @param models connects as the role that owns the read models' tables: the service's own, and not the log's owner */
    public Rebuild(Vertx vertx, DataSource models, ReadTransactions transactions) {
        this.vertx = vertx;
        this.models = models;
        this.transactions = transactions;
    }

    /**
     * Rebuilds and switches; returns when readers see the new tables. Blocks: for virtual threads.
     *
     * @throws Refused REBUILD_UNDER_WAY or REBUILD_FAILED
     */
    public <E> void run(Projection<E> projection, Definition definition, List<Source<E>> sources)
            throws SQLException, InterruptedException {
        try (Connection connection = models.getConnection();
                RebuildLock _ = new RebuildLock(connection, projection.name())) {
            RebuiltTables tables = new RebuiltTables(connection, projection);
            rebuild(tables, projection, definition, sources, () -> tables.behind(names(sources)));
        }
    }

    /**
     * The same where a source was begun anew, as another history: what the live read model has read of it counts no more, and the
     * switch waits for all that the sources hold.
     *
     * @throws Refused REBUILD_UNDER_WAY or REBUILD_FAILED
     */
    public <E> void beginAnew(Projection<E> projection, Definition definition, List<Source<E>> sources)
            throws SQLException, InterruptedException {
        try (Connection connection = models.getConnection();
                RebuildLock _ = new RebuildLock(connection, projection.name())) {
            RebuiltTables tables = new RebuiltTables(connection, projection);
            rebuild(tables, projection, definition, sources, () -> tables.behindNewest(sources));
        }
    }

    /**
     * Fills the copies up to where the live read model stands, and says which of its rows differ from them. Nothing is switched.
     * The live one stands still for the last of it, and goes on while rows are compared. Blocks.
     *
     * @throws Refused REBUILD_UNDER_WAY or REBUILD_FAILED
     */
    public <E> Comparison compare(Projection<E> projection, Definition definition, List<Source<E>> sources)
            throws SQLException, InterruptedException {
        try (Connection connection = models.getConnection();
                RebuildLock _ = new RebuildLock(connection, projection.name())) {
            RebuiltTables tables = new RebuiltTables(connection, projection);
            List<SourceUpTo<E>> bounded = sources.stream().map(SourceUpTo::new).toList();
            Behind behind = () -> {
                Map<String, Long> live = tables.livePositions();
                bounded.forEach(source -> source.goOnTo(live.getOrDefault(source.name(), 0L)));
                return tables.behind(names(sources));
            };
            return run(tables, projection, definition, bounded, runners -> {
                fill(tables, runners, behind);
                Comparison found = compareHeld(tables, projection);
                tables.clear();
                return found;
            });
        }
    }

    /** Once a snapshot holds both as they are, the live ones go on. */
    private Comparison compareHeld(RebuiltTables tables, Projection<?> projection) throws SQLException {
        try (Connection snapshot = models.getConnection()) {
            ComparedTables compared = new ComparedTables(snapshot, tables.schema());
            compared.hold();
            tables.letLiveGoOn();
            return compared.compare(projection);
        }
    }

    private static List<String> names(List<? extends Source<?>> sources) {
        return sources.stream().<String>map(Source::name).toList();
    }

    /** How many positions the copies are behind what they have to hold. */
    private interface Behind {
        long positions() throws SQLException;
    }

    /**
     * The same, when the read model was made by a definition that this one supersedes; else nothing happens.
     *
     * @param sources opened when they are needed, and closed
     * @throws Refused REBUILD_UNDER_WAY or REBUILD_FAILED
     */
    public <E> void renew(Projection<E> projection, Definition definition, Supplier<? extends OpenSources<E>> sources)
            throws SQLException, InterruptedException {
        try (Connection connection = models.getConnection()) {
            RebuiltTables tables = new RebuiltTables(connection, projection);
            if (isSuperseded(tables, definition)) {
                try (RebuildLock _ = new RebuildLock(connection, projection.name());
                        OpenSources<E> open = sources.get()) {
                    // Another instance of this release may have been first.
                    if (isSuperseded(tables, definition)) {
                        LOG.info(
                                "projection {} is made anew: its version is {}",
                                projection.name(),
                                definition.version());
                        rebuild(
                                tables,
                                projection,
                                definition,
                                open.sources(),
                                () -> tables.behind(names(open.sources())));
                    }
                }
            }
        }
    }

    private static boolean isSuperseded(RebuiltTables tables, Definition by) throws SQLException {
        return tables.live().filter(by::supersedes).isPresent();
    }

    private <E> void rebuild(
            RebuiltTables tables,
            Projection<E> projection,
            Definition definition,
            List<Source<E>> sources,
            Behind behind)
            throws SQLException, InterruptedException {
        run(tables, projection, definition, sources, runners -> {
            fill(tables, runners, behind);
            tables.takeOver(definition);
            return true;
        });
    }

    /** What is done with copies that are being filled. */
    private interface Use<T> {
        T of(CopyRunners<?> runners) throws SQLException, InterruptedException;
    }

    private <E, T> T run(
            RebuiltTables tables,
            Projection<E> projection,
            Definition definition,
            List<? extends Source<E>> sources,
            Use<T> use)
            throws SQLException, InterruptedException {
        Standings standings = new Standings(transactions);
        CopyRunners<E> runners = new CopyRunners<>(sources.stream()
                .map(source -> new ProjectionRunner<>(
                        vertx, projection, tables.schema(), definition, source, transactions, standings))
                .toList());
        try {
            tables.make();
            runners.start();
            return use.of(runners);
        } catch (SQLException | InterruptedException | RuntimeException e) {
            abandon(tables, runners);
            if (e instanceof SQLException sql && LOCK_NOT_AVAILABLE.equals(sql.getSQLState())) {
                throw held();
            }
            throw e;
        }
    }

    /** Returns when the copies have caught up, in the transaction in which the live tables stand still. */
    private static void fill(RebuiltTables tables, CopyRunners<?> runners, Behind behind)
            throws SQLException, InterruptedException {
        runners.until(() -> behind.positions() < NEARLY, FILLING_STILL_MOST);
        tables.holdLive(SWITCHING_STILL_MOST);
        runners.until(() -> behind.positions() <= 0, SWITCHING_STILL_MOST);
        runners.stop();
        runners.untilIdle(SWITCHING_STILL_MOST);
        if (!runners.idle()) {
            throw held();
        }
    }

    private static Refused held() {
        return new Refused(
                REBUILD_FAILED, "Có giao dịch giữ bảng quá " + SWITCHING_STILL_MOST.toSeconds() + " giây, hãy thử lại");
    }

    private static void abandon(RebuiltTables tables, CopyRunners<?> runners) throws InterruptedException {
        // The runners first, and whatever has become of the connection: nobody else stops them.
        runners.stop();
        try {
            tables.letLiveGoOn();
            runners.untilIdle(SWITCHING_STILL_MOST);
            tables.clear();
        } catch (SQLException e) {
            LOG.warn("what a rebuild has left in {} stays there until the next one", tables.schema(), e);
        }
    }
}
