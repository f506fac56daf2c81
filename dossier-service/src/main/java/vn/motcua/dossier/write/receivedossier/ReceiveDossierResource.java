package vn.motcua.dossier.write.receivedossier;

import static vn.motcua.calendar.StateCalendar.ZONE;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
import vn.motcua.dossier.events.TrackingSecret;
import vn.motcua.dossier.known.References;
import vn.motcua.dossier.view.DossierView;
import vn.motcua.dossier.view.Dossiers;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Ids;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.Refused;
import vn.motcua.eventstore.vault.Vault;
import vn.motcua.http.Answers;
import vn.motcua.http.Caller;
import vn.motcua.http.CommandRequest;

/** Takes dossiers in, from counters, from the portal and from the post. */
@Path("/api/v1/dossiers")
@Tag(name = "dossiers")
class ReceiveDossierResource {

    private final Commands commands;
    private final CommandRequest request;
    private final Caller caller;
    private final References known;
    private final RunningNumbers numbers;
    private final Vault vault;
    private final Dossiers dossiers;
    private final Clock clock;

    ReceiveDossierResource(
            Commands commands,
            CommandRequest request,
            Caller caller,
            References known,
            RunningNumbers numbers,
            Vault vault,
            Dossiers dossiers,
            Clock clock) {
        this.commands = commands;
        this.request = request;
        this.caller = caller;
        this.known = known;
        this.numbers = numbers;
        this.vault = vault;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** The dossier, and what else the receipt slip shows, in one flat object. */
    record Receipt(
            @JsonUnwrapped DossierView dossier,
            @JsonUnwrapped Slip slip) {}

    /** What the receipt slip shows beside the dossier. */
    @Schema(description = "Giấy tiếp nhận / receipt slip")
    record Slip(
            @Schema(description = "Mã bí mật để tra cứu / secret for tracking", examples = "7F3A-09BC-51DE-88A2")
            String trackingSecret) {}

    @POST
    @RunOnVirtualThread
    @RolesAllowed({"INTAKE_OFFICER", "PARTNER"})
    @Operation(
            operationId = "receiveDossier",
            summary = "Tiếp nhận hồ sơ · Receive a dossier",
            description = "Cấp mã, ngày hẹn trả và giải thích. Gives code, appointment and its explanation. Refusals: "
                    + "PROCEDURE_NOT_KNOWN_HERE, PROCEDURE_NOT_IN_FORCE, CHANNEL_NOT_OFFERED, COMPONENTS_MISSING, "
                    + "COMPONENT_NOT_IN_PROCEDURE, ORGANISATION_NOT_KNOWN_HERE, ORGANISATION_CLOSED, "
                    + "RESOLVING_AGENCY_UNCLEAR (409), RECEIVING_UNIT_NOT_YOURS (403), REFERENCE_DATA_MISSING (503).")
    @APIResponse(
            responseCode = "201",
            description = "Đã tiếp nhận / received",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(allOf = {DossierView.class, Slip.class})))
    public Response receive(@Valid @NotNull ReceiveDossierBody body) {
        CommandContext context = request.creation();
        Outcome outcome = received(body, context);
        return Answers.created(
                outcome,
                made -> URI.create("/api/v1/dossiers/" + made),
                new Receipt(
                        dossiers.after(outcome),
                        new Slip(secretOf(outcome.entityId()).value())));
    }

    /** Asks about the unit before a running number is taken for it; a request that was answered keeps its answer. */
    private Outcome received(ReceiveDossierBody body, CommandContext context) {
        String unit = body.receivingUnit().orElseGet(caller::org);
        try {
            ReceivingUnit.checkFor(caller.org(), unit, known.refreshed(), today());
        } catch (Refused refused) {
            return commands.answered(context).orElseThrow(() -> refused);
        }
        UUID person = Ids.newId();
        return commands.send(command(body, unit, person), context, List.of(vault.seal(person, body.applicant())));
    }

    private ReceiveDossier command(ReceiveDossierBody body, String unit, UUID person) {
        DossierId id = new DossierId(Ids.newId());
        return new ReceiveDossier(
                id,
                numbers.next(unit, today()),
                body.procedureId(),
                body.procedureCode(),
                body.channel(),
                unit,
                body.applicant().kind(),
                body.components().stream().map(ReceiveDossierBody.Paper::handed).toList(),
                person,
                body.supportPlace(),
                body.assistedBy(),
                secretOf(id.toString()).hash());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** Derived and not stored, so that a repeated request gets the same secret again. */
    private TrackingSecret secretOf(String dossierId) {
        return TrackingSecret.from(vault.derive("tracking", dossierId));
    }
}
