package vn.motcua.catalog;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.motcua.time.BusinessClock;

/**
 * Runs as fast as real time does, from the same morning on, and can hold decisions: a decision asks for the time once it has read all that it decides on, so
 * decisions that meet here were made on the same state.
 */
@Alternative
@Priority(1)
@Singleton
public class MeetingClock extends Clock {
    /** The day on which all tests of the service run, whenever they do: a Monday. */
    public static final LocalDate TODAY = LocalDate.parse("2026-02-02");

    private static final Duration BEHIND =
            Duration.between(TODAY.atTime(10, 0).atZone(BusinessClock.ZONE).toInstant(), Instant.now());
    private static final long PATIENCE_SECONDS = 60;

    private record Meeting(CyclicBarrier barrier, Set<Thread> met) {}

    private volatile Meeting meeting;

    /** From now on, the first threads that ask for the time wait for each other, once. */
    public void meet(int threads) {
        meeting = new Meeting(new CyclicBarrier(threads, () -> meeting = null), ConcurrentHashMap.newKeySet());
    }

    @Override
    public Instant instant() {
        Meeting now = meeting;
        if (now != null && now.met().add(Thread.currentThread())) {
            await(now.barrier());
        }
        return Instant.now().minus(BEHIND);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("the others did not come", e);
        }
    }

    @Override
    public ZoneId getZone() {
        return BusinessClock.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }
}
