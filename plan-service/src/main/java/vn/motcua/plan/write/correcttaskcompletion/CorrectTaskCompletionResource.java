package vn.motcua.plan.write.correcttaskcompletion;

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
import java.time.LocalDate;
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

/** Mends a completion. */
@Path("/api/v1/plans/{planId}/tasks/{taskId}/completion/corrections")
@Tag(name = "tasks")
class CorrectTaskCompletionResource {
    private final Changes changes;

    CorrectTaskCompletionResource(Changes changes) {
        this.changes = changes;
    }

    record Body(
            @Schema(
                    description =
                            "Kỳ, để trống khi là cả nhiệm vụ / the occurrence, empty when the whole task is meant")
            Optional<UUID> occurrenceId,

            @Schema(
                    description =
                            "Ngày đúng; để trống khi thật ra chưa xong / the right day; empty when it was not done after all")
            Optional<LocalDate> completedOn,

            @Schema(description = "Ghi chú thay thế, lưu trong kho kín / note in place of the first, kept in the vault")
            Optional<@Size(min = 1, max = 5000) String> note,

            @Schema(description = "Lý do, lưu trong kho kín / why, kept in the vault", examples = "Nhập nhầm ngày")
            @NotBlank
            @Size(max = 5000)
            String reason) {}

    @POST
    @RunOnVirtualThread
    @RolesAllowed({"OFFICE", "CASE_OFFICER", "INTAKE_OFFICER", "FEEDBACK_OFFICER"})
    @Operation(
            operationId = "correctTaskCompletion",
            summary = "Đính chính việc hoàn thành · Correct a completion",
            description = "Lần ghi cũ còn trong lịch sử. What was recorded stays in the history.")
    @APIResponse(
            responseCode = "200",
            description = "Nhiệm vụ sau đó / the task after it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TaskView.class)))
    public Response post(
            @Parameter(description = "Định danh kế hoạch / identifier of the plan") @PathParam("planId") PlanId planId,
            @Parameter(description = "Định danh nhiệm vụ / identifier of the task") @PathParam("taskId") TaskId taskId,
            @Valid @NotNull Body body) {
        Optional<WrittenNote> note = body.note().map(changes::written);
        WrittenNote reason = changes.written(body.reason());
        return changes.to(
                new CorrectTaskCompletion(
                        planId,
                        taskId,
                        body.occurrenceId(),
                        body.completedOn(),
                        note.map(WrittenNote::ref),
                        reason.ref()),
                Stream.concat(note.stream(), Stream.of(reason)).toList());
    }
}
