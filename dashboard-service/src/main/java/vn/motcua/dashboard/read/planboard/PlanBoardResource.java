package vn.motcua.dashboard.read.planboard;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dashboard.facts.AsOf;
import vn.motcua.dashboard.view.AsOfParameter;
import vn.motcua.dashboard.view.Board;
import vn.motcua.dashboard.view.BoardReach;
import vn.motcua.dashboard.view.Boards;

/** The board of one plan. */
@Path("/api/v1/boards/plan/{planId}")
@Tag(name = "boards")
class PlanBoardResource {
    private final BoardReach reach;
    private final Boards boards;
    private final Clock clock;

    PlanBoardResource(BoardReach reach, Boards boards, Clock clock) {
        this.reach = reach;
        this.boards = boards;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"LEADER", "OFFICE", "OPERATOR", "INTAKE_OFFICER", "CASE_OFFICER", "FEEDBACK_OFFICER"})
    @Operation(
            operationId = "getPlanBoard",
            summary = "Bảng điều hành của kế hoạch · Board of a plan",
            description =
                    "Từng chỉ tiêu so với số liệu trực tiếp; kỳ là năm kế hoạch, giờ Việt Nam. Số liệu của cơ quan lập"
                            + " kế hoạch, các đơn vị dưới nó và những gì đã kế thừa kể từ ngày kế thừa. Each target"
                            + " against the live figure; the period is the plan year at Asia/Ho_Chi_Minh. Figures of the"
                            + " plan's organisation, those below it, and what these have taken over, from that day on.")
    @APIResponse(
            responseCode = "200",
            description = "Bảng điều hành / the board",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Board.class)))
    public Uni<Board> get(
            @Parameter(description = "Mã kế hoạch / plan") @PathParam("planId") UUID planId,
            @BeanParam AsOfParameter asOf) {
        AsOf at = asOf.at(clock.instant());
        return reach.ofCaller().chain(within -> boards.of(planId, within, at));
    }
}
