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
import java.time.Duration;
import java.util.UUID;
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
import vn.motcua.dashboard.view.Watched;

/** Pushes a board to who watches it, until the token that opened the stream expires. */
@Path("/api/v1/boards/plan/{planId}/stream")
@Tag(name = "boards")
class PlanBoardStreamResource {
    private static final Duration FIRST_BOARD = Duration.ofSeconds(20);

    private final BoardReach reach;
    private final Boards boards;
    private final BoardFeeds feeds;
    private final Lag lag;
    private final Watched watched;

    PlanBoardStreamResource(BoardReach reach, Boards boards, BoardFeeds feeds, Lag lag, Watched watched) {
        this.reach = reach;
        this.boards = boards;
        this.feeds = feeds;
        this.lag = lag;
        this.watched = watched;
    }

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
        return watched.as(sse, "board", feeds.of(planId, first), lag::ms);
    }
}
