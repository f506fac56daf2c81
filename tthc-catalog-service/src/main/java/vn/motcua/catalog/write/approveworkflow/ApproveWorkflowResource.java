package vn.motcua.catalog.write.approveworkflow;

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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.catalog.events.ProcedureId;
import vn.motcua.catalog.view.Entities;
import vn.motcua.catalog.view.ProcedureView;
import vn.motcua.catalog.write.WorkflowStepBody;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Outcome;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Approves an internal workflow. */
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
            Optional<@Size(min = 1, max = 50) List<@NotNull @Valid WorkflowStepBody>> steps) {}

    @POST
    @RolesAllowed("OFFICE")
    @RunOnVirtualThread
    @Operation(
            operationId = "approveWorkflow",
            summary = "Phê duyệt quy trình nội bộ · Approve an internal workflow",
            description =
                    "Cho dự thảo nếu có, nếu không cho phiên bản mới nhất; vắng steps: theo dự thảo quy trình · "
                            + "For the draft when there is one, else for the newest version; without steps: those of the drafted workflow.")
    @APIResponse(
            responseCode = "200",
            description = "Đã phê duyệt · Approved",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProcedureView.class)))
    public Response post(
            @Parameter(description = "Định danh thủ tục · Procedure id") @PathParam("procedureId")
                    ProcedureId procedureId,
            @NotNull @Valid Body body) {
        ApproveWorkflow command = new ApproveWorkflow(
                procedureId, body.decisionNumber(), body.steps().map(steps -> steps.stream()
                        .map(WorkflowStepBody::step)
                        .toList()));
        Outcome outcome = commands.send(command, request.change());
        return Answers.ok(outcome, entities.procedureAfter(outcome));
    }
}
