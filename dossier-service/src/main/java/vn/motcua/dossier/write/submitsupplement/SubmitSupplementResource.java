package vn.motcua.dossier.write.submitsupplement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.view.DossierView;
import vn.motcua.dossier.view.Dossiers;
import vn.motcua.dossier.write.Attachments;
import vn.motcua.dossier.write.DistinctComponents;
import vn.motcua.dossier.write.FilingBody;
import vn.motcua.dossier.write.FilingBody.Paper;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Outcome;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Takes in what the applicant completed, before the receipt or after it. */
@Path("/api/v1/dossiers/{dossierId}/supplements")
@Tag(name = "dossiers")
class SubmitSupplementResource {
    private final Commands commands;
    private final Attachments attachments;
    private final CommandRequest request;
    private final Dossiers dossiers;

    SubmitSupplementResource(Commands commands, Attachments attachments, CommandRequest request, Dossiers dossiers) {
        this.commands = commands;
        this.attachments = attachments;
        this.request = request;
        this.dossiers = dossiers;
    }

    record Body(
            @Schema(
                    description =
                            "Thành phần nộp thêm; trùng mã thì thay bản trước / components that came; one of the same code stands in place of the one before")
            @DistinctComponents
            @Size(max = 100)
            List<@Valid @NotNull Paper> components) {}

    @POST
    @RunOnVirtualThread
    @RolesAllowed({"INTAKE_OFFICER", "PARTNER"})
    @Operation(
            operationId = "submitSupplement",
            summary = "Nhận bổ sung · Take a supplement in",
            description =
                    "Nêu giấy tờ đã nộp thêm; thân yêu cầu có thể bỏ trống. Sau tiếp nhận đồng hồ chạy tiếp hoặc tính lại. Name the papers that came; the body may be left out. After the receipt the clock goes on or starts anew.")
    @APIResponse(
            responseCode = "200",
            description = "Hồ sơ sau đó / the dossier after it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DossierView.class)))
    public Response post(
            @Parameter(description = "Định danh hồ sơ / identifier of the dossier") @PathParam("dossierId")
                    DossierId dossierId,
            @Valid Body body) {
        List<Paper> came = Optional.ofNullable(body).map(Body::components).orElse(List.of());
        CommandContext context = request.change();
        Outcome outcome = came.isEmpty()
                ? commands.send(new SubmitSupplement(dossierId, List.of()), context)
                : attachments.send(
                        FilingBody.fileIds(came),
                        dossiers.current(dossierId),
                        context,
                        List.of(),
                        attached -> new SubmitSupplement(dossierId, attached.handed(came)));
        return Answers.ok(outcome, dossiers.after(outcome));
    }
}
