package vn.motcua.dossier.write.requestsupplementbeforereceipt;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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

/** Asks the applicant to complete a dossier before its receipt. */
@Path("/api/v1/dossiers/{dossierId}/intake-supplement-requests")
@Tag(name = "dossiers")
class RequestSupplementBeforeReceiptResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Vault vault;
    private final Dossiers dossiers;

    RequestSupplementBeforeReceiptResource(Commands commands, CommandRequest request, Vault vault, Dossiers dossiers) {
        this.commands = commands;
        this.request = request;
        this.vault = vault;
        this.dossiers = dossiers;
    }

    record Body(
            @Schema(description = "Lý do, chỉ lưu trong kho kín / reason, kept in the vault alone")
            @NotBlank
            @Size(max = 2000)
            String reason,

            @Schema(description = "Giấy tờ còn thiếu / what is missing") @NotEmpty @Size(max = 20)
            List<@NotBlank @Size(max = 500) String> missingItems) {}

    @POST
    @RunOnVirtualThread
    @RolesAllowed("INTAKE_OFFICER")
    @Operation(
            operationId = "requestSupplementBeforeReceipt",
            summary = "Yêu cầu bổ sung trước khi tiếp nhận · Request a supplement before receipt",
            description = "Mẫu 02; chưa tính thời hạn. On form 02; no deadline runs yet.")
    @APIResponse(
            responseCode = "200",
            description = "Hồ sơ sau đó / the dossier after it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DossierView.class)))
    public Response post(
            @Parameter(description = "Định danh hồ sơ / identifier of the dossier") @PathParam("dossierId")
                    DossierId dossierId,
            @Valid @NotNull Body body) {
        UUID note = Ids.newId();
        Outcome outcome = commands.send(
                new RequestSupplementBeforeReceipt(
                        dossierId, body.missingItems().size(), note),
                request.change(),
                List.of(vault.seal(note, new PersonalText(body.reason(), body.missingItems()))));
        return Answers.ok(outcome, dossiers.after(outcome));
    }
}
