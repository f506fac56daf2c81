package vn.motcua.catalog.write.renameorganisation;

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
import java.time.LocalDate;
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

/** Gives an organisation another name. */
@Path("/api/v1/organisations/{organisationId}/names")
@Tag(name = "Cơ quan, đơn vị · Organisations")
class RenameOrganisationResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Entities entities;

    RenameOrganisationResource(Commands commands, CommandRequest request, Entities entities) {
        this.commands = commands;
        this.request = request;
        this.entities = entities;
    }

    @Schema(name = "RenameOrganisation", description = "Tên từ một ngày · A name from a day on")
    record Body(
            @NotBlank @Size(max = 300) String name, @NotNull LocalDate effectiveFrom) {}

    @POST
    @RolesAllowed({"OFFICE", "OPERATOR"})
    @RunOnVirtualThread
    @Operation(
            operationId = "renameOrganisation",
            summary = "Đổi tên đơn vị từ một ngày · Rename an organisation from a day on",
            description = "Cùng ngày gửi lại thì thay tên đã ghi cho ngày đó; ngày trước đó giữ tên cũ · "
                    + "The same day again replaces the name said for it; earlier days keep the name they had.")
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
                new RenameOrganisation(organisationId, body.name(), body.effectiveFrom()), request.change());
        return Answers.ok(outcome, entities.organisationAfter(outcome));
    }
}
