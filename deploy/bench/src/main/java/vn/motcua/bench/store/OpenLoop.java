package vn.motcua.bench.store;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import vn.motcua.bench.Measured;
import vn.motcua.bench.Processors;
import vn.motcua.eventstore.StoreUnavailable;
import vn.motcua.eventstore.axon.EventSourcing;
import vn.motcua.eventstore.engine.StoreAddress;

/** Commands that come at their own pace, whatever the answers take: latency is from the moment a command was due. */
final class OpenLoop {
    private static final long STEP_NANOS = 1_000_000;

    private OpenLoop() {}

    /** @param dropped commands that were refused because too many were under way */
    record Run(Measured stored, long sent, long dropped) {}

    static Run run(Vertx vertx, DurablePostgres postgres, int perSecond, Duration measured) throws Exception {
        StoreAddress address = postgres.freshStore();
        try (EventSourcing store = OurEngine.start(vertx, address)) {
            store.commands().send(new Accounts.Open(Accounts.newId()), OurEngine.BENCH);
            ConcurrentHistogram answered = new ConcurrentHistogram(3);
            AtomicLong dropped = new AtomicLong();
            long sent = 0;
            Processors before = Processors.now();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                long begun = System.nanoTime();
                for (long now = begun; now - begun < measured.toNanos(); now = System.nanoTime()) {
                    for (long due = (now - begun) * perSecond / 1_000_000_000L; sent < due; sent++) {
                        long at = begun + sent * 1_000_000_000L / perSecond;
                        threads.submit(() -> {
                            try {
                                store.commands().send(new Accounts.Open(Accounts.newId()), OurEngine.BENCH);
                                answered.recordValue((System.nanoTime() - at) / 1_000);
                            } catch (StoreUnavailable tooMany) {
                                dropped.incrementAndGet();
                            }
                        });
                    }
                    LockSupport.parkNanos(STEP_NANOS);
                }
            }
            Measured m = Measured.of(
                    answered, measured.toNanos() / 1e9, Processors.now().since(before));
            long stored = Long.parseLong(DurablePostgres.one(
                    postgres.owner(address.database()), "SELECT max(position) - 1 FROM event_store.event"));
            if (stored != answered.getTotalCount() || stored + dropped.get() != sent) {
                throw new IllegalStateException(stored + " stored, " + answered.getTotalCount() + " acknowledged, "
                        + dropped + " dropped of " + sent);
            }
            return new Run(m, sent, dropped.get());
        } finally {
            postgres.drop(address.database());
        }
    }
}
