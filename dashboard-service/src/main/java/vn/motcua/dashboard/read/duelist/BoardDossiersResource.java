package vn.motcua.dashboard.read.duelist;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dashboard.facts.AsOf;
import vn.motcua.dashboard.facts.Lag;
import vn.motcua.dashboard.view.AsOfParameter;
import vn.motcua.dashboard.view.BoardReach;
import vn.motcua.dashboard.view.Boards;
import vn.motcua.dashboard.view.DossierList.DueDossier;
import vn.motcua.dashboard.view.DossierList.Kind;
import vn.motcua.dashboard.view.DueDossiers;
import vn.motcua.dashboard.view.Freshness;
import vn.motcua.http.Cursor;
import vn.motcua.http.Page;
import vn.motcua.http.PageRequest;

/** Behind the numbers of a board: its dossiers, page by page. */
@Path("/api/v1/boards/plan/{planId}/dossiers")
@Tag(name = "boards")
class BoardDossiersResource {
    private final BoardReach reach;
    private final Boards boards;
    private final Pool pool;
    private final Clock clock;
    private final Lag lag;

    BoardDossiersResource(BoardReach reach, Boards boards, Pool pool, Clock clock, Lag lag) {
        this.reach = reach;
        this.boards = boards;
        this.pool = pool;
        this.clock = clock;
        this.lag = lag;
    }

    @GET
    @RolesAllowed({"LEADER", "OFFICE", "OPERATOR", "INTAKE_OFFICER", "CASE_OFFICER", "FEEDBACK_OFFICER"})
    @Operation(
            operationId = "listBoardDossiers",
            summary = "Hồ sơ của bảng điều hành · Dossiers behind a board",
            description = "Hạn sớm nhất trước; không có dữ liệu cá nhân. Earliest due first; no personal data.")
    public Uni<Page<DueDossier>> list(
            @Parameter(description = "Mã kế hoạch / plan") @PathParam("planId") UUID planId,
            @Parameter(description = "LATE: quá hạn / late; DUE_SOON: sắp đến hạn / due soon", required = true)
                    @QueryParam("list")
                    @NotNull
                    Kind kind,
            @BeanParam AsOfParameter asOf,
            @BeanParam PageRequest page) {
        Instant now = clock.instant();
        AsOf at = asOf.at(now);
        Freshness fresh = Freshness.of(at, now, lag.ms());
        Optional<Cursor> after = page.after(DueDossiers.listing(kind, at));
        return reach.ofCaller()
                .chain(within -> boards.dossiersOf(planId, within, at))
                .chain(dossiers -> dossiers.list(pool, kind, after, page.fetch()))
                .map(rows -> Page.of(
                        page,
                        rows,
                        Function.identity(),
                        row -> DueDossiers.place(kind, at, row),
                        fresh.asOf(),
                        Duration.ofMillis(fresh.lagMs())));
    }
}
