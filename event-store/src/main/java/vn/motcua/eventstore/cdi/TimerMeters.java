package vn.motcua.eventstore.cdi;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import vn.motcua.eventstore.reaction.TimerStatus;

/**
 * Shows how each timer stands: {@code motcua.timer.failing}, things that are due and could not be done, and
 * {@code motcua.timer.age.seconds}, real time since it last looked to the end (not a number before).
 */
@ApplicationScoped
class TimerMeters {
    private static final double MILLIS = 1000.0;

    private final EventStoreRuntime runtime;
    private final MeterRegistry registry;

    TimerMeters(EventStoreRuntime runtime, MeterRegistry registry) {
        this.runtime = runtime;
        this.registry = registry;
    }

    /** After the timers were started. */
    void measure(@Observes @Priority(200) StartupEvent started) {
        for (TimerStatus timer : runtime.timers().statuses()) {
            gauge("failing", "Things that are due and could not be done", timer.timer(), status -> status.failing()
                    .size());
            gauge("age.seconds", "Time since it last looked for what is due", timer.timer(), TimerMeters::age);
        }
    }

    private void gauge(String name, String description, String timer, ToDoubleFunction<TimerStatus> value) {
        Gauge.builder("motcua.timer." + name, () -> runtime.timers().statuses().stream()
                        .filter(status -> status.timer().equals(timer))
                        .mapToDouble(value)
                        .findFirst()
                        .orElse(Double.NaN))
                .description(description)
                .tag("timer", timer)
                .register(registry);
    }

    private static double age(TimerStatus status) {
        return status.lookedAt()
                .map(at -> Duration.between(at, Instant.now()).toMillis() / MILLIS)
                .orElse(Double.NaN);
    }
}
