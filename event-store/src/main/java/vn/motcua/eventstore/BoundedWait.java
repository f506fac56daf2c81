package vn.motcua.eventstore;

import java.util.concurrent.TimeUnit;

/** Waits for a place or a turn, and no longer than is good for who waits. */
public final class BoundedWait {
    private BoundedWait() {}

    /** What is waited for, as {@code Semaphore::tryAcquire} and {@code Lock::tryLock} have it. */
    @FunctionalInterface
    public interface Attempt {
        /** Whether it was had in that time. */
        boolean within(long time, TimeUnit unit) throws InterruptedException;
    }

    /**
     * Returns when it was had.
     *
     * @param who waits, as in {@code a command}
     * @param tooLong what is said when the time is over
     * @throws StoreUnavailable it was not had in that time, or whoever waits was interrupted
     */
    public static void until(Attempt attempt, long seconds, String who, String tooLong) {
        try {
            if (!attempt.within(seconds, TimeUnit.SECONDS)) {
                throw new StoreUnavailable(tooLong);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable(who + " was interrupted before its turn", e);
        }
    }
}
