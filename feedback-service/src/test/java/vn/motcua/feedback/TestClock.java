package vn.motcua.feedback;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import vn.motcua.calendar.StateCalendar;
import vn.motcua.feedback.write.Samples;

/** Business time of tests: stands still until it is moved. */
@Alternative
@Priority(1)
@Singleton
public class TestClock extends Clock {
    private volatile Instant now = Samples.SENT_AT;

    /** @param local local date and time in Asia/Ho_Chi_Minh */
    public void standAt(String local) {
        now = Samples.at(local);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return StateCalendar.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
