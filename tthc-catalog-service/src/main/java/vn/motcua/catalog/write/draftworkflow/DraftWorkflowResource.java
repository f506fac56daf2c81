package vn.motcua.catalog.write.draftworkflow;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
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
import vn.motcua.catalog.events.ProcedureId;
import vn.motcua.catalog.view.Entities;
import vn.motcua.catalog.view.ProcedureView;
import vn.motcua.catalog.write.WorkflowStepBody;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Outcome;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Writes the draft of the next workflow. */
@Path("/api/v1/procedures/{procedureId}/workflow-draft")
@Tag(name = "Danh mục thủ tục · Procedures")
class DraftWorkflowResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Entities entities;

    DraftWorkflowResource(Commands commands, CommandRequest request, Entities entities) {
        this.commands = commands;
        this.request = request;
        this.entities = entities;
    }

    /** The steps, whole. */
    @Schema(name = "DraftWorkflow", description = "Dự thảo quy trình nội bộ · Draft of an internal workflow")
    record Body(@NotNull @Size(min = 1, max = 50) List<@NotNull @Valid WorkflowStepBody> steps) {}

    @PUT
    @RolesAllowed("OFFICE")
    @RunOnVirtualThread
    @Operation(
            operationId = "draftWorkflow",
            summary = "Soạn dự thảo quy trình nội bộ · Write the draft of the next workflow",
            description = "Thay toàn bộ dự thảo; quy trình đã phê duyệt vẫn dùng · "
                    + "Replaces the draft whole; the approved workflow stays in use.")
    @APIResponse(
            responseCode = "200",
            description = "Dự thảo đã ghi · The draft is written",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProcedureView.class)))
    public Response put(
            @Parameter(description = "Định danh thủ tục · Procedure id") @PathParam("procedureId")
                    ProcedureId procedureId,
            @NotNull @Valid Body body) {
        Outcome outcome = commands.send(
                new DraftWorkflow(
                        procedureId,
                        body.steps().stream().map(WorkflowStepBody::step).toList()),
                request.change());
        return Answers.ok(outcome, entities.procedureAfter(outcome));
    }
}
