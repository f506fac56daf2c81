package vn.motcua.plan.read.tasklist;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.eventstore.projection.Projections;
import vn.motcua.http.Conditions;
import vn.motcua.http.Listing;
import vn.motcua.http.Order;
import vn.motcua.http.Page;
import vn.motcua.http.PageRequest;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.events.TaskState;
import vn.motcua.plan.read.ReadablePlans;
import vn.motcua.plan.view.Plans;

/** Lists the tasks of a plan in its order. */
@Path("/api/v1/plans/{planId}/tasks")
@Tag(name = "tasks")
class TaskListResource {
    private final Listing<TaskRow> tasks;
    private final ReadablePlans readable;
    private final Plans plans;

    TaskListResource(Projections projections, ReadablePlans readable, Plans plans) {
        this.tasks = new Listing<>(
                projections, TaskListProjection.NAME, TaskRow.class, Order.byNumber("position", row -> row.position));
        this.readable = readable;
        this.plans = plans;
    }

    @GET
    @RolesAllowed({"OFFICE", "LEADER", "INTAKE_OFFICER", "CASE_OFFICER", "FEEDBACK_OFFICER", "PARTNER", "OPERATOR"})
    @Operation(
            operationId = "listTasks",
            summary = "Danh sách nhiệm vụ của kế hoạch · List the tasks of a plan",
            description =
                    "Theo thứ tự của kế hoạch; quá hạn tính theo hôm nay; asOf và lagMs cho biết độ trễ. In the plan's"
                            + " order; overdue as of today; asOf and lagMs tell the lag. Refusals: PLAN_UNKNOWN (404).")
    public Uni<Page<TaskSummary>> list(
            @Parameter(description = "Định danh kế hoạch / identifier of the plan") @PathParam("planId") PlanId planId,
            @BeanParam PageRequest page,
            @Parameter(description = "Trạng thái / state") @QueryParam("state") Optional<TaskState> state,
            @Parameter(description = "Chỉ việc quá hạn / overdue ones alone") @QueryParam("overdue")
                    Optional<Boolean> overdue) {
        LocalDate today = plans.today();
        Conditions where = Conditions.ALL
                .and("planId = :plan", "plan", planId.value())
                .equal("state", state)
                .andIf(overdue.filter(only -> only).map(_ -> today), "dueOn < :today", "today");
        return readable.of(planId)
                .chain(_ -> Panache.withSession(() -> tasks.pageWith(
                        page,
                        "tasks?plan=" + planId + "&state=" + state + "&overdue=" + overdue,
                        where,
                        rows -> occurrences(rows)
                                .map(of -> row -> TaskSummary.of(row, of.getOrDefault(row.id, List.of()), today)))));
    }

    private static Uni<Map<UUID, List<OccurrenceRow>>> occurrences(List<TaskRow> rows) {
        List<UUID> tasks = rows.stream().map(row -> row.id).toList();
        return OccurrenceRow.<OccurrenceRow>list("taskId in ?1 order by taskId, position", tasks)
                .map(found -> found.stream().collect(Collectors.groupingBy(row -> row.taskId)));
    }
}
