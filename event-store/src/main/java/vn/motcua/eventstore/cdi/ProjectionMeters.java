package vn.motcua.eventstore.cdi;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import vn.motcua.eventstore.projection.ParkedMessages.Count;
import vn.motcua.eventstore.projection.ProjectionStatus;

/**
 * Shows how each projection stands in each of its sources: {@code motcua.projection.lag.seconds} of real time (not a number
 * before the first read), {@code motcua.projection.position}, {@code motcua.projection.failed}, 1 while it is stopped,
 * {@code motcua.projection.source.broken}, 1 while that is because its topic lacks events or tells another history,
 * {@code motcua.projection.passed.over}, messages of events that had been applied before, and
 * {@code motcua.projection.parked}, messages that wait, counted every ten seconds (not a number while nobody can count them).
 */
@ApplicationScoped
class ProjectionMeters {
    private static final double MILLIS = 1000.0;

    private static final long COUNT_MS = 10_000;

    private final Vertx vertx;
    private final EventStoreRuntime runtime;
    private final MeterRegistry registry;
    /** What waits; empty while nobody can count it. */
    private volatile Optional<List<Count>> parked = Optional.empty();

    ProjectionMeters(Vertx vertx, EventStoreRuntime runtime, MeterRegistry registry) {
        this.vertx = vertx;
        this.runtime = runtime;
        this.registry = registry;
    }

    /** After the projections were started. */
    void measure(@Observes @Priority(200) StartupEvent started) {
        for (ProjectionStatus status : runtime.projections().statuses()) {
            gauge("lag.seconds", "How far the read model is behind its source", status, ProjectionMeters::lag);
            gauge("position", "Last position applied", status, ProjectionStatus::position);
            gauge("failed", "1 while it is stopped", status, s -> s.stopped() ? 1 : 0);
            gauge(
                    "source.broken",
                    "1 while its topic lacks events or tells another history",
                    status,
                    ProjectionMeters::isBroken);
            countPassedOver(status);
            gauge("parked", "Messages that could not be read and wait", status, this::parked);
        }
        if (!runtime.projectionNames().isEmpty()) {
            countParked();
            vertx.setPeriodic(COUNT_MS, _ -> countParked());
        }
    }

    private static double isBroken(ProjectionStatus status) {
        return status.state() == ProjectionStatus.State.SOURCE_BROKEN ? 1 : 0;
    }

    private void countPassedOver(ProjectionStatus of) {
        FunctionCounter.builder(
                        "motcua.projection.passed.over",
                        runtime.projections(),
                        all -> all.passedOver(of.projection(), of.source()))
                .description("Messages of events that had been applied before, since the start")
                .tag("projection", of.projection())
                .tag("source", of.source())
                .register(registry);
    }

    private void countParked() {
        runtime.parkedMessages()
                .counts()
                .subscribe()
                .with(counts -> parked = Optional.of(counts), _ -> parked = Optional.empty());
    }

    private double parked(ProjectionStatus status) {
        return parked.map(counts -> counts.stream()
                        .filter(count -> count.projection().equals(status.projection())
                                && count.source().equals(status.source()))
                        .mapToDouble(Count::messages)
                        .sum())
                .orElse(Double.NaN);
    }

    private void gauge(String name, String description, ProjectionStatus of, ToDoubleFunction<ProjectionStatus> value) {
        Gauge.builder("motcua.projection." + name, () -> now(of, value))
                .description(description)
                .tag("projection", of.projection())
                .tag("source", of.source())
                .register(registry);
    }

    private double now(ProjectionStatus of, ToDoubleFunction<ProjectionStatus> value) {
        return runtime.projections().statuses().stream()
                .filter(s ->
                        s.projection().equals(of.projection()) && s.source().equals(of.source()))
                .mapToDouble(value)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static double lag(ProjectionStatus status) {
        return status.asOf()
                .map(asOf -> Math.max(0, Duration.between(asOf, Instant.now()).toMillis()) / MILLIS)
                .orElse(Double.NaN);
    }
}
