package vn.motcua.eventstore.engine;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import io.vertx.core.impl.VertxInternal;

/** The event loop of what commands wait for. */
final class WriteLoop {
    private static final int TRIES = 64;

    private WriteLoop() {}

    /**
     * A context on another event loop than the caller's, where its projections will run: what they read and apply holds up no append. On
     * the same one when there is no other.
     */
    static Context apartFromCaller(Vertx vertx) {
        ContextInternal caller = (ContextInternal) vertx.getOrCreateContext();
        ContextInternal apart = ((VertxInternal) vertx).createEventLoopContext();
        for (int i = 0; i < TRIES && apart.nettyEventLoop() == caller.nettyEventLoop(); i++) {
            apart = ((VertxInternal) vertx).createEventLoopContext();
        }
        return apart;
    }
}
