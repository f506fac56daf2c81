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
import vn.motcua.dossier.write.Attachments;
import vn.motcua.eventstore.Outcome;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Issues the signed and numbered result. */
@Path("/api/v1/dossiers/{dossierId}/results")
@Tag(name = "dossiers")
class IssueResultResource {
    private final Attachments attachments;
    private final CommandRequest request;
    private final Dossiers dossiers;

    IssueResultResource(Attachments attachments, CommandRequest request, Dossiers dossiers) {
        this.attachments = attachments;
        this.request = request;
        this.dossiers = dossiers;
    }

    record Body(
            @Schema(description = "Số, ký hiệu kết quả / number and symbol", examples = "15/TL-SNV")
            @NotBlank
            @Size(max = 100)
            String resultNumber,

            @Schema(description = "Có bản điện tử / an electronic result is linked")
            boolean electronicResult,

            @Schema(
                    description =
                            "Định danh các tệp kết quả đã tải lên; có tệp là có bản điện tử / identifiers of uploaded files; with one there is an electronic result")
            @Size(max = 20)
            List<@NotNull UUID> files) {
        List<UUID> fileIds() {
            return files == null ? List.of() : files;
        }
    }

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
        Outcome outcome = attachments.send(
                body.fileIds(),
                request.change(),
                List.of(),
                attached -> new IssueResult(
                        dossierId, body.resultNumber(), body.electronicResult(), attached.all(body.fileIds())));
        return Answers.ok(outcome, dossiers.after(outcome));
    }
}
