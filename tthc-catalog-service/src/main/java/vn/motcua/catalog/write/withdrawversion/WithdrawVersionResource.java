package vn.motcua.catalog.write.withdrawversion;

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
import vn.motcua.catalog.write.WrittenReason;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.vault.Vault;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Withdraws a version before it takes effect. */
@Path("/api/v1/procedures/{procedureId}/versions/{versionNo}/withdrawal")
@Tag(name = "Danh mục thủ tục · Procedures")
class WithdrawVersionResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Entities entities;
    private final Vault vault;

    WithdrawVersionResource(Commands commands, CommandRequest request, Entities entities, Vault vault) {
        this.commands = commands;
        this.request = request;
        this.entities = entities;
        this.vault = vault;
    }

    @Schema(
            name = "WithdrawVersion",
            description = "Thu hồi phiên bản chưa có hiệu lực · Withdraws a version that has not taken effect")
    record Body(
            Optional<@Size(min = 1, max = 100) String> document,
            @NotBlank @Size(max = 2_000) String reason) {}

    @POST
    @RolesAllowed("OFFICE")
    @RunOnVirtualThread
    @Operation(
            operationId = "withdrawVersion",
            summary = "Thu hồi phiên bản chưa có hiệu lực · Withdraw a version before it takes effect",
            description = "Trước ngày hiệu lực; nội dung trở lại dự thảo, phiên bản trước tiếp tục · "
                    + "Before its first day; what it said is a draft again, and the version before it goes on.")
    @APIResponse(
            responseCode = "200",
            description = "Đã thu hồi · Withdrawn",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProcedureView.class)))
    public Response post(
            @Parameter(description = "Định danh thủ tục · Procedure id") @PathParam("procedureId")
                    ProcedureId procedureId,
            @Parameter(description = "Số phiên bản, từ 1 · Version number, from 1") @PathParam("versionNo")
                    int versionNo,
            @NotNull @Valid Body body) {
        WrittenReason reason = WrittenReason.of(body.reason(), vault);
        Outcome outcome = commands.send(
                new WithdrawVersion(procedureId, versionNo, body.document(), reason.ref()),
                request.change(),
                List.of(reason.row()));
        return Answers.ok(outcome, entities.procedureAfter(outcome));
    }
}
