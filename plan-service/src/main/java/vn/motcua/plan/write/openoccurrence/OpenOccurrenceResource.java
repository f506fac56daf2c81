package vn.motcua.plan.write.openoccurrence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

/** Takes in that the trigger of a task fired. */
@Path("/api/v1/plans/{planId}/tasks/{taskId}/occurrences")
@Tag(name = "tasks")
class OpenOccurrenceResource {
    private final Changes changes;

    OpenOccurrenceResource(Changes changes) {
        this.changes = changes;
    }

    record Body(
            @Schema(description = "Ngày xảy ra sự kiện / day of the trigger") @NotNull
            LocalDate triggeredOn,

            @Schema(
                    description =
                            "Số, ký hiệu văn bản làm phát sinh / number and symbol of the document that is the trigger",
                    examples = "1234/QĐ-BKHĐT")
            Optional<@Size(min = 1, max = 50) @Pattern(regexp = "[^\\x00-\\x1f\\x7f]*") String> reference) {}

    @POST
    @RunOnVirtualThread
    @RolesAllowed({"OFFICE", "CASE_OFFICER", "INTAKE_OFFICER", "FEEDBACK_OFFICER"})
    @Operation(
            operationId = "openOccurrence",
            summary = "Mở một kỳ của nhiệm vụ · Open an occurrence of a task",
            description = "Hạn tính từ ngày xảy ra sự kiện. Its due date counts from the day of the trigger.")
    @APIResponse(
            responseCode = "200",
            description = "Nhiệm vụ sau đó / the task after it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TaskView.class)))
    public Response post(
            @Parameter(description = "Định danh kế hoạch / identifier of the plan") @PathParam("planId") PlanId planId,
            @Parameter(description = "Định danh nhiệm vụ / identifier of the task") @PathParam("taskId") TaskId taskId,
            @Valid @NotNull Body body) {
        return changes.to(
                new OpenOccurrence(planId, taskId, Ids.newId(), body.triggeredOn(), body.reference()), List.of());
    }
}
