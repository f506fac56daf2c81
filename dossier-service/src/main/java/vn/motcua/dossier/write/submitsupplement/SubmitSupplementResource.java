package vn.motcua.dossier.write.submitsupplement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import vn.motcua.dossier.known.References;
import vn.motcua.dossier.view.DossierView;
import vn.motcua.dossier.view.Dossiers;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Outcome;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Takes in what the applicant completed. */
@Path("/api/v1/dossiers/{dossierId}/supplements")
@Tag(name = "dossiers")
class SubmitSupplementResource {
    private final Commands commands;
    private final CommandRequest request;
    private final References known;
    private final Dossiers dossiers;

    SubmitSupplementResource(Commands commands, CommandRequest request, References known, Dossiers dossiers) {
        this.commands = commands;
        this.request = request;
        this.known = known;
        this.dossiers = dossiers;
    }

    @POST
    @RunOnVirtualThread
    @RolesAllowed({"INTAKE_OFFICER", "PARTNER"})
    @Operation(
            operationId = "submitSupplement",
            summary = "Nhận bổ sung · Take a supplement in",
            description =
                    "Đồng hồ chạy tiếp hoặc tính lại. The clock goes on or starts anew. Refusals: DOSSIER_UNKNOWN (404), "
                            + "SUPPLEMENT_NOT_REQUESTED, DOSSIER_CLOSED (409), REFERENCE_DATA_MISSING (503).")
    @APIResponse(
            responseCode = "200",
            description = "Hồ sơ sau đó / the dossier after it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DossierView.class)))
    public Response post(
            @Parameter(description = "Định danh hồ sơ / identifier of the dossier") @PathParam("dossierId")
                    DossierId dossierId) {
        known.refreshed();
        Outcome outcome = commands.send(new SubmitSupplement(dossierId), request.change());
        return Answers.ok(outcome, dossiers.after(outcome));
    }
}
