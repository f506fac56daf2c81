package vn.motcua.eventstore.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.Refused;
import vn.motcua.eventstore.engine.PostgresEventStorageEngine;
import vn.motcua.eventstore.engine.StoreAddress;
import vn.motcua.eventstore.kafka.RelayStatus.State;

/**
 * Publishes what a service has stored, in position order.
 *
 * <p>Each event is published once, unless asked to begin anew. Of several instances one publishes, the others stand by.
 * While Kafka is away commands go on, and what they store is published when it is back.
 */
public final class KafkaRelay implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaRelay.class);
    private static final long POLL_MS = 1_000;
    /** After a batch that was not full, what arrives meanwhile shares the next transaction. */
    private static final long GATHER_MS = 20;

    private static final long STANDBY_MS = 2_000;
    /** How long whoever has the topic begun anew waits for the one that publishes. */
    private static final Duration ANEW_MOST = Duration.ofMinutes(1);

    private static final long LOOK_MS = 100;
    private static final long RETRY_MS = 250;
    private static final long RETRY_MS_MAX = 10_000;

    private final Vertx vertx;
    private final StoreAddress store;
    private final PostgresEventStorageEngine engine;
    private final KafkaAddress kafka;
    private final String topic;
    private final LogPages log;
    private final PublishedEvents events;
    private final Signal appended = new Signal();
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread;
    private volatile RelayStatus status;
    private AutoCloseable listening = () -> {};
    private long retryMs = RETRY_MS;

    /** @param service short name of the service, for example {@code dossier}; names the topic and the source */
    public KafkaRelay(
            Vertx vertx,
            StoreAddress store,
            PostgresEventStorageEngine engine,
            EventTypes types,
            KafkaAddress kafka,
            String service) {
        this.vertx = vertx;
        this.store = store;
        this.engine = engine;
        this.kafka = kafka;
        this.topic = kafka.topic(service);
        this.log = new LogPages(engine.pool());
        this.events = new PublishedEvents(engine.codec(), types, service, topic);
        this.status = new RelayStatus(topic, State.STARTING, 0, 0, "");
        this.thread = Thread.ofPlatform().name("relay-" + topic).daemon().unstarted(this::run);
    }

    public void start() {
        listening = engine.onAppended(appended::give);
        thread.start();
    }

    public RelayStatus status() {
        return status;
    }

    /**
     * Registers {@code motcua.relay.position} and {@code motcua.relay.lag}, both in events, and {@code motcua.relay.other.history}, 1
     * while nothing is published because topic and log tell different histories.
     */
    public void measure(MeterRegistry registry) {
        Gauge.builder("motcua.relay.position", this, r -> r.status().published())
                .description("Position of the last event published")
                .tag("topic", topic)
                .register(registry);
        Gauge.builder("motcua.relay.lag", this, r -> r.status().lag())
                .description("Events stored and not yet published")
                .tag("topic", topic)
                .register(registry);
        Gauge.builder("motcua.relay.other.history", this, r -> r.status().state() == State.OTHER_HISTORY ? 1 : 0)
                .description("1 while topic and log tell different histories: nothing is published")
                .tag("topic", topic)
                .register(registry);
    }

    /** Publishes the whole log again, whichever instance it is that publishes. Consumers count nothing twice. Blocks. */
    public void republish() {
        try (RelayPosition position = RelayPosition.connect(vertx, store, topic)) {
            position.beginAnew();
        }
        appended.give();
    }

    /**
     * Has the topic deleted, made anew and filled with the whole log, as another history: for a log that went back, or a topic
     * that holds what no log tells. Whoever has read the topic before begins anew as well. Returns when the topic was made
     * anew, and {@link #status} tells how far it is filled. Blocks.
     *
     * @throws Refused NOT_BEGUN_ANEW
     */
    public void beginAnew() throws InterruptedException {
        try (RelayPosition position = RelayPosition.connect(vertx, store, topic);
                Admin admin = kafka.admin(topic + "-anew")) {
            position.beginAnotherHistory();
            RelayTopic.delete(admin, topic);
            appended.give();
            long latest = System.nanoTime() + ANEW_MOST.toNanos();
            while (position.read().topicId().isEmpty()) {
                if (System.nanoTime() > latest) {
                    throw new Refused(RelayRefusal.NOT_BEGUN_ANEW, status.problem());
                }
                Thread.sleep(LOOK_MS);
            }
            status = status.at(position.read().position(), head());
        } catch (KafkaUnavailable away) {
            throw new Refused(RelayRefusal.NOT_BEGUN_ANEW, away.getMessage());
        }
    }

    /** Stops after the batch under way. */
    @Override
    public void close() {
        stop.countDown();
        appended.give();
        try {
            listening.close();
            if (!thread.join(Duration.ofSeconds(2))) {
                // It waits for a Kafka or a database that is away; what is under way counts as not published.
                thread.interrupt();
                thread.join(Duration.ofSeconds(5));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException("forgetting a listener cannot fail", e);
        }
    }

    private void run() {
        long pause = 0;
        while (!stopped(pause)) {
            try (RelayPosition position = RelayPosition.connect(vertx, store, topic)) {
                pause = turn(position);
            } catch (InterruptException e) {
                break;
            } catch (RuntimeException | Error e) {
                // An Error too: a relay that ended without a word would look as if it published for ever.
                pause = failed(e);
            }
        }
        status = status.in(State.STOPPED, "");
    }

    private long turn(RelayPosition position) {
        if (!position.lock()) {
            status = status.at(position.read().position(), head()).in(State.STANDBY, "");
            return STANDBY_MS;
        }
        status = status.at(position.read().position(), head());
        try (RelayTurn turn = new RelayTurn(kafka, topic, log, events, position)) {
            LOG.info("publishing to {} after position {}", topic, turn.published());
            while (!stopped(0)) {
                appended.takeBack();
                int count = turn.publish();
                status = status.at(turn.published(), count == LogPages.EVENTS ? status.head() : head())
                        .in(State.PUBLISHING, turn.flaw());
                retryMs = RETRY_MS;
                if (count == 0) {
                    waitForMore();
                } else if (count < LogPages.EVENTS && stopped(GATHER_MS)) {
                    return 0;
                }
            }
        }
        return 0;
    }

    private long failed(Throwable e) {
        boolean fenced = fenced(e);
        String problem = e.getMessage() == null ? e.toString() : e.getMessage();
        if (!problem.equals(status.problem())) {
            LOG.warn("relay to {} {}: {}", topic, fenced ? "was fenced and steps back" : "is degraded", problem);
        }
        try {
            status = status.at(status.published(), head());
        } catch (RuntimeException away) {
            LOG.debug("the head is not known while the store is away", away);
        }
        status = status.in(fenced ? State.STANDBY : stateOf(e), problem);
        long pause = fenced ? STANDBY_MS : retryMs;
        retryMs = Math.min(RETRY_MS_MAX, retryMs * 2);
        return pause;
    }

    private static State stateOf(Throwable e) {
        return e instanceof OtherHistory ? State.OTHER_HISTORY : State.DEGRADED;
    }

    private static boolean fenced(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProducerFencedException || cause instanceof InvalidProducerEpochException) {
                return true;
            }
        }
        return false;
    }

    private long head() {
        return log.head();
    }

    private void waitForMore() {
        try {
            appended.await(POLL_MS);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private boolean stopped(long afterMs) {
        try {
            return stop.await(afterMs, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }
}
