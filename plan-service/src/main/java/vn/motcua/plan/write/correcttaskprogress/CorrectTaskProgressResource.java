package vn.motcua.plan.write.correcttaskprogress;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

/** Mends a report of progress. */
@Path("/api/v1/plans/{planId}/tasks/{taskId}/progress-reports/{reportId}/corrections")
@Tag(name = "tasks")
class CorrectTaskProgressResource {
    private final Changes changes;

    CorrectTaskProgressResource(Changes changes) {
        this.changes = changes;
    }

    record Body(
            @Schema(description = "Đã làm, phần trăm / done, per cent", examples = "40") @Min(0) @Max(100)
            int percent,

            @Schema(description = "Ghi chú thay thế, lưu trong kho kín / note in place of the first, kept in the vault")
            Optional<@Size(min = 1, max = 5000) String> note,

            @Schema(description = "Lý do, lưu trong kho kín / why, kept in the vault", examples = "Nhập nhầm tỷ lệ")
            @NotBlank
            @Size(max = 5000)
            String reason) {}

    @POST
    @RunOnVirtualThread
    @RolesAllowed({"OFFICE", "CASE_OFFICER", "INTAKE_OFFICER", "FEEDBACK_OFFICER"})
    @Operation(
            operationId = "correctTaskProgress",
            summary = "Đính chính báo cáo tiến độ · Correct a report of progress",
            description = "Báo cáo cũ còn trong lịch sử. The report stays in the history.")
    @APIResponse(
            responseCode = "200",
            description = "Nhiệm vụ sau đó / the task after it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TaskView.class)))
    public Response post(
            @Parameter(description = "Định danh kế hoạch / identifier of the plan") @PathParam("planId") PlanId planId,
            @Parameter(description = "Định danh nhiệm vụ / identifier of the task") @PathParam("taskId") TaskId taskId,
            @Parameter(description = "Báo cáo cần sửa / the report to correct") @PathParam("reportId") UUID reportId,
            @Valid @NotNull Body body) {
        Optional<WrittenNote> note = body.note().map(changes::written);
        WrittenNote reason = changes.written(body.reason());
        return changes.to(
                new CorrectTaskProgress(
                        planId, taskId, reportId, body.percent(), note.map(WrittenNote::ref), reason.ref()),
                Stream.concat(note.stream(), Stream.of(reason)).toList());
    }
}
