package vn.motcua.catalog.write.withdrawworkflowdraft;

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
import vn.motcua.catalog.events.ProcedureId;
import vn.motcua.catalog.view.Entities;
import vn.motcua.catalog.view.ProcedureView;
import vn.motcua.catalog.write.WrittenReason;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.vault.Vault;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Gives up the draft of a workflow. */
@Path("/api/v1/procedures/{procedureId}/workflow-draft/withdrawal")
@Tag(name = "Danh mục thủ tục · Procedures")
class WithdrawWorkflowDraftResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Entities entities;
    private final Vault vault;

    WithdrawWorkflowDraftResource(Commands commands, CommandRequest request, Entities entities, Vault vault) {
        this.commands = commands;
        this.request = request;
        this.entities = entities;
        this.vault = vault;
    }

    @Schema(name = "WithdrawWorkflowDraft", description = "Rút dự thảo quy trình · Gives up the draft of a workflow")
    record Body(@NotBlank @Size(max = 2_000) String reason) {}

    @POST
    @RolesAllowed("OFFICE")
    @RunOnVirtualThread
    @Operation(
            operationId = "withdrawWorkflowDraft",
            summary = "Rút dự thảo quy trình nội bộ · Withdraw the draft of a workflow",
            description = "Quy trình đã phê duyệt vẫn dùng · " + "The approved workflow stays in use.")
    @APIResponse(
            responseCode = "200",
            description = "Đã rút · Withdrawn",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProcedureView.class)))
    public Response post(
            @Parameter(description = "Định danh thủ tục · Procedure id") @PathParam("procedureId")
                    ProcedureId procedureId,
            @NotNull @Valid Body body) {
        WrittenReason reason = WrittenReason.of(body.reason(), vault);
        Outcome outcome = commands.send(
                new WithdrawWorkflowDraft(procedureId, reason.ref()), request.change(), List.of(reason.row()));
        return Answers.ok(outcome, entities.procedureAfter(outcome));
    }
}
