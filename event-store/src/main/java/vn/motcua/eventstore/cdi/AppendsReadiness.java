package vn.motcua.eventstore.cdi;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while an append waits too long for its answer: another instance may have a connection that is answered. */
@Readiness
@ApplicationScoped
class AppendsReadiness implements HealthCheck {
    private static final Duration WAIT_MOST = Duration.ofSeconds(5);

    private final EventStoreRuntime runtime;

    AppendsReadiness(EventStoreRuntime runtime) {
        this.runtime = runtime;
    }

    @Override
    public HealthCheckResponse call() {
        Duration waits = runtime.sourcing().engine().oldestAppendWaits();
        return HealthCheckResponse.named("appends")
                .withData("oldestWaitsMs", waits.toMillis())
                .status(waits.compareTo(WAIT_MOST) < 0)
                .build();
    }
}
