package vn.motcua.dashboard.read.figureitems;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.Month;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dashboard.facts.AsOf;
import vn.motcua.dashboard.facts.Lag;
import vn.motcua.dashboard.facts.dossier.DossierFigure;
import vn.motcua.dashboard.view.AsOfParameter;
import vn.motcua.dashboard.view.BoardReach;
import vn.motcua.dashboard.view.Boards;
import vn.motcua.dashboard.view.FigureItem;
import vn.motcua.dashboard.view.FigureItems;
import vn.motcua.dashboard.view.Freshness;
import vn.motcua.http.Page;
import vn.motcua.http.PageRequest;

/** Behind a figure of a plan's board: exactly the dossiers that it counts. */
@Path("/api/v1/boards/plan/{planId}/items")
@Tag(name = "boards")
class PlanFigureItemsResource {
    private final BoardReach reach;
    private final Boards boards;
    private final FigureItems items;
    private final Clock clock;
    private final Lag lag;

    PlanFigureItemsResource(BoardReach reach, Boards boards, FigureItems items, Clock clock, Lag lag) {
        this.reach = reach;
        this.boards = boards;
        this.items = items;
        this.clock = clock;
        this.lag = lag;
    }

    @GET
    @RolesAllowed({"LEADER", "OFFICE", "OPERATOR", "INTAKE_OFFICER", "CASE_OFFICER", "FEEDBACK_OFFICER"})
    @Operation(
            operationId = "listPlanBoardItems",
            summary = "Hồ sơ đứng sau một số liệu · Dossiers behind a figure",
            description =
                    "Đúng những hồ sơ được đếm, theo ngày được đếm; không có dữ liệu cá nhân. Exactly the dossiers that are"
                            + " counted, by the day that they are counted by; no personal data.")
    public Uni<Page<FigureItem>> list(
            @Parameter(description = "Mã kế hoạch / plan") @PathParam("planId") UUID planId,
            @Parameter(description = "Số liệu / figure", required = true) @QueryParam("figure") @NotNull
                    DossierFigure figure,
            @Parameter(
                            description =
                                    "Tháng 1–12 của năm; không nêu là cả năm / month of the year, the whole year when absent")
                    @QueryParam("month")
                    @Min(1)
                    @Max(12)
                    Integer month,
            @BeanParam AsOfParameter asOf,
            @BeanParam PageRequest page) {
        Instant now = clock.instant();
        AsOf at = asOf.at(now);
        Freshness fresh = Freshness.of(at, now, lag.ms());
        Optional<Month> of = Optional.ofNullable(month).map(Month::of);
        return reach.ofCaller()
                .chain(within -> boards.seen(planId, of, within, at))
                .chain(seen -> items.page(seen, "plan-items/" + planId, figure, Optional.empty(), page, fresh));
    }
}
