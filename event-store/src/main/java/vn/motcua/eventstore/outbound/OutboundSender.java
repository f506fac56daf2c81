package vn.motcua.eventstore.outbound;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.eventstore.Outbound;
import vn.motcua.eventstore.Outbound.Delivery;
import vn.motcua.eventstore.Outbound.Delivery.NotSent;
import vn.motcua.eventstore.Outbound.Delivery.Sent;
import vn.motcua.eventstore.Outbound.TargetAway;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.StoreUnavailable;
import vn.motcua.eventstore.outbound.OutboundMessage.State;
import vn.motcua.eventstore.outbound.OutboundQueue.Claimed;
import vn.motcua.eventstore.outbound.OutboundQueue.Gate;

/** Sends what waits for one target, one message after the other; other instances send others at the same time. */
public final class OutboundSender<E> implements AutoCloseable {
    /** So often a message may fail by itself. */
    static final int TRIES = 10;

    private static final Logger LOG = LoggerFactory.getLogger(OutboundSender.class);
    /** Longer than a delivery may take: whoever is killed leaves its message to others after that. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration PAUSE_OF_A_MESSAGE = Duration.ofMinutes(20);
    private static final Duration PAUSE_OF_A_TARGET = Duration.ofMinutes(5);
    private static final Duration KEPT = Duration.ofDays(90);
    private static final Delivery OTHER_HISTORY = new NotSent("the log went back: it holds another event there");

    private final Outbound<E> outbound;
    private final OutboundQueue queue;
    private final Events<E> events;
    private final Clock real;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("outbound-", 0).factory());

    /** Finds the event that a message tells of. */
    @FunctionalInterface
    public interface Events<E> {
        Recorded<E> at(long position);
    }

    /** @param real what pauses are measured by */
    public OutboundSender(Outbound<E> outbound, OutboundQueue queue, Events<E> events, Clock real) {
        this.outbound = outbound;
        this.queue = queue;
        this.events = events;
        this.real = real;
    }

    public String target() {
        return outbound.target();
    }

    /** @param every how long to wait after all was sent that could be */
    public void start(Duration every) {
        thread.scheduleWithFixedDelay(this::look, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        thread.scheduleWithFixedDelay(this::forget, 1, 60, TimeUnit.MINUTES);
    }

    /** Sends all that may go out now. Whatever comes out, the next look comes. */
    void look() {
        try {
            while (!thread.isShutdown() && sendsOne()) {
                LOG.trace("outbound {} goes on", target());
            }
        } catch (StoreUnavailable away) {
            LOG.warn("outbound {} waits: {}", target(), away.getMessage());
        } catch (RuntimeException | Error e) {
            LOG.error("outbound {} cannot look for what is to be sent", target(), e);
        }
    }

    private void forget() {
        try {
            queue.forgetEndedBefore(target(), real.instant().minus(KEPT));
        } catch (RuntimeException e) {
            LOG.warn("outbound {} forgets later what ended long ago", target(), e);
        }
    }

    /** Whether a message was tried, so that another one may be. */
    boolean sendsOne() {
        Gate gate = queue.gate(target());
        Instant now = real.instant();
        if (gate.paused() || gate.closedUntil().filter(now::isBefore).isPresent()) {
            return false;
        }
        Optional<Claimed> message = queue.claim(target(), now, LEASE);
        message.ifPresent(claimed -> deliver(claimed, gate));
        return message.isPresent();
    }

    private void deliver(Claimed message, Gate gate) {
        Delivery came;
        try {
            Recorded<E> event = events.at(message.position());
            came = event.id().equals(message.id()) ? outbound.deliver(event) : OTHER_HISTORY;
        } catch (TargetAway away) {
            LOG.warn("outbound {}: the target is away: {}", target(), away.getMessage());
            Instant until = real.instant().plus(pause(gate.failures(), PAUSE_OF_A_TARGET));
            queue.away(target(), message.id(), away.getMessage(), until);
            return;
        } catch (StoreUnavailable away) {
            // The message goes on when its lease is over.
            throw away;
        } catch (RuntimeException | Error e) {
            if (!thread.isShutdown()) {
                failed(message, e);
            }
            return;
        }
        switch (came) {
            case Sent _ -> queue.ended(target(), message.id(), State.SENT, "", real.instant());
            case NotSent no -> queue.ended(target(), message.id(), State.NOT_SENT, no.reason(), real.instant());
        }
    }

    private void failed(Claimed message, Throwable why) {
        int tries = message.tries() + 1;
        LOG.error("outbound {}: message {} failed, try {}", target(), message.id(), tries, why);
        Optional<Instant> nextTry = tries < TRIES
                ? Optional.of(real.instant().plus(pause(message.tries(), PAUSE_OF_A_MESSAGE)))
                : Optional.empty();
        queue.failed(target(), message, why.toString(), nextTry);
    }

    private static Duration pause(int before, Duration most) {
        Duration pause = PAUSE.multipliedBy(1L << Math.min(before, 20));
        return pause.compareTo(most) < 0 ? pause : most;
    }

    /** Ends after the message under way. */
    @Override
    public void close() {
        thread.shutdown();
    }
}
