package vn.motcua.bench.store;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import vn.motcua.bench.Measured;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.axon.EventSourcing;
import vn.motcua.eventstore.engine.StoreAddress;

/** (b) Our engine through Axon's gateway, hash chain, lock and conflict checks on. */
final class OurEngine {
    private static final CommandContext BENCH = CommandContext.machine("bench");

    private OurEngine() {}

    static Measured run(Vertx vertx, DurablePostgres postgres, int concurrency, Duration warmUp, Duration measured)
            throws Exception {
        StoreAddress address = postgres.freshStore();
        UUID[] open = new UUID[concurrency];
        try (EventSourcing store = EventSourcing.start(vertx, address, Accounts.types(), List.of(Accounts.module()))) {
            return Load.run(concurrency, warmUp, measured, (worker, n) -> {
                if (n % 2 == 0) {
                    open[worker] = Accounts.newId();
                    store.commands().send(new Accounts.Open(open[worker]), BENCH);
                } else {
                    store.commands().send(new Accounts.Move(open[worker], 1), BENCH);
                }
            });
        } finally {
            postgres.drop(address.database());
        }
    }
}
