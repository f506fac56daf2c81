package vn.motcua.dashboard;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Business time of tests: stands still until it is moved. */
@Alternative
@Priority(1)
@Singleton
public class TestClock extends Clock {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private volatile Instant now = Instant.parse("2026-03-03T02:00:00Z");

    /** @param local local date and time in Asia/Ho_Chi_Minh */
    public void standAt(String local) {
        now = LocalDateTime.parse(local).atZone(VIETNAM).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return VIETNAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
