package vn.motcua.catalog.read.proceduredrafts;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.catalog.events.DraftKind;
import vn.motcua.catalog.known.Rights;
import vn.motcua.catalog.view.Entities;
import vn.motcua.eventstore.projection.Projections;
import vn.motcua.http.Caller;
import vn.motcua.http.Conditions;
import vn.motcua.http.Listing;
import vn.motcua.http.Order;
import vn.motcua.http.Page;
import vn.motcua.http.PageRequest;
import vn.motcua.time.BusinessClock;

/** Lists what is being drafted by the caller's organisation and by those below it. */
@Path("/api/v1/procedure-drafts")
@Tag(name = "Danh mục thủ tục · Procedures")
class ListProcedureDraftsResource {
    private final Listing<ProcedureDraftRow> drafts;
    private final Entities entities;
    private final Caller caller;
    private final Clock clock;

    ListProcedureDraftsResource(Projections projections, Entities entities, Caller caller, Clock clock) {
        this.drafts = new Listing<>(
                projections,
                ProcedureDraftsProjection.NAME,
                ProcedureDraftRow.class,
                Order.byText("code", row -> row.code));
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /** Which drafts are wanted; everything that is not said may be anything. */
    record Filter(
            @Parameter(description = "Mã đơn vị quản lý · Code of the owner", example = "000.00.16.H37")
            @QueryParam("owner")
            Optional<String> owner,

            @Parameter(description = "Đang soạn gì · What is being drafted") @QueryParam("draft")
            Optional<DraftKind> draft,

            @Parameter(description = "Từ trong mã hoặc tên, không cần dấu · Text in code or name", example = "ho tich")
            @QueryParam("q")
            Optional<String> q) {}

    /** A procedure with what of it is being drafted. */
    @Schema(name = "ProcedureDraftListItem")
    record Item(UUID procedureId, String code, String name, String owner, List<DraftKind> drafts, Instant changedAt) {
        static Item of(ProcedureDraftRow row) {
            return new Item(
                    row.procedureId,
                    row.code,
                    row.name,
                    row.owner,
                    Stream.of(DraftKind.values())
                            .filter(kind -> kind == DraftKind.PROCEDURE ? row.content : row.workflow)
                            .toList(),
                    row.changedAt);
        }
    }

    /** One page of drafts. */
    @Schema(name = "ProcedureDraftPage")
    private record ProcedureDraftPage(List<Item> items, Optional<String> nextCursor, String asOf, long lagMs) {}

    @GET
    @RolesAllowed({"OFFICE", "LEADER", "OPERATOR"})
    @WithSession
    @Operation(
            operationId = "listProcedureDrafts",
            summary = "Xem các dự thảo đang soạn · List the drafts",
            description = "Dự thảo thủ tục và quy trình của đơn vị mình và cấp dưới, theo mã · "
                    + "Drafts of procedures and workflows of the own organisation and those below, in order of code.")
    @APIResponse(
            responseCode = "200",
            description = "Một trang dự thảo · One page of drafts",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ProcedureDraftPage.class)))
    public Uni<Page<Item>> list(@BeanParam Filter filter, @BeanParam PageRequest page) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE);
        return entities.structure()
                .chain(structure -> drafts.page(
                        page,
                        "procedure-drafts?" + filter,
                        where(filter, Rights.of(structure, caller.actor(), today)),
                        Item::of));
    }

    private static Conditions where(Filter filter, Rights rights) {
        Conditions drafted = Conditions.ALL
                .and(drafted(filter.draft()))
                .equal("owner", filter.owner())
                .words("searchText", filter.q());
        return rights.province() ? drafted : drafted.within(rights.reach().organisations(), "owner");
    }

    private static String drafted(Optional<DraftKind> wanted) {
        return wanted.map(kind -> kind == DraftKind.PROCEDURE ? "content = true" : "workflow = true")
                .orElse("content = true or workflow = true");
    }
}
