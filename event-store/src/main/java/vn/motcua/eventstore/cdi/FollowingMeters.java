package vn.motcua.eventstore.cdi;

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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import vn.motcua.eventstore.outbound.OutboundStatus;
import vn.motcua.eventstore.outbound.OutboundStatus.State;
import vn.motcua.eventstore.projection.ParkedMessages.Count;
import vn.motcua.eventstore.reaction.ReactionStatus;

/**
 * Shows how each reaction stands in each of its sources ({@code motcua.reaction.lag.seconds}, {@code .failed}, {@code .parked}) and how
 * the queue of each target outside does ({@code motcua.outbound.waiting}, {@code .dead}, {@code .oldest.seconds} of what waits longest,
 * {@code .away} and {@code .paused}, 1 while it is). What is counted in the database is counted every ten seconds, and not a number
 * while nobody can.
 */
@ApplicationScoped
class FollowingMeters {
    private static final double MILLIS = 1000.0;
    private static final long COUNT_MS = 10_000;

    private final Vertx vertx;
    private final EventStoreRuntime runtime;
    private final MeterRegistry registry;
    private final Map<String, OutboundStatus> targets = new ConcurrentHashMap<>();
    private volatile Optional<List<Count>> parked = Optional.empty();

    FollowingMeters(Vertx vertx, EventStoreRuntime runtime, MeterRegistry registry) {
        this.vertx = vertx;
        this.runtime = runtime;
        this.registry = registry;
    }

    /** After the reactions were started. */
    void measure(@Observes @Priority(200) StartupEvent started) {
        for (ReactionStatus reaction : runtime.following().statuses()) {
            gauge("lag.seconds", "How far it is behind its source", reaction, FollowingMeters::lag);
            gauge("failed", "1 while it is stopped", reaction, status -> status.stopped() ? 1 : 0);
            gauge("parked", "Messages that it could not follow and that wait", reaction, this::parked);
        }
        for (String target : runtime.following().outbounds().targets()) {
            gauge("waiting", "Messages that are to be sent", target, OutboundStatus::waiting);
            gauge("dead", "Messages that wait for an operator", target, OutboundStatus::dead);
            gauge("oldest.seconds", "How long the oldest of what waits has waited", target, FollowingMeters::oldest);
            gauge("away", "1 while the target cannot be reached", target, is(State.AWAY));
            gauge("paused", "1 while an operator holds it", target, is(State.PAUSED));
        }
        if (!runtime.following().statuses().isEmpty()) {
            count();
            vertx.setPeriodic(COUNT_MS, _ -> count());
        }
    }

    private void count() {
        runtime.parkedMessages()
                .counts()
                .subscribe()
                .with(counts -> parked = Optional.of(counts), _ -> parked = Optional.empty());
        for (String target : runtime.following().outbounds().targets()) {
            runtime.following()
                    .outbounds()
                    .queue()
                    .statusNow(target)
                    .subscribe()
                    .with(status -> targets.put(target, status), _ -> targets.remove(target));
        }
    }

    private static ToDoubleFunction<OutboundStatus> is(State state) {
        return status -> status.state() == state ? 1 : 0;
    }

    private static double oldest(OutboundStatus status) {
        return status.oldest()
                .map(at -> Math.max(0, Duration.between(at, Instant.now()).toMillis()) / MILLIS)
                .orElse(0.0);
    }

    private void gauge(String name, String description, String target, ToDoubleFunction<OutboundStatus> value) {
        Gauge.builder("motcua.outbound." + name, () -> Optional.ofNullable(targets.get(target))
                        .map(value::applyAsDouble)
                        .orElse(Double.NaN))
                .description(description)
                .tag("target", target)
                .register(registry);
    }

    private double parked(ReactionStatus status) {
        return parked.map(counts -> counts.stream()
                        .filter(count -> count.projection().equals(status.reaction())
                                && count.source().equals(status.source()))
                        .mapToDouble(Count::messages)
                        .sum())
                .orElse(Double.NaN);
    }

    private void gauge(String name, String description, ReactionStatus of, ToDoubleFunction<ReactionStatus> value) {
        Gauge.builder("motcua.reaction." + name, () -> runtime.following().statuses().stream()
                        .filter(now -> now.reaction().equals(of.reaction())
                                && now.source().equals(of.source()))
                        .mapToDouble(value)
                        .findFirst()
                        .orElse(Double.NaN))
                .description(description)
                .tag("reaction", of.reaction())
                .tag("source", of.source())
                .register(registry);
    }

    private static double lag(ReactionStatus status) {
        return status.asOf()
                .map(asOf -> Math.max(0, Duration.between(asOf, Instant.now()).toMillis()) / MILLIS)
                .orElse(Double.NaN);
    }
}
