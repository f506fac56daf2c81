package vn.motcua.feedback;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import vn.motcua.servicetest.StandingClock;

/** Business time of this service's tests. */
@Alternative
@Priority(1)
@Singleton
public class TestClock extends StandingClock {
    public TestClock() {
        super("2026-03-02T09:00");
    }
}
