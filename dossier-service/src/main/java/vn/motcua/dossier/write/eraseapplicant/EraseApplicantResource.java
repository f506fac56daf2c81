package vn.motcua.dossier.write.eraseapplicant;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import vn.motcua.dossier.events.FileRef;
import vn.motcua.dossier.view.DossierView;
import vn.motcua.dossier.view.Dossiers;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Outcome;
import vn.motcua.files.kept.KeptFiles;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Forgets the applicant of a closed dossier. */
@Path("/api/v1/dossiers/{dossierId}/applicant-erasure")
@Tag(name = "dossiers")
class EraseApplicantResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Dossiers dossiers;
    private final KeptFiles files;

    EraseApplicantResource(Commands commands, CommandRequest request, Dossiers dossiers, KeptFiles files) {
        this.commands = commands;
        this.request = request;
        this.dossiers = dossiers;
        this.files = files;
    }

    /** No component is expected: what is sent all the same is refused. */
    @Schema(description = "Để trống / left empty")
    record Nothing() {}

    @POST
    @RunOnVirtualThread
    @RolesAllowed("OFFICE")
    @Operation(
            operationId = "eraseApplicant",
            summary = "Xoá dữ liệu cá nhân của người nộp · Forget the applicant",
            description = "Xoá hẳn, không khôi phục được. For good.")
    @APIResponse(
            responseCode = "200",
            description = "Hồ sơ sau đó / the dossier after it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DossierView.class)))
    public Response post(
            @Parameter(description = "Định danh hồ sơ / identifier of the dossier") @PathParam("dossierId")
                    DossierId dossierId,
            @Valid Nothing nothing) {
        Outcome outcome = commands.send(new EraseApplicant(dossierId), request.change());
        DossierView erased = dossiers.after(outcome);
        files.erased(erased.files().stream().map(FileRef::fileId).toList());
        return Answers.ok(outcome, erased);
    }
}
