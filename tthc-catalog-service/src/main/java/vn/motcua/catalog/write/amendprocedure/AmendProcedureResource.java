package vn.motcua.catalog.write.amendprocedure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.catalog.events.ProcedureId;
import vn.motcua.catalog.view.Entities;
import vn.motcua.catalog.view.ProcedureView;
import vn.motcua.catalog.write.ProcedureBody;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Outcome;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Writes the draft of the next version. */
@Path("/api/v1/procedures/{procedureId}/draft")
@Tag(name = "Danh mục thủ tục · Procedures")
class AmendProcedureResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Entities entities;

    AmendProcedureResource(Commands commands, CommandRequest request, Entities entities) {
        this.commands = commands;
        this.request = request;
        this.entities = entities;
    }

    @PUT
    @RolesAllowed("OFFICE")
    @RunOnVirtualThread
    @Operation(
            operationId = "amendProcedure",
            summary = "Soạn dự thảo phiên bản tiếp theo · Write the draft of the next version",
            description = "Thay toàn bộ dự thảo; phiên bản đang có hiệu lực không đổi · "
                    + "Replaces the draft whole; the version in force stays.")
    @APIResponse(
            responseCode = "200",
            description = "Dự thảo đã ghi · The draft is written",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProcedureView.class)))
    public Response put(
            @Parameter(description = "Định danh thủ tục · Procedure id") @PathParam("procedureId")
                    ProcedureId procedureId,
            @NotNull @Valid ProcedureBody body) {
        Outcome outcome = commands.send(new AmendProcedure(procedureId, body.content()), request.change());
        return Answers.ok(outcome, entities.procedureAfter(outcome));
    }
}
