package vn.motcua.dashboard.read.noticestream;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dashboard.view.NoticeCount;
import vn.motcua.dashboard.view.NoticeReach;
import vn.motcua.dashboard.view.NoticeReach.Reached;
import vn.motcua.dashboard.view.Notices;
import vn.motcua.eventstore.Bounds;

/**
 * Tells somebody how many notices they have, as soon as that changes, until the token that opened the stream expires. What another
 * instance applied and what was read in another window is seen as well: the count itself is looked at.
 */
@Path("/api/v1/notices/stream")
@Tag(name = "notices")
class NoticeStreamResource {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);
    private static final Duration HEART_BEAT = Duration.ofSeconds(10);

    private final NoticeReach reach;
    private final Notices notices;
    private final Clock clock;
    private final JsonWebToken token;

    NoticeStreamResource(NoticeReach reach, Notices notices, Clock clock, JsonWebToken token) {
        this.reach = reach;
        this.notices = notices;
        this.clock = clock;
        this.token = token;
    }

    /** Nothing has changed, and this is how fresh that is. */
    record NoticesAlive(Instant asOf, long lagMs) {}

    @GET
    @Blocking
    @RunOnVirtualThread
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({"LEADER", "OFFICE", "INTAKE_OFFICER", "CASE_OFFICER", "FEEDBACK_OFFICER"})
    @Operation(
            operationId = "streamNotices",
            summary = "Theo dõi thông báo của mình · Watch the caller's notices",
            description = "Sự kiện count: số thông báo, khi có thay đổi; alive: mười giây một lần. "
                    + "Events count, how many there are after a change, and alive, every ten seconds.")
    @APIResponse(
            responseCode = "200",
            description = "Dòng sự kiện; dữ liệu của count là các số / a stream; the data of count are the numbers",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = NoticeCount.class)))
    public Multi<OutboundSseEvent> watch(@Context Sse sse) {
        // Before the stream begins: afterwards a refusal could not be told any more.
        Reached reached = reach.ofCaller().await().atMost(Bounds.ANSWER);
        NoticeCount first = notices.count(reached).await().atMost(Bounds.ANSWER);
        Multi<OutboundSseEvent> counts = Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().item(first), looks(reached))
                .skip()
                .repetitions()
                .map(count -> event(sse, "count", count));
        Multi<OutboundSseEvent> alive = Multi.createFrom()
                .ticks()
                .startingAfter(HEART_BEAT)
                .every(HEART_BEAT)
                .onOverflow()
                .drop()
                .map(_ -> event(sse, "alive", alive()));
        return Multi.createBy().merging().streams(counts, alive).select().first(untilExpiry());
    }

    private Multi<NoticeCount> looks(Reached reached) {
        return Multi.createFrom()
                .ticks()
                .every(LOOK_EVERY)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(_ -> notices.count(reached)
                        .onFailure()
                        .recoverWithUni(Uni.createFrom().nullItem()));
    }

    private Duration untilExpiry() {
        long seconds = token.getExpirationTime() - Instant.now().getEpochSecond();
        return Duration.ofSeconds(Math.max(1, seconds));
    }

    private NoticesAlive alive() {
        long lagMs = notices.lagMs();
        return new NoticesAlive(clock.instant().minusMillis(lagMs), lagMs);
    }

    private static OutboundSseEvent event(Sse sse, String name, Object data) {
        return sse.newEventBuilder()
                .name(name)
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(data)
                .build();
    }
}
