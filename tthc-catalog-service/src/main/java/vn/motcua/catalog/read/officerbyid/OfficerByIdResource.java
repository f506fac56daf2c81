package vn.motcua.catalog.read.officerbyid;

import static vn.motcua.catalog.CatalogRefusal.OFFICER_UNKNOWN;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.catalog.events.OfficerId;
import vn.motcua.catalog.known.Rights;
import vn.motcua.catalog.view.Entities;
import vn.motcua.catalog.view.OfficerView;
import vn.motcua.eventstore.EventLog;
import vn.motcua.http.Answers;
import vn.motcua.http.Caller;
import vn.motcua.time.BusinessClock;

/** Reads one officer of the directory, for offices within reach. */
@Path("/api/v1/officers/{officerId}")
@Tag(name = "Cán bộ · Officers")
class OfficerByIdResource {
    private final Entities entities;
    private final Caller caller;
    private final Clock clock;

    OfficerByIdResource(Entities entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"OFFICE", "LEADER", "OPERATOR"})
    @Operation(
            operationId = "getOfficer",
            summary = "Xem một cán bộ · Read an officer",
            description = "Đơn vị công tác theo thời gian và các lượt cử đến, luôn mới nhất · "
                    + "Home units over time and postings, always current.")
    @APIResponse(
            responseCode = "200",
            description = "Cán bộ · The officer",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OfficerView.class)))
    @APIResponse(responseCode = "304", description = "Không đổi · Not modified")
    @APIResponse(responseCode = "404", description = "OFFICER_UNKNOWN")
    public Uni<Response> get(
            @Parameter(description = "Định danh cán bộ, sub của token · Officer id, sub of the token")
                    @PathParam("officerId")
                    OfficerId officerId) {
        return entities.structure().chain(structure -> {
            Rights rights =
                    Rights.of(structure, caller.actor(), LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE));
            return entities.officer(officerId.toString(), EventLog.NOW).map(found -> {
                if (!found.exists() || found.entity().units().stream().noneMatch(rights::covers)) {
                    throw OFFICER_UNKNOWN.because("Cán bộ " + officerId);
                }
                return Answers.ok(found.version(), found.entity());
            });
        });
    }
}
