package vn.motcua.plan.read.planlist;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.eventstore.projection.Projections;
import vn.motcua.eventstore.projection.Projections.Freshness;
import vn.motcua.http.Cursor;
import vn.motcua.http.Page;
import vn.motcua.http.PageRequest;
import vn.motcua.plan.read.PlanState;

/** Lists plans, newest first. */
@Path("/api/v1/plans")
@Tag(name = "plans")
class PlanListResource {
    private final Projections projections;

    PlanListResource(Projections projections) {
        this.projections = projections;
    }

    /** One plan in the list. */
    @Schema(description = "Kế hoạch trong danh sách / plan in the list")
    record PlanSummary(
            @Schema(description = "Định danh / identifier") UUID planId,
            @Schema(description = "Tên / title") String title,
            @Schema(description = "Năm / year") int year,

            @Schema(description = "Số, ký hiệu / number and symbol")
            Optional<String> number,

            @Schema(description = "Cơ quan ban hành / issuer")
            Optional<String> issuer,

            @Schema(
                    description = "Mã đơn vị có kế hoạch / code of the organisation whose plan it is",
                    examples = "H37.16")
            Optional<String> organisation,

            @Schema(description = "Trạng thái / state") PlanState state,

            @Schema(description = "Số nhiệm vụ / number of tasks")
            int tasks,

            @Schema(description = "Đã hoàn thành, không kể việc xong trước khi ban hành / completed since issue")
            int tasksCompleted) {
        static PlanSummary of(PlanRow row) {
            return new PlanSummary(
                    row.id,
                    row.title,
                    row.year,
                    Optional.ofNullable(row.number),
                    Optional.ofNullable(row.issuer),
                    Optional.ofNullable(row.organisation),
                    row.state,
                    row.tasks,
                    row.tasksCompleted);
        }
    }

    @GET
    @WithSession
    @RolesAllowed({"OFFICE", "LEADER", "INTAKE_OFFICER", "CASE_OFFICER", "FEEDBACK_OFFICER", "PARTNER", "OPERATOR"})
    @Operation(
            operationId = "listPlans",
            summary = "Danh sách kế hoạch · List plans",
            description = "Mới nhất trước; asOf và lagMs cho biết độ trễ. Newest first; asOf and lagMs tell the lag.")
    public Uni<Page<PlanSummary>> list(
            @BeanParam PageRequest page,
            @Parameter(description = "Năm kế hoạch / plan year") @QueryParam("year") Optional<Integer> year,
            @Parameter(description = "Trạng thái / state") @QueryParam("state") Optional<PlanState> state) {
        String listing = "plans?year=" + year + "&state=" + state;
        Freshness freshness = projections.freshness(PlanListProjection.NAME);
        Map<String, Object> values = new TreeMap<>();
        StringBuilder query = new StringBuilder("1 = 1");
        year.ifPresent(y -> {
            query.append(" and year = :year");
            values.put("year", y);
        });
        state.ifPresent(s -> {
            query.append(" and state = :state");
            values.put("state", s);
        });
        page.after(listing).ifPresent(cursor -> {
            query.append(" and (draftedAt < :at or draftedAt = :at and id < :id)");
            values.put("at", cursor.instant(0));
            values.put("id", cursor.uuid(1));
        });
        return PlanRow.<PlanRow>find(query + " order by draftedAt desc, id desc", values)
                .range(0, page.fetch() - 1)
                .list()
                .map(rows -> Page.of(
                        page,
                        rows,
                        PlanSummary::of,
                        row -> Cursor.after(listing, row.draftedAt, row.id),
                        freshness.asOf(),
                        Duration.ofMillis(freshness.lagMs())));
    }
}
