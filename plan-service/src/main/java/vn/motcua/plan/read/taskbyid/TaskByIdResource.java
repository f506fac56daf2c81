package vn.motcua.plan.read.taskbyid;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.http.Answers;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.events.TaskId;
import vn.motcua.plan.read.ReadablePlans;
import vn.motcua.plan.view.NoteTexts;
import vn.motcua.plan.view.Plans;
import vn.motcua.plan.view.TaskView;

/** One task: always current, for it is folded from its own history. */
@Path("/api/v1/plans/{planId}/tasks/{taskId}")
@Tag(name = "tasks")
class TaskByIdResource {
    private final ReadablePlans readable;
    private final Plans plans;
    private final NoteTexts notes;

    TaskByIdResource(ReadablePlans readable, Plans plans, NoteTexts notes) {
        this.readable = readable;
        this.plans = plans;
        this.notes = notes;
    }

    @GET
    @RolesAllowed({"OFFICE", "LEADER", "INTAKE_OFFICER", "CASE_OFFICER", "FEEDBACK_OFFICER", "PARTNER", "OPERATOR"})
    @Operation(
            operationId = "getTask",
            summary = "Xem nhiệm vụ · Get a task",
            description =
                    "Luôn là mới nhất; quá hạn tính theo hôm nay, nên If-None-Match không được xét. ETag là của riêng nhiệm vụ. Ghi chú như ở "
                            + "kế hoạch. Always current; overdue as of today, so If-None-Match is not looked at. The ETag is the task's own. "
                            + "Notes as with the plan. Refusals: PLAN_UNKNOWN, TASK_UNKNOWN (404).")
    @APIResponse(
            responseCode = "200",
            description = "Nhiệm vụ / the task",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TaskView.class)))
    public Uni<Response> get(
            @Parameter(description = "Định danh kế hoạch / identifier of the plan") @PathParam("planId") PlanId planId,
            @Parameter(description = "Định danh nhiệm vụ / identifier of the task") @PathParam("taskId")
                    TaskId taskId) {
        return readable.of(planId).chain(plan -> plans.task(planId, taskId, plan.asker())
                .map(found -> found.orElseThrow(() -> PlanRefusal.TASK_UNKNOWN.because("Nhiệm vụ " + taskId)))
                .chain(task -> (plan.withNotes()
                                ? notes.of(task.view())
                                : Uni.createFrom().item(task.view()))
                        .map(view -> Answers.current(task.version(), view))));
    }
}
