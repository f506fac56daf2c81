package vn.motcua.eventstore.reaction;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.OutcomeUnknown;
import vn.motcua.eventstore.Refused;
import vn.motcua.eventstore.StoreUnavailable;
import vn.motcua.eventstore.Timer;
import vn.motcua.eventstore.Timer.Due;
import vn.motcua.eventstore.reaction.TimerStatus.Failing;

/**
 * Looks for one timer, again and again, and sends what is due. What the domain refuses is left to the next look; what fails
 * holds up nothing else, and is tried again after a pause that doubles, up to an hour.
 */
public final class TimerRunner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TimerRunner.class);
    private static final int PAGE = 200;
    private static final int FAILING_SHOWN = 100;
    private static final int FAILING_KEPT = 10_000;
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration PAUSE_MOST = Duration.ofHours(1);

    private final Timer timer;
    private final Supplier<Commands> commands;
    private final Clock business;
    private final Clock real;
    private final Duration every;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("timer-", 0).factory());
    /** By key; changed by the one thread alone. */
    private final Map<String, Failing> failing = new TreeMap<>();

    private volatile TimerStatus status;

    /**
     * @param commands asked for when the first one is sent
     * @param business what the timer is asked by
     * @param real what pauses are measured by
     * @param every how long to wait after a look
     */
    public TimerRunner(Timer timer, Supplier<Commands> commands, Clock business, Clock real, Duration every) {
        this.timer = timer;
        this.commands = commands;
        this.business = business;
        this.real = real;
        this.every = every;
        this.status = new TimerStatus(timer.name(), Optional.empty(), "", List.of());
    }

    public void start() {
        thread.scheduleWithFixedDelay(this::look, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    public TimerStatus status() {
        return status;
    }

    /** Looks once for all that is due. Whatever comes out, the next look comes. */
    void look() {
        try {
            lookToTheEnd();
            show(Optional.of(real.instant()), "");
        } catch (StoreUnavailable | OutcomeUnknown away) {
            LOG.warn("timer {} waits: {}", timer.name(), away.getMessage());
            show(status.lookedAt(), away.toString());
        } catch (Refused missing) {
            LOG.warn("timer {} waits: {} {}", timer.name(), missing.refusal(), missing.getMessage());
            show(status.lookedAt(), missing.getMessage());
        } catch (RuntimeException | Error bug) {
            LOG.error("timer {} cannot look for what is due", timer.name(), bug);
            show(status.lookedAt(), bug.toString());
        }
    }

    private void show(Optional<Instant> lookedAt, String problem) {
        status = new TimerStatus(
                timer.name(),
                lookedAt,
                problem,
                failing.values().stream().limit(FAILING_SHOWN).toList());
    }

    private void lookToTheEnd() {
        Instant now = business.instant();
        Map<String, Failing> before = new TreeMap<>(failing);
        String after = "";
        List<Due> page;
        do {
            page = timer.due(now, after, PAGE);
            for (Due due : page) {
                before.remove(due.key());
                send(due);
                after = due.key();
            }
        } while (page.size() == PAGE && !thread.isShutdown());
        // What is due no more fails no more.
        before.keySet().forEach(failing::remove);
    }

    private void send(Due due) {
        Failing last = failing.get(due.key());
        if (thread.isShutdown() || last != null && real.instant().isBefore(last.nextTry())) {
            return;
        }
        try {
            commands.get().send(due.command(), CommandContext.machine(timer.name()));
            failing.remove(due.key());
        } catch (Refused no) {
            // Somebody was faster, and the read model does not show it yet.
            LOG.debug("timer {}: {} is refused: {}", timer.name(), due.key(), no.getMessage());
        } catch (StoreUnavailable | OutcomeUnknown away) {
            throw away;
        } catch (RuntimeException e) {
            LOG.error("timer {}: {} failed", timer.name(), due.key(), e);
            if (last != null || failing.size() < FAILING_KEPT) {
                failing.put(due.key(), again(due.key(), last, e));
            }
        }
    }

    private Failing again(String key, Failing last, RuntimeException why) {
        int tries = last == null ? 1 : last.tries() + 1;
        Duration pause = PAUSE.multipliedBy(1L << Math.min(tries - 1, 20));
        return new Failing(
                key, tries, why.toString(), real.instant().plus(pause.compareTo(PAUSE_MOST) < 0 ? pause : PAUSE_MOST));
    }

    /** Ends after the command under way. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
