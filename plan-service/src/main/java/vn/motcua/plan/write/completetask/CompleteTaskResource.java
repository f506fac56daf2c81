package vn.motcua.plan.write.completetask;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.events.TaskId;
import vn.motcua.plan.view.TaskView;
import vn.motcua.plan.write.Changes;
import vn.motcua.plan.write.WrittenNote;

/** Takes in that a task, or an occurrence of it, is done. */
@Path("/api/v1/plans/{planId}/tasks/{taskId}/completion")
@Tag(name = "tasks")
class CompleteTaskResource {
    private final Changes changes;

    CompleteTaskResource(Changes changes) {
        this.changes = changes;
    }

    record Body(
            @Schema(
                    description =
                            "Kỳ, để trống khi cả nhiệm vụ đã xong / the occurrence, empty when the whole task is done")
            Optional<UUID> occurrenceId,

            @Schema(description = "Ngày hoàn thành / day of completion") @NotNull
            LocalDate completedOn,

            @Schema(description = "Ghi chú, lưu trong kho kín / note, kept in the vault")
            Optional<@Size(min = 1, max = 5000) String> note) {}

    @POST
    @RunOnVirtualThread
    @RolesAllowed({"OFFICE", "CASE_OFFICER", "INTAKE_OFFICER", "FEEDBACK_OFFICER"})
    @Operation(operationId = "completeTask", summary = "Hoàn thành nhiệm vụ · Complete a task")
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
                new CompleteTask(planId, taskId, body.occurrenceId(), body.completedOn(), note.map(WrittenNote::ref)),
                note.stream().toList());
    }
}
