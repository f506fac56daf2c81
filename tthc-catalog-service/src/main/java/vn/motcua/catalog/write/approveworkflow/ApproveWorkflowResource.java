package vn.motcua.catalog.write.approveworkflow;

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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.catalog.events.LimitUnit;
import vn.motcua.catalog.events.ProcedureId;
import vn.motcua.catalog.events.WorkflowStep;
import vn.motcua.catalog.view.Entities;
import vn.motcua.catalog.view.ProcedureView;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Outcome;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

@Path("/api/v1/procedures/{procedureId}/workflows")
@Tag(name = "Danh mục thủ tục · Procedures")
class ApproveWorkflowResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Entities entities;

    ApproveWorkflowResource(Commands commands, CommandRequest request, Entities entities) {
        this.commands = commands;
        this.request = request;
        this.entities = entities;
    }

    @Schema(name = "ApproveWorkflow", description = "Quy trình nội bộ được phê duyệt · An approved internal workflow")
    record Body(
            @NotBlank @Size(max = 100) String decisionNumber,
            @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid StepBody> steps) {}

    /** Steps run in working time, so a step is in hours or working days. */
    enum StepUnit {
        HOUR,
        WORKING_DAY
    }

    @Schema(name = "WorkflowStepBody", description = "Một bước · One step")
    record StepBody(
            @Min(1) @Max(100) int order,
            @NotBlank @Size(max = 500) String name,
            @NotBlank @Size(max = 200) String division,
            Optional<@Size(max = 200) String> agency,
            @NotBlank @Size(max = 200) String role,
            @Min(1) @Max(1_000) int amount,
            @NotNull StepUnit unit,
            Optional<@Size(max = 500) String> output) {
        WorkflowStep step() {
            return new WorkflowStep(
                    order,
                    name,
                    division,
                    agency.orElse(""),
                    role,
                    amount,
                    LimitUnit.valueOf(unit.name()),
                    output.orElse(""));
        }
    }

    @POST
    @RolesAllowed("OFFICE")
    @RunOnVirtualThread
    @Operation(
            operationId = "approveWorkflow",
            summary = "Phê duyệt quy trình nội bộ · Approve an internal workflow",
            description =
                    "Cho dự thảo nếu có, nếu không cho phiên bản mới nhất; các bước cùng thứ tự chạy song song · "
                            + "For the draft when there is one, else for the newest version; steps of one order run side by side.")
    @APIResponse(
            responseCode = "200",
            description = "Đã phê duyệt · Approved",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProcedureView.class)))
    @APIResponse(responseCode = "404", description = "PROCEDURE_UNKNOWN")
    @APIResponse(
            responseCode = "409",
            description = "WORKFLOW_EXCEEDS_TIME_LIMIT, TIME_LIMIT_MISSING, PROCEDURE_REPEALED")
    @APIResponse(responseCode = "412", description = "VERSION_STALE")
    @APIResponse(responseCode = "422", description = "FIELDS_INVALID")
    @APIResponse(responseCode = "428", description = "IF_MATCH_MISSING")
    public Response post(
            @Parameter(description = "Định danh thủ tục · Procedure id") @PathParam("procedureId")
                    ProcedureId procedureId,
            @NotNull @Valid Body body) {
        ApproveWorkflow command = new ApproveWorkflow(
                procedureId,
                body.decisionNumber(),
                body.steps().stream().map(StepBody::step).toList());
        Outcome outcome = commands.send(command, request.change());
        return Answers.ok(outcome, entities.procedureAfter(outcome));
    }
}
