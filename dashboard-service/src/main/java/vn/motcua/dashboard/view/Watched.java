package vn.motcua.dashboard.view;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What somebody watches as a stream of events, until the token that opened it expires; a heart beat tells how fresh it is. */
@ApplicationScoped
public class Watched {
    private static final Duration HEART_BEAT = Duration.ofSeconds(10);

    private final Clock clock;
    private final JsonWebToken token;

    Watched(Clock clock, JsonWebToken token) {
        this.clock = clock;
        this.token = token;
    }

    /** Nothing has changed, and this is how fresh that is. */
    record Alive(Instant asOf, long lagMs) {}

    /**
     * To be asked for while the request is at hand.
     *
     * @param name of the event that tells what is shown
     * @param lagMs how far behind that is
     */
    public Multi<OutboundSseEvent> as(Sse sse, String name, Multi<?> shown, LongSupplier lagMs) {
        Multi<OutboundSseEvent> told = shown.map(data -> event(sse, name, data));
        Multi<OutboundSseEvent> alive = Multi.createFrom()
                .ticks()
                .startingAfter(HEART_BEAT)
                .every(HEART_BEAT)
                .onOverflow()
                .drop()
                .map(_ -> event(sse, "alive", alive(lagMs.getAsLong())));
        return Multi.createBy().merging().streams(told, alive).select().first(untilExpiry());
    }

    private Duration untilExpiry() {
        long seconds = token.getExpirationTime() - Instant.now().getEpochSecond();
        return Duration.ofSeconds(Math.max(1, seconds));
    }

    private Alive alive(long lagMs) {
        return new Alive(clock.instant().minusMillis(lagMs), lagMs);
    }

    private static OutboundSseEvent event(Sse sse, String name, Object data) {
        return sse.newEventBuilder()
                .name(name)
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(data)
                .build();
    }
}
