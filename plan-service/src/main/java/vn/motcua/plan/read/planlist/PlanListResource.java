package vn.motcua.plan.read.planlist;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.eventstore.projection.Projections;
import vn.motcua.http.Caller;
import vn.motcua.http.Conditions;
import vn.motcua.http.Listing;
import vn.motcua.http.Order;
import vn.motcua.http.Page;
import vn.motcua.http.PageRequest;
import vn.motcua.plan.events.TaskState;
import vn.motcua.plan.known.KnownDirectory;
import vn.motcua.plan.view.PlanState;

/** Lists plans, newest first. */
@Path("/api/v1/plans")
@Tag(name = "plans")
class PlanListResource {
    private final Listing<PlanRow> plans;
    private final KnownDirectory directory;
    private final Caller caller;

    PlanListResource(Projections projections, KnownDirectory directory, Caller caller) {
        this.plans = new Listing<>(
                projections,
                PlanListProjection.NAME,
                PlanRow.class,
                Order.newestFirst("draftedAt", row -> row.draftedAt, row -> row.id));
        this.directory = directory;
        this.caller = caller;
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
                    examples = "000.00.16.H37")
            String organisation,

            @Schema(description = "Trạng thái / state") PlanState state,

            @Schema(description = "Số nhiệm vụ / number of tasks")
            int tasks,

            @Schema(description = "Số nhiệm vụ đã hoàn thành / tasks completed")
            int tasksCompleted) {
        static PlanSummary of(PlanRow row, long completed) {
            return new PlanSummary(
                    row.id,
                    row.title,
                    row.year,
                    Optional.ofNullable(row.number),
                    Optional.ofNullable(row.issuer),
                    row.organisation,
                    row.state,
                    row.tasks,
                    Math.toIntExact(completed));
        }
    }

    @GET
    @RolesAllowed({"OFFICE", "LEADER", "INTAKE_OFFICER", "CASE_OFFICER", "FEEDBACK_OFFICER", "PARTNER", "OPERATOR"})
    @Operation(
            operationId = "listPlans",
            summary = "Danh sách kế hoạch · List plans",
            description =
                    "Mới nhất trước; kế hoạch đã ban hành, và dự thảo của đơn vị mình và cấp dưới; asOf và lagMs cho"
                            + " biết độ trễ. Newest first; issued plans, and drafts of the own organisation and those"
                            + " below it; asOf and lagMs tell the lag.")
    public Uni<Page<PlanSummary>> list(
            @BeanParam PageRequest page,
            @Parameter(description = "Năm kế hoạch / plan year") @QueryParam("year") Optional<Integer> year,
            @Parameter(description = "Trạng thái / state") @QueryParam("state") Optional<PlanState> state) {
        String org = caller.org();
        return directory
                .currentReach()
                .chain(reach -> Panache.withSession(() -> plans.pageWith(
                        page,
                        "plans?year=" + year + "&state=" + state,
                        where(year, state, reach.workedOn(org)),
                        rows -> completed(rows)
                                .map(counts -> row -> PlanSummary.of(row, counts.getOrDefault(row.id, 0L))))));
    }

    private static Conditions where(Optional<Integer> year, Optional<PlanState> state, Set<String> organisations) {
        return Conditions.ALL
                .and("state = 'ISSUED' or organisation in :organisations", "organisations", organisations)
                .equal("year", year)
                .equal("state", state);
    }

    /** How many tasks of each plan are done, from the rows behind the list of tasks. */
    private static Uni<Map<UUID, Long>> completed(List<PlanRow> rows) {
        List<UUID> plans = rows.stream().map(row -> row.id).toList();
        return Panache.getSession().chain(session -> session.createQuery(
                        "select t.planId, count(t) from TaskRow t where t.planId in :plans and t.state = :done group"
                                + " by t.planId",
                        Object[].class)
                .setParameter("plans", plans)
                .setParameter("done", TaskState.COMPLETED)
                .getResultList()
                .map(counts ->
                        counts.stream().collect(Collectors.toMap(count -> (UUID) count[0], count -> (Long) count[1]))));
    }
}
