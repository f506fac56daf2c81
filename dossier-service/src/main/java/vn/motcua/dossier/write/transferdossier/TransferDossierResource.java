package vn.motcua.dossier.write.transferdossier;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
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

/** Hands a received dossier to the agency that processes it. */
@Path("/api/v1/dossiers/{dossierId}/transfers")
@Tag(name = "dossiers")
class TransferDossierResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Dossiers dossiers;

    TransferDossierResource(Commands commands, CommandRequest request, Dossiers dossiers) {
        this.commands = commands;
        this.request = request;
        this.dossiers = dossiers;
    }

    record Body(
            @Schema(
                    description =
                            "Phòng thụ lý của cơ quan giải quyết / division of the competent organisation that handles it",
                    examples = "001.00.16.H37")
            Optional<@Pattern(regexp = "[A-Za-z0-9.]{1,30}") String> toUnit) {}

    @POST
    @RunOnVirtualThread
    @RolesAllowed("INTAKE_OFFICER")
    @Operation(
            operationId = "transferDossier",
            summary = "Chuyển hồ sơ cho cơ quan giải quyết · Hand over for processing",
            description = "Thân yêu cầu có thể bỏ trống. The body may be left out.")
    @APIResponse(
            responseCode = "200",
            description = "Hồ sơ sau đó / the dossier after it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DossierView.class)))
    public Response post(
            @Parameter(description = "Định danh hồ sơ / identifier of the dossier") @PathParam("dossierId")
                    DossierId dossierId,
            @Valid Body body) {
        Optional<String> unit = Optional.ofNullable(body).flatMap(Body::toUnit);
        Outcome outcome = commands.send(new TransferDossier(dossierId, unit), request.change());
        return Answers.ok(outcome, dossiers.after(outcome));
    }
}
