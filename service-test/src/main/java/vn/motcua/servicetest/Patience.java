package vn.motcua.servicetest;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * How long every HTTP test waits for what must come, on a machine that is busy with other tests as well: no test says so itself.
 * Quarkus finds this by {@code META-INF/services}.
 */
public final class Patience implements QuarkusTestBeforeEachCallback {
    private static final Duration AT_MOST = Duration.ofSeconds(60);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        Awaitility.setDefaultTimeout(AT_MOST);
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(LOOK_EVERY);
    }
}
