package vn.motcua.dossier.write.sendbackdossier;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.view.DossierView;
import vn.motcua.dossier.view.Dossiers;
import vn.motcua.dossier.write.PersonalText;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Ids;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.vault.Vault;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Sends a received dossier back with reasons. */
@Path("/api/v1/dossiers/{dossierId}/returns")
@Tag(name = "dossiers")
class SendBackDossierResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Vault vault;
    private final Dossiers dossiers;

    SendBackDossierResource(Commands commands, CommandRequest request, Vault vault, Dossiers dossiers) {
        this.commands = commands;
        this.request = request;
        this.vault = vault;
        this.dossiers = dossiers;
    }

    record Body(
            @Schema(description = "Lý do, chỉ lưu trong kho kín / reason, kept in the vault alone")
            @NotBlank
            @Size(max = 2000)
            String reason) {}

    @POST
    @RunOnVirtualThread
    @RolesAllowed({"INTAKE_OFFICER", "CASE_OFFICER"})
    @Operation(
            operationId = "sendBackDossier",
            summary = "Trả lại hồ sơ · Send back",
            description =
                    "Sau khi tiếp nhận, trước hoặc sau khi chuyển. After the receipt, before or after the hand-over.")
    @APIResponse(
            responseCode = "200",
            description = "Hồ sơ sau đó / the dossier after it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DossierView.class)))
    public Response post(
            @Parameter(description = "Định danh hồ sơ / identifier of the dossier") @PathParam("dossierId")
                    DossierId dossierId,
            @Valid @NotNull Body body) {
        UUID reason = Ids.newId();
        Outcome outcome = commands.send(
                new SendBackDossier(dossierId, reason),
                request.change(),
                List.of(vault.seal(reason, PersonalText.of(body.reason()))));
        return Answers.ok(outcome, dossiers.after(outcome));
    }
}
