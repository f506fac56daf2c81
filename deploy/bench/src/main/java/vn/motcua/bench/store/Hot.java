package vn.motcua.bench.store;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import vn.motcua.bench.Measured;
import vn.motcua.eventstore.StoreUnavailable;
import vn.motcua.eventstore.axon.EventSourcing;
import vn.motcua.eventstore.engine.StoreAddress;

/** Commands that meet: which of a thousand accounts is moved follows Zipf's law, so one of eight commands is for the same one. */
final class Hot {
    private static final int ACCOUNTS = 1_000;
    private static final int WORKERS = 64;

    private Hot() {}

    /** @param refused commands that lost too often and were told to come again; the rest was stored */
    record Run(Measured measured, long refused) {}

    static Run run(Vertx vertx, DurablePostgres postgres, Duration warmUp, Duration measured) throws Exception {
        StoreAddress address = postgres.freshStore();
        try (EventSourcing store = OurEngine.start(vertx, address)) {
            UUID[] accounts =
                    IntStream.range(0, ACCOUNTS).mapToObj(_ -> Accounts.newId()).toArray(UUID[]::new);
            Load.times(WORKERS, ACCOUNTS, (_, n) -> store.commands()
                    .send(new Accounts.Open(accounts[(int) n]), OurEngine.BENCH));
            double[] upTo = zipf();
            AtomicLong refused = new AtomicLong();
            Measured m = Load.run(WORKERS, warmUp, measured, (_, _) -> {
                int at = Arrays.binarySearch(upTo, ThreadLocalRandom.current().nextDouble());
                try {
                    store.commands().send(new Accounts.Move(accounts[at < 0 ? -at - 1 : at], 1), OurEngine.BENCH);
                } catch (StoreUnavailable lostTooOften) {
                    refused.incrementAndGet();
                }
            });
            return new Run(m, refused.get());
        } finally {
            postgres.drop(address.database());
        }
    }

    /** For each account the share of commands that go to it or to one before it. */
    private static double[] zipf() {
        double[] upTo = new double[ACCOUNTS];
        double sum = 0;
        for (int i = 0; i < ACCOUNTS; i++) {
            sum += 1.0 / (i + 1);
            upTo[i] = sum;
        }
        for (int i = 0; i < ACCOUNTS; i++) {
            upTo[i] /= sum;
        }
        upTo[ACCOUNTS - 1] = 1;
        return upTo;
    }
}
