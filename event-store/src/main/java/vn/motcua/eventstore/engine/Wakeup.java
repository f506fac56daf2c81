package vn.motcua.eventstore.engine;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.pubsub.PgSubscriber;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells readers that something new was appended: those of this process at once, those of other instances by NOTIFY.
 *
 * <p>A NOTIFY inside the append's transaction would flush the log a second time, so it goes out after the commit, on a
 * connection of its own that does not wait for its flush, and at most once per {@link #PAUSE_MS}. A lost one costs
 * nothing but the time to the next poll.
 */
final class Wakeup {
    private static final Logger LOG = LoggerFactory.getLogger(Wakeup.class);
    private static final String CHANNEL = "motcua_appended";
    private static final long PAUSE_MS = 20;

    private final Vertx vertx;
    private final StoreAddress address;
    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
    private final AtomicBoolean planned = new AtomicBoolean();
    private PgSubscriber subscriber;
    private Future<Void> listening = Future.succeededFuture();
    private Future<PgConnection> notifier;
    private boolean closed;

    Wakeup(Vertx vertx, StoreAddress address) {
        this.vertx = vertx;
        this.address = address;
        this.subscriber = PgSubscriber.subscriber(vertx, address.connectOptions());
    }

    void start() {
        subscribe(0);
    }

    /** A subscriber connects again by itself, but only once it has been connected. */
    private synchronized void subscribe(int failures) {
        if (closed) {
            return;
        }
        PgSubscriber next = PgSubscriber.subscriber(vertx, address.connectOptions());
        next.reconnectPolicy(Wakeup::pauseMs);
        next.channel(CHANNEL).handler(_ -> tellListeners());
        subscriber = next;
        listening = next.connect();
        listening.onFailure(e -> {
            if (failures == 0) {
                LOG.warn("cannot listen for new events, polling alone for now: {}", e.toString());
            }
            next.close();
            vertx.setTimer(pauseMs(failures), _ -> subscribe(failures + 1));
        });
    }

    private static long pauseMs(int failures) {
        return Math.min(5_000, 100L * (failures + 1));
    }

    /** Calls a listener, on an event loop, whenever events may have been appended. It must not block. */
    AutoCloseable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Who cannot listen keeps nobody else from it, least of all the appends that tell. */
    private void tellListeners() {
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException | Error deaf) {
                LOG.error("a listener failed, its poll will find what was appended", deaf);
            }
        }
    }

    void appended() {
        tellListeners();
        if (planned.compareAndSet(false, true)) {
            vertx.setTimer(PAUSE_MS, _ -> {
                planned.set(false);
                tellOthers();
            });
        }
    }

    private void tellOthers() {
        connected()
                .onSuccess(Wakeup::send)
                .onFailure(e -> LOG.debug("cannot notify other instances: {}", e.toString()));
    }

    private synchronized Future<PgConnection> connected() {
        if (closed) {
            return Future.failedFuture("closed");
        }
        if (notifier == null || notifier.failed()) {
            notifier = PgConnection.connect(vertx, address.heardOften().addProperty("synchronous_commit", "off"))
                    .onSuccess(c -> c.closeHandler(_ -> forget()));
        }
        return notifier;
    }

    private synchronized void forget() {
        notifier = null;
    }

    private static void send(PgConnection connection) {
        connection
                .query("NOTIFY " + CHANNEL)
                .execute()
                .onFailure(e -> LOG.debug("cannot notify other instances: {}", e.toString()));
    }

    /** Completes when both connections are gone, also one that is just being made. */
    Future<Void> close() {
        return Future.join(closeNotifier(), closeSubscriber()).mapEmpty();
    }

    private synchronized Future<Void> closeSubscriber() {
        PgSubscriber last = subscriber;
        return listening.otherwiseEmpty().compose(_ -> last.close());
    }

    private synchronized Future<Void> closeNotifier() {
        closed = true;
        return notifier == null
                ? Future.succeededFuture()
                : notifier.otherwiseEmpty().compose(c -> c == null ? Future.succeededFuture() : c.close());
    }
}
