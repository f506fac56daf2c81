package vn.motcua.servicetest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import vn.motcua.time.BusinessClock;

/** Business time of tests: stands still until it is moved. */
public abstract class StandingClock extends Clock {
    private volatile Instant now;

    /** @param local where it stands at first, local date and time in Asia/Ho_Chi_Minh */
    protected StandingClock(String local) {
        now = at(local);
    }

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
