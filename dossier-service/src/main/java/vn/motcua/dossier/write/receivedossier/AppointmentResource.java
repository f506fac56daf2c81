package vn.motcua.dossier.write.receivedossier;

import static vn.motcua.calendar.StateCalendar.ZONE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.events.Channel;
import vn.motcua.dossier.events.Subject;
import vn.motcua.dossier.known.CopiedCatalogue;
import vn.motcua.dossier.known.ProcedureVersion;
import vn.motcua.dossier.known.ReferenceData;
import vn.motcua.dossier.view.Appointment;
import vn.motcua.dossier.write.Offered;
import vn.motcua.dossier.write.Promise;
import vn.motcua.dossier.write.ReceivingUnit;
import vn.motcua.http.Caller;

/** Tells the appointment, with its explanation, before a receipt is stored for ever. */
@Path("/api/v1/dossiers/appointment")
@Tag(name = "dossiers")
class AppointmentResource {

    private final Caller caller;
    private final CopiedCatalogue known;
    private final Clock clock;

    AppointmentResource(Caller caller, CopiedCatalogue known, Clock clock) {
        this.caller = caller;
        this.known = known;
        this.clock = clock;
    }

    @GET
    @RunOnVirtualThread
    @RolesAllowed("INTAKE_OFFICER")
    @Operation(
            operationId = "previewAppointment",
            summary = "Xem trước ngày hẹn trả · Preview the appointment",
            description =
                    "Ngày hẹn trả và giải thích nếu tiếp nhận lúc này; không lưu gì, không cấp mã. The appointment and its explanation if it were received now; stores nothing and gives no code. "
                            + "Refusals: RECEIVING_UNIT_NOT_YOURS (403), CHANNEL_NOT_OFFERED, ORGANISATION_CLOSED, ORGANISATION_NOT_KNOWN_HERE,"
                            + " PROCEDURE_NOT_IN_FORCE, PROCEDURE_NOT_KNOWN_HERE, RESOLVING_AGENCY_UNCLEAR, SUBJECT_NOT_ELIGIBLE (409),"
                            + " REFERENCE_DATA_MISSING (503).")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "409", description = "Không tiếp nhận được / it could not be received")
    @APIResponse(responseCode = "503", description = "REFERENCE_DATA_MISSING")
    public Appointment preview(
            @Parameter(description = "Định danh thủ tục / identifier of the procedure")
                    @QueryParam("procedureId")
                    @NotNull
                    UUID procedureId,
            @Parameter(description = "Kênh nộp / channel") @QueryParam("channel") @NotNull Channel channel,
            @Parameter(description = "Đối tượng / what the applicant is") @QueryParam("subject") @NotNull
                    Subject subject,
            @Parameter(
                            description =
                                    "Đơn vị tiếp nhận; bỏ trống là đơn vị của cán bộ / receiving organisation; the officer's own when left out")
                    @QueryParam("receivingUnit")
                    Optional<@Pattern(regexp = "[A-Za-z0-9.]{1,30}") String> receivingUnit) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        ReferenceData reference = known.latest();
        String unit = receivingUnit.orElseGet(caller::org);
        ReceivingUnit.checkFor(caller.org(), unit, reference, today);
        ProcedureVersion procedure = Offered.to(procedureId, channel, subject, reference, today);
        Promise promise = Promise.of(unit, channel, procedure, reference, now);
        return Appointment.of(
                promise.resolvingAgency(),
                promise.limit(),
                now,
                promise.due(),
                promise.rules().rules().supplementPolicy());
    }
}
