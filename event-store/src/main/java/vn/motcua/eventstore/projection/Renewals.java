package vn.motcua.eventstore.projection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the read models of a release as the release makes them, at its start and with no operator: one after the other, for
 * the owner's connections are few, and what fails once more after a while.
 */
public final class Renewals implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Renewals.class);
    private static final Duration AGAIN_FIRST = Duration.ofSeconds(1);
    private static final Duration AGAIN_MOST = Duration.ofSeconds(30);

    private final List<Renewal<?>> due;
    private final Thread thread = Thread.ofVirtual().name("renew").unstarted(this::run);

    public Renewals(List<Renewal<?>> all) {
        due = new ArrayList<>(all);
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
            while (!allDone()) {
                Thread.sleep(wait);
                wait = wait.multipliedBy(2).compareTo(AGAIN_MOST) < 0 ? wait.multipliedBy(2) : AGAIN_MOST;
            }
        } catch (InterruptedException e) {
            LOG.info("read models are not made anew: the service stops");
        }
    }

    private boolean allDone() throws InterruptedException {
        for (Renewal<?> renewal : List.copyOf(due)) {
            if (renewal.done()) {
                due.remove(renewal);
            }
        }
        return due.isEmpty();
    }
}
