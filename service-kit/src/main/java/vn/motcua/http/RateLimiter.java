package vn.motcua.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Counts requests per client by one number each: the instant at which its bucket is full again (the generic cell rate
 * algorithm). A client that has been away is forgotten, which gives it a full bucket, as time would have.
 */
final class RateLimiter {
    private static final int CLIENTS_MAX = 50_000;
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final long SAVED_UP = 2 * SECOND;

    private final Cache<String, AtomicLong> fullAt = Caffeine.newBuilder()
            .maximumSize(CLIENTS_MAX)
            .expireAfterAccess(Duration.ofSeconds(10))
            .build();
    private final LongSupplier nanos;

    RateLimiter(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** @return nanoseconds that the client has to wait, 0 when it may go on */
    long take(String client, int perSecond) {
        long now = nanos.getAsLong();
        AtomicLong full = fullAt.get(client, _ -> new AtomicLong(now));
        while (true) {
            long before = full.get();
            long after = Math.max(before - now, 0) + SECOND / perSecond;
            if (after > SAVED_UP) {
                return after - SAVED_UP;
            } else if (full.compareAndSet(before, now + after)) {
                return 0;
            }
        }
    }
}
