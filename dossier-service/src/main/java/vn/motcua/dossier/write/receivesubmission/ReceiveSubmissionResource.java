package vn.motcua.dossier.write.receivesubmission;

import static vn.motcua.calendar.StateCalendar.ZONE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
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
import vn.motcua.dossier.write.OfficialCode;
import vn.motcua.dossier.write.RunningNumbers;
import vn.motcua.dossier.write.TrackingSecrets;
import vn.motcua.dossier.write.TrackingSecrets.Slip;
import vn.motcua.eventstore.Outcome;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Receives a submitted dossier at the counter. */
@Path("/api/v1/dossiers/{dossierId}/receipt")
@Tag(name = "dossiers")
class ReceiveSubmissionResource {
    private final Attachments attachments;
    private final CommandRequest request;
    private final RunningNumbers numbers;
    private final TrackingSecrets secrets;
    private final Dossiers dossiers;
    private final Clock clock;

    ReceiveSubmissionResource(
            Attachments attachments,
            CommandRequest request,
            RunningNumbers numbers,
            TrackingSecrets secrets,
            Dossiers dossiers,
            Clock clock) {
        this.attachments = attachments;
        this.request = request;
        this.numbers = numbers;
        this.secrets = secrets;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    record Body(
            @Schema(
                    description =
                            "Thành phần quầy thực nhận; bỏ trống là như đã nộp / components as the counter found them; as submitted when left out")
            @DistinctComponents
            @Size(max = 100)
            List<@Valid @NotNull Paper> components) {}

    @POST
    @RunOnVirtualThread
    @RolesAllowed("INTAKE_OFFICER")
    @Operation(
            operationId = "receiveSubmission",
            summary = "Tiếp nhận hồ sơ đã nộp · Receive a submitted dossier",
            description =
                    "Cấp mã và ngày hẹn trả; không nhận If-Match: hai quầy cùng lúc thì một quầy được, quầy kia nhận DOSSIER_ALREADY_RECEIVED. Thân yêu cầu có thể bỏ trống. Gives code and appointment; takes no If-Match: of two counters at the same moment one wins, the other is told DOSSIER_ALREADY_RECEIVED. The body may be left out.")
    @Extension(name = "x-command", value = "creation")
    @APIResponse(
            responseCode = "200",
            description = "Hồ sơ sau đó / the dossier after it",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(allOf = {DossierView.class, Slip.class})))
    public Response post(
            @Parameter(description = "Định danh hồ sơ / identifier of the dossier") @PathParam("dossierId")
                    DossierId dossierId,
            @Valid Body body) {
        Optional<List<Paper>> found = Optional.ofNullable(body).map(Body::components);
        DossierView submitted = dossiers.current(dossierId);
        OfficialCode code = numbers.next(submitted.receivingUnit(), LocalDate.ofInstant(clock.instant(), ZONE));
        Outcome outcome = attachments.send(
                FilingBody.fileIds(found.orElse(List.of())),
                submitted,
                request.creation(),
                List.of(),
                attached -> new ReceiveSubmission(dossierId, code, found.map(attached::handed)));
        return Answers.ok(outcome, secrets.with(dossiers.after(outcome)));
    }
}
