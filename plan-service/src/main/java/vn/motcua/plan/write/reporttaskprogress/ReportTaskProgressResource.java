package vn.motcua.plan.write.reporttaskprogress;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.eventstore.Ids;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.events.TaskId;
import vn.motcua.plan.view.TaskView;
import vn.motcua.plan.write.Changes;
import vn.motcua.plan.write.WrittenNote;

/** Takes in how a task goes on. */
@Path("/api/v1/plans/{planId}/tasks/{taskId}/progress-reports")
@Tag(name = "tasks")
class ReportTaskProgressResource {
    private final Changes changes;

    ReportTaskProgressResource(Changes changes) {
        this.changes = changes;
    }

    record Body(
            @Schema(description = "Kỳ, với nhiệm vụ có nhiều kỳ / the occurrence, of a task that has some")
            Optional<UUID> occurrenceId,

            @Schema(description = "Đã làm, phần trăm / done, per cent", examples = "60") @Min(0) @Max(100)
            int percent,

            @Schema(description = "Ghi chú, lưu trong kho kín / note, kept in the vault")
            Optional<@Size(min = 1, max = 5000) String> note) {}

    @POST
    @RunOnVirtualThread
    @RolesAllowed({"OFFICE", "CASE_OFFICER", "INTAKE_OFFICER", "FEEDBACK_OFFICER"})
    @Operation(operationId = "reportTaskProgress", summary = "Báo cáo tiến độ nhiệm vụ · Report progress of a task")
    @APIResponse(
            responseCode = "200",
            description = "Nhiệm vụ sau đó / the task after it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TaskView.class)))
    public Response post(
            @Parameter(description = "Định danh kế hoạch / identifier of the plan") @PathParam("planId") PlanId planId,
            @Parameter(description = "Định danh nhiệm vụ / identifier of the task") @PathParam("taskId") TaskId taskId,
            @Valid @NotNull Body body) {
        Optional<WrittenNote> note = body.note().map(changes::written);
        return changes.to(
                new ReportTaskProgress(
                        planId, taskId, Ids.newId(), body.occurrenceId(), body.percent(), note.map(WrittenNote::ref)),
                note.stream().toList());
    }
}
