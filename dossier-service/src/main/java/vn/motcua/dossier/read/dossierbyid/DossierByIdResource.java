package vn.motcua.dossier.read.dossierbyid;

import static vn.motcua.calendar.StateCalendar.ZONE;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.known.CopiedCatalogue;
import vn.motcua.dossier.view.DossierView;
import vn.motcua.dossier.view.Dossiers;
import vn.motcua.dossier.view.Dossiers.Versioned;
import vn.motcua.http.Answers;
import vn.motcua.http.Caller;
import vn.motcua.organisations.Reach;

/** One dossier: always current, for it is folded from the log. */
@Path("/api/v1/dossiers/{dossierId}")
@Tag(name = "dossiers")
class DossierByIdResource {
    private final Dossiers dossiers;
    private final People people;
    private final Caller caller;
    private final CopiedCatalogue known;
    private final Clock clock;

    DossierByIdResource(Dossiers dossiers, People people, Caller caller, CopiedCatalogue known, Clock clock) {
        this.dossiers = dossiers;
        this.people = people;
        this.caller = caller;
        this.known = known;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"OFFICE", "LEADER", "INTAKE_OFFICER", "CASE_OFFICER", "PARTNER"})
    @Operation(
            operationId = "getDossier",
            summary = "Xem hồ sơ · Get a dossier",
            description =
                    "Luôn là mới nhất. Dữ liệu cá nhân chỉ cho cán bộ tiếp nhận, xử lý và Văn phòng; đối tác đã nộp đọc được yêu cầu bổ sung và lý do kết thúc. "
                            + "Hồ sơ ngoài phạm vi của đơn vị coi như không có. "
                            + "Always current; personal data for intake, case and office staff only; the partner that submitted it reads what is missing and why it ended. A dossier out of the caller's reach is not there: "
                            + "DOSSIER_UNKNOWN (404).")
    @APIResponse(
            responseCode = "200",
            description = "Hồ sơ / the dossier",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(allOf = {DossierView.class, DossierPage.Shown.class})))
    public Uni<Response> get(
            @Parameter(description = "Định danh hồ sơ / identifier of the dossier") @PathParam("dossierId")
                    DossierId dossierId) {
        Reader reader = Reader.of(caller);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        return known.directory()
                .chain(directory -> found(dossierId, directory.reachOf(reader.org(), today), reader.roles()))
                .chain(current -> page(reader, current.dossier()).map(shown -> Answers.ok(current.version(), shown)));
    }

    private Uni<DossierPage> page(Reader reader, DossierView dossier) {
        if (reader.maySeePeople()) {
            return people.of(dossier);
        }
        if (dossier.wasSubmittedBy(reader.id())) {
            return people.toSubmitter(dossier.withoutActors());
        }
        return Uni.createFrom().item(DossierPage.withoutPeople(reader.isPartner() ? dossier.withoutActors() : dossier));
    }

    /** Who reads, taken from the request before anything waits. */
    private record Reader(String id, String org, Set<String> roles, boolean maySeePeople, boolean isPartner) {
        static Reader of(Caller caller) {
            boolean maySeePeople = caller.is("INTAKE_OFFICER") || caller.is("CASE_OFFICER") || caller.is("OFFICE");
            return new Reader(caller.id(), caller.org(), caller.roles(), maySeePeople, caller.is("PARTNER"));
        }
    }

    private Uni<Versioned> found(DossierId dossierId, Reach reach, Set<String> roles) {
        return dossiers.now(dossierId, roles).map(found -> {
            Versioned current = found.orElseThrow(() -> DOSSIER_UNKNOWN.of(dossierId));
            if (current.dossier().units().noneMatch(reach::covers)) {
                throw DOSSIER_UNKNOWN.of(dossierId);
            }
            return current;
        });
    }
}
