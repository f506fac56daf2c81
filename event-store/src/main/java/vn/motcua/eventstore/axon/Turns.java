package vn.motcua.eventstore.axon;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import vn.motcua.eventstore.BoundedWait;
import vn.motcua.eventstore.StoreUnavailable;

/**
 * Has the commands on one entity decided one after the other, in the order in which they came: of those that race within one
 * instance, all but one would be decided in vain. Other instances are raced with, and the append tells.
 */
final class Turns {
    private static final long WAIT_SECONDS = 5;

    private static final class Turn extends ReentrantLock {
        private static final long serialVersionUID = 1;

        private int takers;

        Turn() {
            super(true);
        }
    }

    private final ConcurrentHashMap<String, Turn> turns = new ConcurrentHashMap<>();

    /** @throws StoreUnavailable those before it take too long */
    <T> T take(String entity, Supplier<T> command) {
        Turn turn = turns.compute(entity, (_, known) -> {
            Turn mine = known == null ? new Turn() : known;
            mine.takers++;
            return mine;
        });
        try {
            return inTurn(turn, command);
        } finally {
            turns.compute(entity, (_, mine) -> --mine.takers == 0 ? null : mine);
        }
    }

    private static <T> T inTurn(Turn turn, Supplier<T> command) {
        BoundedWait.until(
                turn::tryLock,
                WAIT_SECONDS,
                "a command",
                "a command has waited too long for those before it on the same entity");
        try {
            return command.get();
        } finally {
            turn.unlock();
        }
    }

    int entities() {
        return turns.size();
    }
}
