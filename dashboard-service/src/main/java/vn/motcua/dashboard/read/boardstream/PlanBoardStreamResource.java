package vn.motcua.dashboard.read.boardstream;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dashboard.facts.Lag;
import vn.motcua.dashboard.view.Board;
import vn.motcua.dashboard.view.BoardReach;
import vn.motcua.dashboard.view.Boards;

/** Pushes a board to who watches it, until the token that opened the stream expires. */
@Path("/api/v1/boards/plan/{planId}/stream")
@Tag(name = "boards")
class PlanBoardStreamResource {
    private static final Duration HEART_BEAT = Duration.ofSeconds(10);
    private static final Duration FIRST_BOARD = Duration.ofSeconds(20);

    private final BoardReach reach;
    private final Boards boards;
    private final BoardFeeds feeds;
    private final Lag lag;
    private final Clock clock;
    private final JsonWebToken token;

    PlanBoardStreamResource(
            BoardReach reach, Boards boards, BoardFeeds feeds, Lag lag, Clock clock, JsonWebToken token) {
        this.reach = reach;
        this.boards = boards;
        this.feeds = feeds;
        this.lag = lag;
        this.clock = clock;
        this.token = token;
    }

    /** Nothing has changed, and this is how fresh that is. */
    record Alive(Instant asOf, long lagMs) {}

    @GET
    @Blocking
    @RunOnVirtualThread
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({"LEADER", "OFFICE", "OPERATOR", "INTAKE_OFFICER", "CASE_OFFICER", "FEEDBACK_OFFICER"})
    @Operation(
            operationId = "streamPlanBoard",
            summary = "Theo dõi bảng điều hành · Watch a board",
            description = "Sự kiện board: cả bảng khi có thay đổi; alive: mười giây một lần. "
                    + "Events board, the whole board after a change, and alive, every ten seconds.")
    @APIResponse(
            responseCode = "200",
            description = "Dòng sự kiện; dữ liệu của board là cả bảng / a stream; the data of board is the whole board",
            content =
                    @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = Board.class)))
    public Multi<OutboundSseEvent> watch(
            @Parameter(description = "Mã kế hoạch / plan") @PathParam("planId") UUID planId, @Context Sse sse) {
        // Before the stream begins: afterwards a refusal could not be told any more.
        Board first = reach.ofCaller()
                .chain(within -> boards.of(planId, within))
                .await()
                .atMost(FIRST_BOARD);
        Multi<OutboundSseEvent> shown = feeds.of(planId, first).map(board -> event(sse, "board", board));
        Multi<OutboundSseEvent> alive = Multi.createFrom()
                .ticks()
                .startingAfter(HEART_BEAT)
                .every(HEART_BEAT)
                .onOverflow()
                .drop()
                .map(_ -> event(sse, "alive", alive()));
        return Multi.createBy().merging().streams(shown, alive).select().first(untilExpiry());
    }

    private Duration untilExpiry() {
        long seconds = token.getExpirationTime() - Instant.now().getEpochSecond();
        return Duration.ofSeconds(Math.max(1, seconds));
    }

    private Alive alive() {
        long lagMs = lag.ms();
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
