package vn.motcua.eventstore.copy;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Answers an event loop with what has to be waited for: it is fetched on a virtual thread. */
final class Aside {
    private Aside() {}

    /** @param atOnce whether there is nothing to wait for */
    static <V> Uni<V> answer(BooleanSupplier atOnce, Supplier<V> value) {
        return Uni.createFrom()
                .deferred(() -> atOnce.getAsBoolean() ? Uni.createFrom().item(value) : fetched(value));
    }

    private static <V> Uni<V> fetched(Supplier<V> value) {
        Context caller = Vertx.currentContext();
        Uni<V> fetched = Uni.createFrom()
                .completionStage(() -> CompletableFuture.supplyAsync(value, Thread::startVirtualThread));
        return caller == null ? fetched : fetched.emitOn(task -> caller.runOnContext(_ -> task.run()));
    }
}
