package vn.motcua.dossier.write.issueresult;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.view.DossierView;
import vn.motcua.dossier.view.Dossiers;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Outcome;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Issues the signed and numbered result. */
@Path("/api/v1/dossiers/{dossierId}/results")
@Tag(name = "dossiers")
class IssueResultResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Dossiers dossiers;

    IssueResultResource(Commands commands, CommandRequest request, Dossiers dossiers) {
        this.commands = commands;
        this.request = request;
        this.dossiers = dossiers;
    }

    record Body(
            @Schema(description = "Số, ký hiệu kết quả / number and symbol", examples = "15/TL-SNV")
            @NotBlank
            @Size(max = 100)
            String resultNumber,

            @Schema(description = "Có bản điện tử / an electronic result is linked")
            boolean electronicResult) {}

    @POST
    @RunOnVirtualThread
    @RolesAllowed("CASE_OFFICER")
    @Operation(
            operationId = "issueResult",
            summary = "Ban hành kết quả · Issue the result",
            description = "Kết thúc giải quyết: sớm, đúng hay quá hạn. Ends the resolution.")
    @APIResponse(
            responseCode = "200",
            description = "Hồ sơ sau đó / the dossier after it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DossierView.class)))
    public Response post(
            @Parameter(description = "Định danh hồ sơ / identifier of the dossier") @PathParam("dossierId")
                    DossierId dossierId,
            @Valid @NotNull Body body) {
        Outcome outcome = commands.send(
                new IssueResult(dossierId, body.resultNumber(), body.electronicResult()), request.change());
        return Answers.ok(outcome, dossiers.after(outcome));
    }
}
