package vn.motcua.bench.store;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import vn.motcua.bench.Measured;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.axon.EventSourcing;
import vn.motcua.eventstore.engine.AppendGroups;
import vn.motcua.eventstore.engine.StoreAddress;

/** (b) Our engine through Axon's gateway, hash chain and conflict checks on. */
final class OurEngine {
    static final CommandContext BENCH = CommandContext.machine("bench");

    private OurEngine() {}

    /** @param groups what went out together, warm-up included */
    record Run(Measured measured, AppendGroups groups) {}

    static EventSourcing start(Vertx vertx, StoreAddress address) {
        return EventSourcing.start(vertx, address, Accounts.types(), List.of(Accounts.module()));
    }

    static Run run(Vertx vertx, DurablePostgres postgres, int concurrency, Duration warmUp, Duration measured)
            throws Exception {
        StoreAddress address = postgres.freshStore();
        try {
            return run(vertx, address, concurrency, warmUp, measured);
        } finally {
            postgres.drop(address.database());
        }
    }

    /** Half of the commands make an account, the other half source it and append. */
    private static Run run(Vertx vertx, StoreAddress address, int concurrency, Duration warmUp, Duration measured)
            throws Exception {
        UUID[] open = new UUID[concurrency];
        try (EventSourcing store = start(vertx, address)) {
            Commands commands = store.commands();
            Measured m = Load.run(concurrency, warmUp, measured, (worker, n) -> {
                if (n % 2 == 0) {
                    open[worker] = Accounts.newId();
                    commands.send(new Accounts.Open(open[worker]), BENCH);
                } else {
                    commands.send(new Accounts.Move(open[worker], 1), BENCH);
                }
            });
            return new Run(m, store.engine().groups());
        }
    }

    /** The same on a log that has many events already; what is sourced is any account of all that it has. */
    static Measured onLongLog(
            Vertx vertx, StoreAddress address, int events, int concurrency, Duration warmUp, Duration measured)
            throws Exception {
        try (EventSourcing store = start(vertx, address)) {
            Commands commands = store.commands();
            return Load.run(concurrency, warmUp, measured, (_, n) -> {
                if (n % 2 == 0) {
                    commands.send(new Accounts.Open(Accounts.newId()), BENCH);
                } else {
                    int any = ThreadLocalRandom.current().nextInt(LongLog.accountsOf(events));
                    commands.send(new Accounts.Move(LongLog.account(any), 1), BENCH);
                }
            });
        }
    }
}
