package vn.motcua.eventstore.axon;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import vn.motcua.eventstore.BoundedWait;
import vn.motcua.eventstore.StoreUnavailable;

/**
 * Bounds the commands of one instance: so many are decided and stored, as many wait for a place, and who comes then is told to come
 * again. Each holds a request, its body and its entity in memory.
 */
final class InFlight {
    static final int RUNNING = 256;
    static final int WAITING = 256;
    private static final long WAIT_SECONDS = 5;

    private final Semaphore places = new Semaphore(RUNNING, true);
    private final AtomicInteger unfinished = new AtomicInteger();
    private final Turns turns = new Turns();

    /**
     * @param entity that the command is about; who waits for others on it takes no place meanwhile
     * @throws StoreUnavailable too many are under way
     */
    <T> T run(String entity, Supplier<T> command) {
        try {
            if (unfinished.incrementAndGet() > RUNNING + WAITING) {
                throw new StoreUnavailable("too many commands are under way");
            }
            return turns.take(entity, () -> inAPlace(command));
        } finally {
            unfinished.decrementAndGet();
        }
    }

    int unfinished() {
        return unfinished.get();
    }

    int entities() {
        return turns.entities();
    }

    private <T> T inAPlace(Supplier<T> command) {
        BoundedWait.until(places::tryAcquire, WAIT_SECONDS, "a command", "a command has waited too long for its turn");
        try {
            return command.get();
        } finally {
            places.release();
        }
    }
}
