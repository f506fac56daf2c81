package vn.motcua.eventstore.projection;

import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Refused;

/**
 * Makes a read model anew at the start of a release that makes it otherwise, beside the live one, with no operator; tries
 * until it is done, by this instance or by another one of the release.
 */
public final class Renewal<E> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);
    private static final Duration AGAIN_FIRST = Duration.ofSeconds(1);
    private static final Duration AGAIN_MOST = Duration.ofSeconds(30);

    private final Rebuild rebuild;
    private final Projection<E> projection;
    private final Definition definition;
    private final Supplier<? extends OpenSources<E>> sources;
    private final Consumer<String> problem;
    private final Thread thread;

    /** @param problem is told why it does not succeed, and nothing once it has */
    public Renewal(
            Rebuild rebuild,
            Projection<E> projection,
            Definition definition,
            Supplier<? extends OpenSources<E>> sources,
            Consumer<String> problem) {
        this.rebuild = rebuild;
        this.projection = projection;
        this.definition = definition;
        this.sources = sources;
        this.problem = problem;
        this.thread = Thread.ofVirtual().name("renew-" + projection.name()).unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /** Gives up what is under way. */
    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        try {
            Duration wait = AGAIN_FIRST;
            while (!done()) {
                Thread.sleep(wait);
                wait = wait.multipliedBy(2).compareTo(AGAIN_MOST) < 0 ? wait.multipliedBy(2) : AGAIN_MOST;
            }
        } catch (InterruptedException e) {
            LOG.info("projection {} was not made anew: the service stops", projection.name());
        }
    }

    private boolean done() throws InterruptedException {
        try {
            rebuild.renew(projection, definition, sources);
            problem.accept("");
            return true;
        } catch (Refused refused) {
            boolean elsewhere = refused.refusal() == RebuildRefusal.REBUILD_UNDER_WAY;
            failed(elsewhere ? "" : refused.getMessage());
        } catch (SQLException e) {
            failed(e.toString());
        }
        return false;
    }

    private void failed(String why) {
        problem.accept(why);
        if (!why.isEmpty()) {
            LOG.warn("projection {} could not be made anew, trying again: {}", projection.name(), why);
        }
    }
}
