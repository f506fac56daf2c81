package vn.motcua.catalog.read.organisationbyid;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.events.OrganisationId;
import vn.motcua.catalog.read.ListAnswer;
import vn.motcua.catalog.view.Entities;
import vn.motcua.catalog.view.OrganisationView;
import vn.motcua.eventstore.EventLog;
import vn.motcua.http.Answers;

/** Reads one organisation, from the log. */
@Path("/api/v1/organisations/{organisationId}")
@Tag(name = "Cơ quan, đơn vị · Organisations")
class OrganisationByIdResource {
    private final Entities entities;

    OrganisationByIdResource(Entities entities) {
        this.entities = entities;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getOrganisation",
            summary = "Xem một cơ quan, đơn vị · Read an organisation",
            description =
                    "Luôn mới nhất, kèm giờ làm việc theo từng giai đoạn · Always current, with its working hours over time.")
    @APIResponse(
            responseCode = "200",
            description = "Cơ quan, đơn vị · The organisation",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = OrganisationView.class)))
    @APIResponse(responseCode = "304", description = "Không đổi · Not modified")
    @APIResponse(responseCode = "404", description = "ORGANISATION_UNKNOWN")
    public Uni<Response> get(
            @Parameter(description = "Định danh đơn vị · Organisation id") @PathParam("organisationId")
                    OrganisationId organisationId) {
        return entities.organisation(organisationId.toString(), EventLog.NOW).map(found -> {
            if (!found.exists()) {
                throw CatalogRefusal.ORGANISATION_UNKNOWN.because("Đơn vị " + organisationId);
            }
            return Answers.cacheable(found.version(), ListAnswer.MAX_AGE, found.entity());
        });
    }
}
