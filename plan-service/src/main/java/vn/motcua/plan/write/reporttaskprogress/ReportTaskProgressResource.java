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
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Ids;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.vault.Vault;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.read.PlanDetail;
import vn.motcua.plan.read.Plans;
import vn.motcua.plan.write.Note;

/** Takes in how a task goes on. */
@Path("/api/v1/plans/{planId}/tasks/{taskId}/progress-reports")
@Tag(name = "plans")
class ReportTaskProgressResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Plans plans;
    private final Vault vault;

    ReportTaskProgressResource(Commands commands, CommandRequest request, Plans plans, Vault vault) {
        this.commands = commands;
        this.request = request;
        this.plans = plans;
        this.vault = vault;
    }

    record Body(
            @Schema(description = "Đã làm, phần trăm / done, per cent", examples = "60") @Min(0) @Max(100)
            int percent,

            @Schema(description = "Ghi chú, lưu trong kho kín / note, kept in the vault")
            Optional<@Size(min = 1, max = 5000) String> note) {}

    @POST
    @RunOnVirtualThread
    @RolesAllowed({"OFFICE", "CASE_OFFICER", "INTAKE_OFFICER", "FEEDBACK_OFFICER"})
    @Operation(
            operationId = "reportTaskProgress",
            summary = "Báo cáo tiến độ nhiệm vụ · Report progress of a task",
            description =
                    "Refusals: PLAN_NOT_YOURS (403), PLAN_UNKNOWN, TASK_UNKNOWN (404), PLAN_NOT_ISSUED, PLAN_DISCARDED, TASK_ALREADY_COMPLETED (409).")
    @APIResponse(
            responseCode = "200",
            description = "Kế hoạch sau đó / the plan after it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanDetail.class)))
    public Response post(
            @Parameter(description = "Định danh kế hoạch / identifier of the plan") @PathParam("planId") PlanId planId,
            @Parameter(description = "Nhiệm vụ, như III.4 / the task, such as III.4") @PathParam("taskId")
                    String taskId,
            @Valid @NotNull Body body) {
        Optional<UUID> noteRef = body.note().map(_ -> Ids.newId());
        Outcome outcome = commands.send(
                new ReportTaskProgress(planId, taskId, body.percent(), noteRef),
                request.change(),
                body.note().map(note -> vault.seal(noteRef.orElseThrow(), new Note(note))).stream()
                        .toList());
        return Answers.ok(outcome, plans.after(outcome));
    }
}
