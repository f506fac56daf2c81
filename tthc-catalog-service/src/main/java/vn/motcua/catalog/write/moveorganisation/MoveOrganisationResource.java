package vn.motcua.catalog.write.moveorganisation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.catalog.events.OrganisationId;
import vn.motcua.catalog.view.Entities;
import vn.motcua.catalog.view.OrganisationView;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Outcome;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Puts an organisation below another one. */
@Path("/api/v1/organisations/{organisationId}/moves")
@Tag(name = "Cơ quan, đơn vị · Organisations")
class MoveOrganisationResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Entities entities;

    MoveOrganisationResource(Commands commands, CommandRequest request, Entities entities) {
        this.commands = commands;
        this.request = request;
        this.entities = entities;
    }

    @Schema(name = "MoveOrganisation", description = "Cấp trên từ một ngày · The organisation above from a day on")
    record Body(
            Optional<@Pattern(regexp = "[A-Z0-9][A-Z0-9.]{0,39}") String> parent,
            @NotNull LocalDate effectiveFrom) {}

    @POST
    @RolesAllowed({"OFFICE", "OPERATOR"})
    @RunOnVirtualThread
    @Operation(
            operationId = "moveOrganisation",
            summary = "Chuyển cấp trên của đơn vị từ một ngày · Place an organisation below another from a day on",
            description = "Không có parent: đơn vị đứng trên cùng · Without parent it stands at the top.")
    @APIResponse(
            responseCode = "200",
            description = "Đã ghi nhận · Recorded",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = OrganisationView.class)))
    public Response post(
            @Parameter(description = "Định danh đơn vị · Organisation id") @PathParam("organisationId")
                    OrganisationId organisationId,
            @NotNull @Valid Body body) {
        Outcome outcome = commands.send(
                new MoveOrganisation(organisationId, body.parent(), body.effectiveFrom()), request.change());
        return Answers.ok(outcome, entities.organisationAfter(outcome));
    }
}
