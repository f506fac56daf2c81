package vn.motcua.plan.read.tasklist;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.eventstore.projection.Projections;
import vn.motcua.eventstore.projection.Projections.Freshness;
import vn.motcua.http.Cursor;
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
    private final Projections projections;
    private final ReadablePlans readable;
    private final Plans plans;

    TaskListResource(Projections projections, ReadablePlans readable, Plans plans) {
        this.projections = projections;
        this.readable = readable;
        this.plans = plans;
    }

    @GET
    @RolesAllowed({"OFFICE", "LEADER", "INTAKE_OFFICER", "CASE_OFFICER", "FEEDBACK_OFFICER", "PARTNER", "OPERATOR"})
    @Operation(
            operationId = "listTasks",
            summary = "Danh sách nhiệm vụ của kế hoạch · List the tasks of a plan",
            description =
                    "Theo thứ tự của kế hoạch; quá hạn tính theo hôm nay; asOf và lagMs cho biết độ trễ. In the plan's order; overdue as of "
                            + "today; asOf and lagMs tell the lag. Refusals: PLAN_UNKNOWN (404).")
    public Uni<Page<TaskSummary>> list(
            @Parameter(description = "Định danh kế hoạch / identifier of the plan") @PathParam("planId") PlanId planId,
            @BeanParam PageRequest page,
            @Parameter(description = "Trạng thái / state") @QueryParam("state") Optional<TaskState> state,
            @Parameter(description = "Chỉ việc quá hạn / overdue ones alone") @QueryParam("overdue")
                    Optional<Boolean> overdue) {
        String listing = "tasks?plan=" + planId + "&state=" + state + "&overdue=" + overdue;
        Freshness freshness = projections.freshness(TaskListProjection.NAME);
        LocalDate today = plans.today();
        Optional<LocalDate> dueBefore = overdue.filter(only -> only).map(_ -> today);
        return readable.of(planId)
                .chain(_ -> Panache.withSession(
                        () -> rows(page, listing, planId, state, dueBefore).chain(rows -> occurrences(rows)
                                .map(occurrences -> Page.of(
                                        page,
                                        rows,
                                        row -> TaskSummary.of(row, occurrences.getOrDefault(row.id, List.of()), today),
                                        row -> Cursor.after(listing, (long) row.position, row.id),
                                        freshness.asOf(),
                                        Duration.ofMillis(freshness.lagMs()))))));
    }

    private static Uni<List<TaskRow>> rows(
            PageRequest page, String listing, PlanId planId, Optional<TaskState> state, Optional<LocalDate> dueBefore) {
        Map<String, Object> values = new TreeMap<>();
        StringBuilder query = new StringBuilder("planId = :plan");
        values.put("plan", planId.value());
        state.ifPresent(s -> {
            query.append(" and state = :state");
            values.put("state", s);
        });
        dueBefore.ifPresent(day -> {
            query.append(" and dueOn < :day");
            values.put("day", day);
        });
        page.after(listing).ifPresent(cursor -> {
            query.append(" and position > :position");
            values.put("position", (int) cursor.number(0));
        });
        return TaskRow.<TaskRow>find(query + " order by position", values)
                .range(0, page.fetch() - 1)
                .list();
    }

    private static Uni<Map<UUID, List<OccurrenceRow>>> occurrences(List<TaskRow> rows) {
        List<UUID> tasks = rows.stream().map(row -> row.id).toList();
        return OccurrenceRow.<OccurrenceRow>list("taskId in ?1 order by taskId, position", tasks)
                .map(found -> found.stream().collect(Collectors.groupingBy(row -> row.taskId)));
    }
}
