package vn.motcua.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimiterTest {
    private static final long SECOND = 1_000_000_000;
    private final AtomicLong now = new AtomicLong(-5);
    private final RateLimiter limiter = new RateLimiter(now::get);

    private int allowed(String client, int asked) {
        int allowed = 0;
        for (int i = 0; i < asked; i++) {
            allowed += limiter.take(client, 10) == 0 ? 1 : 0;
        }
        return allowed;
    }

    @Test
    void a_client_may_spend_two_seconds_at_once_and_then_its_rate() {
        assertEquals(20, allowed("a", 100));
        now.addAndGet(SECOND);
        assertEquals(10, allowed("a", 100));
        now.addAndGet(60 * SECOND);
        assertEquals(20, allowed("a", 100));
    }

    @Test
    void clients_do_not_share() {
        assertEquals(20, allowed("a", 100));
        assertEquals(20, allowed("b", 100));
    }

    @Test
    void the_wait_that_is_told_is_long_enough() {
        allowed("a", 20);
        long wait = limiter.take("a", 10);
        assertTrue(wait > 0 && wait <= SECOND, String.valueOf(wait));
        now.addAndGet(wait);
        assertEquals(0, limiter.take("a", 10));
    }
}
