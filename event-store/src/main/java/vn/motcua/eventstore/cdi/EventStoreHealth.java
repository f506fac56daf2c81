package vn.motcua.eventstore.cdi;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.Wellness;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import vn.motcua.eventstore.kafka.RelayStatus;
import vn.motcua.eventstore.projection.ProjectionStatus;
import vn.motcua.eventstore.reaction.ReactionStatus;
import vn.motcua.eventstore.reaction.TimerStatus;

/**
 * Shows a stopped projection or reaction, parked messages, a timer that cannot do what is due, and a relay that cannot publish. Wellness, not readiness: without Kafka,
 * commands go on, and taking the service out of the balance would make things worse.
 */
@Wellness
@ApplicationScoped
public class EventStoreHealth implements AsyncHealthCheck {
    private static final Duration ANSWER = Duration.ofSeconds(2);

    private final EventStoreRuntime runtime;

    EventStoreHealth(EventStoreRuntime runtime) {
        this.runtime = runtime;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return runtime.parkedMessages()
                .count()
                .ifNoItem()
                .after(ANSWER)
                .fail()
                .map(parked -> health(parked == 0, Long.toString(parked)))
                .onFailure()
                .recoverWithItem(e -> health(false, "unknown: " + e));
    }

    private HealthCheckResponse health(boolean wellBefore, String parked) {
        HealthCheckResponseBuilder health =
                HealthCheckResponse.named("event-store").withData("parked", parked);
        boolean up = wellBefore;
        for (ProjectionStatus status : runtime.projections().statuses()) {
            String name = status.projection() + " " + status.source();
            up &= !status.stopped();
            health.withData(name, status.state() + " " + status.position() + " " + status.problem());
        }
        for (TimerStatus timer : runtime.timers().statuses()) {
            up &= timer.well();
            health.withData(
                    timer.timer(), timer.problem() + " " + timer.failing().size() + " failing");
        }
        for (ReactionStatus reaction : runtime.following().statuses()) {
            up &= !reaction.stopped();
            health.withData(
                    reaction.reaction() + " " + reaction.source(),
                    reaction.state() + " " + reaction.position() + " " + reaction.problem());
        }
        if (runtime.relay().isPresent()) {
            RelayStatus relay = runtime.relay().get().status();
            up &= relay.problem().isEmpty();
            health.withData("relay", relay.state() + " " + relay.published() + " " + relay.problem());
        }
        return health.status(up).build();
    }
}
