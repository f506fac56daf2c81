package vn.motcua.dossier.write.receivedossier;

import static vn.motcua.calendar.StateCalendar.ZONE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.known.CopiedCatalogue;
import vn.motcua.dossier.view.DossierView;
import vn.motcua.dossier.view.Dossiers;
import vn.motcua.dossier.write.Attached;
import vn.motcua.dossier.write.Attachments;
import vn.motcua.dossier.write.FilingBody;
import vn.motcua.dossier.write.ReceivingUnit;
import vn.motcua.dossier.write.RunningNumbers;
import vn.motcua.dossier.write.TrackingSecrets;
import vn.motcua.dossier.write.TrackingSecrets.Slip;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Ids;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.Refused;
import vn.motcua.eventstore.vault.Vault;
import vn.motcua.http.Answers;
import vn.motcua.http.Caller;
import vn.motcua.http.CommandRequest;

/** Takes dossiers in at a counter, in one step. */
@Path("/api/v1/dossiers")
@Tag(name = "dossiers")
class ReceiveDossierResource {

    private final Commands commands;
    private final Attachments attachments;
    private final CommandRequest request;
    private final Caller caller;
    private final CopiedCatalogue known;
    private final RunningNumbers numbers;
    private final TrackingSecrets secrets;
    private final Vault vault;
    private final Dossiers dossiers;
    private final Clock clock;

    ReceiveDossierResource(
            Commands commands,
            Attachments attachments,
            CommandRequest request,
            Caller caller,
            CopiedCatalogue known,
            RunningNumbers numbers,
            TrackingSecrets secrets,
            Vault vault,
            Dossiers dossiers,
            Clock clock) {
        this.commands = commands;
        this.attachments = attachments;
        this.request = request;
        this.caller = caller;
        this.known = known;
        this.numbers = numbers;
        this.secrets = secrets;
        this.vault = vault;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    @POST
    @RunOnVirtualThread
    @RolesAllowed("INTAKE_OFFICER")
    @Operation(
            operationId = "receiveDossier",
            summary = "Tiếp nhận hồ sơ · Receive a dossier",
            description =
                    "Tại quầy, một bước: cấp mã, ngày hẹn trả và giải thích. At a counter, in one step: gives code, appointment and its explanation.")
    @APIResponse(
            responseCode = "201",
            description = "Đã tiếp nhận / received",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(allOf = {DossierView.class, Slip.class})))
    public Response receive(@Valid @NotNull FilingBody body) {
        Outcome outcome = received(body, request.creation());
        return Answers.created(
                outcome, made -> URI.create("/api/v1/dossiers/" + made), secrets.with(dossiers.after(outcome)));
    }

    /** Asks about the unit before a running number is taken for it; a request that was answered keeps its answer. */
    private Outcome received(FilingBody body, CommandContext context) {
        String unit = body.receivingUnit().orElseGet(caller::org);
        try {
            ReceivingUnit.checkFor(caller.org(), unit, known.latest(), today());
        } catch (Refused refused) {
            return commands.answered(context).orElseThrow(() -> refused);
        }
        UUID person = Ids.newId();
        return attachments.send(
                FilingBody.fileIds(body.components()),
                context,
                List.of(vault.seal(person, body.applicant())),
                attached -> command(body, unit, person, attached));
    }

    private ReceiveDossier command(FilingBody body, String unit, UUID person, Attached attached) {
        DossierId id = new DossierId(Ids.newId());
        return new ReceiveDossier(
                id, numbers.next(unit, today()), body.filing(unit, person, secrets.hashOf(id.toString()), attached));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
