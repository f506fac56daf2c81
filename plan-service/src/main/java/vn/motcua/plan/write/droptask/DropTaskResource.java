package vn.motcua.plan.write.droptask;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.events.TaskId;
import vn.motcua.plan.view.PlanView;
import vn.motcua.plan.write.Changes;
import vn.motcua.plan.write.WrittenNote;

/** Takes a task out of a draft. */
@Path("/api/v1/plans/{planId}/tasks/{taskId}/drops")
@Tag(name = "plans")
class DropTaskResource {
    private final Changes changes;

    DropTaskResource(Changes changes) {
        this.changes = changes;
    }

    @Schema(name = "DroppedTask")
    record Body(
            @Schema(
                    description = "Lý do, lưu trong kho kín / why, kept in the vault",
                    examples = "Tiêu đề trang bị đọc thành nhiệm vụ")
            @NotBlank
            @Size(max = 5000)
            String reason) {}

    @POST
    @RunOnVirtualThread
    @RolesAllowed("OFFICE")
    @Operation(
            operationId = "dropTask",
            summary = "Bỏ nhiệm vụ khỏi dự thảo · Take a task out of a draft",
            description =
                    "If-Match là ETag của kế hoạch. Kế hoạch còn ít nhất một nhiệm vụ. If-Match takes the ETag of the"
                            + " plan, which keeps one task at least.")
    @APIResponse(
            responseCode = "200",
            description = "Kế hoạch sau đó / the plan after it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response post(
            @Parameter(description = "Định danh kế hoạch / identifier of the plan") @PathParam("planId") PlanId planId,
            @Parameter(description = "Định danh nhiệm vụ / identifier of the task") @PathParam("taskId") TaskId taskId,
            @Valid @NotNull Body body) {
        WrittenNote reason = changes.written(body.reason());
        return changes.to(new DropTask(planId, taskId, reason.ref()), List.of(reason));
    }
}
