package vn.motcua.dossier.write.deliverresult;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import vn.motcua.dossier.events.Channel;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.view.DossierView;
import vn.motcua.dossier.view.Dossiers;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Outcome;
import vn.motcua.http.Answers;
import vn.motcua.http.Caller;
import vn.motcua.http.CommandRequest;

/** Hands the result to the applicant, at the officer's own organisation. */
@Path("/api/v1/dossiers/{dossierId}/deliveries")
@Tag(name = "dossiers")
class DeliverResultResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Caller caller;
    private final Dossiers dossiers;

    DeliverResultResource(Commands commands, CommandRequest request, Caller caller, Dossiers dossiers) {
        this.commands = commands;
        this.request = request;
        this.caller = caller;
        this.dossiers = dossiers;
    }

    record Body(
            @Schema(description = "Cách trả / how it goes out") @NotNull
            Channel delivery) {}

    @POST
    @RunOnVirtualThread
    @RolesAllowed("INTAKE_OFFICER")
    @Operation(
            operationId = "deliverResult",
            summary = "Trả kết quả · Deliver the result",
            description = "Đơn vị của cán bộ trả kết quả. The officer's own organisation hands it over.")
    @APIResponse(
            responseCode = "200",
            description = "Hồ sơ sau đó / the dossier after it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DossierView.class)))
    public Response post(
            @Parameter(description = "Định danh hồ sơ / identifier of the dossier") @PathParam("dossierId")
                    DossierId dossierId,
            @Valid @NotNull Body body) {
        Outcome outcome = commands.send(new DeliverResult(dossierId, body.delivery(), caller.org()), request.change());
        return Answers.ok(outcome, dossiers.after(outcome));
    }
}
