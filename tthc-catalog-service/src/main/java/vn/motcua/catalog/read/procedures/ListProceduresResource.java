package vn.motcua.catalog.read.procedures;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.catalog.read.ListAnswer;
import vn.motcua.eventstore.projection.Projections;
import vn.motcua.http.Listing;
import vn.motcua.http.Order;
import vn.motcua.http.PageRequest;
import vn.motcua.time.BusinessClock;

/** Lists the procedures that are in force on a day. */
@Path("/api/v1/procedures")
@Tag(name = "Danh mục thủ tục · Procedures")
class ListProceduresResource {
    private final Listing<ProcedureVersionRow> procedures;
    private final Clock clock;

    ListProceduresResource(Projections projections, Clock clock) {
        this.procedures = new Listing<>(
                projections,
                ProcedureVersionsProjection.NAME,
                ProcedureVersionRow.class,
                Order.byText("code", row -> row.code));
        this.clock = clock;
    }

    /** One page of procedures in force. */
    @Schema(name = "ProcedurePage")
    private record ProcedurePage(List<ProcedureRow> items, Optional<String> nextCursor, String asOf, long lagMs) {}

    @GET
    @PermitAll
    @WithSession
    @Operation(
            operationId = "listProcedures",
            summary = "Tra cứu thủ tục có hiệu lực · List the procedures in force on a day",
            description = "Theo thứ tự mã. Không cần đăng nhập · In order of code. No login needed.")
    @APIResponse(
            responseCode = "200",
            description = "Một trang thủ tục · One page of procedures",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProcedurePage.class)))
    @APIResponse(responseCode = "304", description = "Không đổi · Not modified")
    public Uni<Response> list(@BeanParam ProcedureFilter filter, @BeanParam PageRequest page) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE);
        return procedures
                .page(page, "procedures?" + filter, filter.where(today), ProcedureRow::of)
                .map(ListAnswer::of);
    }
}
