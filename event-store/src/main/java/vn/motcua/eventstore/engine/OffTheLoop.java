package vn.motcua.eventstore.engine;

import io.vertx.core.Future;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import vn.motcua.eventstore.StoreUnavailable;

/**
 * Hands the answers of an event loop over to virtual threads: Axon goes on wherever the engine completes, and a decision
 * that waits on an event loop would hang the service.
 *
 * @param threads starts a virtual thread for each answer
 */
record OffTheLoop(Executor threads) {
    /**
     * Hands an answer over. A unit of work with extras is run by a sender that waits for its outcome on this very thread; it
     * waits here instead, so that the whole command stays on one thread.
     */
    <T> CompletableFuture<T> answer(CompletableFuture<T> answer, AppendExtras extras) {
        if (extras == null || !Thread.currentThread().isVirtual()) {
            return answer.whenCompleteAsync((_, _) -> {}, threads);
        }
        answer.handle((_, _) -> null).join();
        return answer;
    }

    /** Hands what was read over; it fails with {@link StoreUnavailable}. */
    <T> CompletableFuture<T> read(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .handleAsync(
                        (value, problem) -> {
                            if (problem != null) {
                                throw new StoreUnavailable("the event store cannot be reached", problem);
                            }
                            return value;
                        },
                        threads);
    }
}
