package vn.motcua.dashboard.read.dossierboard;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dashboard.facts.AsOf;
import vn.motcua.dashboard.facts.Lag;
import vn.motcua.dashboard.facts.dossier.DossierFigure;
import vn.motcua.dashboard.facts.dossier.DossierGroup;
import vn.motcua.dashboard.facts.dossier.DossierItems.One;
import vn.motcua.dashboard.view.AsOfParameter;
import vn.motcua.dashboard.view.BoardReach;
import vn.motcua.dashboard.view.DossierBoard;
import vn.motcua.dashboard.view.DossierBoards;
import vn.motcua.dashboard.view.DossierBoards.Asked;
import vn.motcua.dashboard.view.FigureItem;
import vn.motcua.dashboard.view.FigureItems;
import vn.motcua.dashboard.view.Freshness;
import vn.motcua.dashboard.view.PeriodParameters;
import vn.motcua.http.Page;
import vn.motcua.http.PageRequest;

/** Dossiers of an organisation in any period, without a plan, and those behind each number. */
@Path("/api/v1/boards/organisation/{organisation}")
@Tag(name = "boards")
class DossierBoardResource {
    private final BoardReach reach;
    private final DossierBoards boards;
    private final FigureItems items;
    private final Clock clock;
    private final Lag lag;

    DossierBoardResource(BoardReach reach, DossierBoards boards, FigureItems items, Clock clock, Lag lag) {
        this.reach = reach;
        this.boards = boards;
        this.items = items;
        this.clock = clock;
        this.lag = lag;
    }

    @GET
    @RolesAllowed({"LEADER", "OFFICE", "OPERATOR", "INTAKE_OFFICER", "CASE_OFFICER", "FEEDBACK_OFFICER"})
    @Operation(
            operationId = "getDossierBoard",
            summary = "Bảng hồ sơ của một cơ quan · Board of an organisation's dossiers",
            description =
                    "Số liệu của cơ quan, các đơn vị dưới nó và những gì đã kế thừa, trong một kỳ bất kỳ, chia theo thủ tục, hình thức,"
                            + " phòng... Figures of an organisation, those below it and what these have taken over, in any"
                            + " period, told apart by procedure, channel, division and the like.")
    @APIResponse(
            responseCode = "200",
            description = "Bảng hồ sơ / the board",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DossierBoard.class)))
    public Uni<DossierBoard> get(
            @Parameter(description = "Mã cơ quan / organisation", example = "000.00.16.H37") @PathParam("organisation")
                    String organisation,
            @BeanParam PeriodParameters period,
            @Parameter(description = "Chia theo / told apart by") @QueryParam("by") Optional<DossierGroup> by,
            @BeanParam AsOfParameter asOf) {
        Instant now = clock.instant();
        AsOf at = asOf.at(now);
        Asked asked = asked(organisation, period, at, now);
        Freshness fresh = Freshness.of(at, now, lag.ms());
        return reach.ofCaller().chain(within -> boards.of(asked, by, within, fresh));
    }

    /** Behind a number of such a board. */
    @GET
    @Path("/items")
    @RolesAllowed({"LEADER", "OFFICE", "OPERATOR", "INTAKE_OFFICER", "CASE_OFFICER", "FEEDBACK_OFFICER"})
    @Operation(
            operationId = "listDossierBoardItems",
            summary = "Hồ sơ đứng sau một số của bảng hồ sơ · Dossiers behind a number of that board",
            description =
                    "Đúng những hồ sơ được đếm, theo ngày được đếm; không có dữ liệu cá nhân. Exactly the dossiers that are"
                            + " counted, by the day that they are counted by; no personal data.")
    public Uni<Page<FigureItem>> list(
            @Parameter(description = "Mã cơ quan / organisation", example = "000.00.16.H37") @PathParam("organisation")
                    String organisation,
            @BeanParam PeriodParameters period,
            @Parameter(description = "Số liệu / figure", required = true) @QueryParam("figure") @NotNull
                    DossierFigure figure,
            @Parameter(description = "Chia theo / told apart by") @QueryParam("by") Optional<DossierGroup> by,
            @Parameter(description = "Nhóm nào, khi chia / which group, where by is given") @QueryParam("key")
                    Optional<String> key,
            @BeanParam AsOfParameter asOf,
            @BeanParam PageRequest page) {
        Instant now = clock.instant();
        AsOf at = asOf.at(now);
        Asked asked = asked(organisation, period, at, now);
        Freshness fresh = Freshness.of(at, now, lag.ms());
        Optional<One> one = by.map(group -> new One(group, key.orElse("")));
        return reach.ofCaller()
                .chain(within -> boards.seen(asked, within))
                .chain(seen -> items.page(seen, "dossier-items/" + asked.organisation(), figure, one, page, fresh));
    }

    private static Asked asked(String organisation, PeriodParameters period, AsOf at, Instant now) {
        return new Asked(organisation, period.of(at.or(now)), at);
    }
}
