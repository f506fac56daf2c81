package vn.motcua.plan;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import vn.motcua.time.BusinessClock;

/** Business time of tests: stands still until it is moved. */
@Alternative
@Priority(1)
@Singleton
public class TestClock extends Clock {
    private volatile Instant now = at("2022-01-10T09:00");

    /** @param local local date and time in Asia/Ho_Chi_Minh */
    public void standAt(String local) {
        now = at(local);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BusinessClock.ZONE).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return BusinessClock.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
