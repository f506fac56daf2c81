package vn.motcua.catalog.write.setmaydecide;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Says who may decide on publications. */
@Path("/api/v1/organisations/{organisationId}/may-decide")
@Tag(name = "Cơ quan, đơn vị · Organisations")
class SetMayDecideResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Entities entities;

    SetMayDecideResource(Commands commands, CommandRequest request, Entities entities) {
        this.commands = commands;
        this.request = request;
        this.entities = entities;
    }

    @Schema(name = "SetMayDecide", description = "Quyền công bố từ một ngày · The right to decide from a day on")
    record Body(@NotNull Boolean mayDecide, @NotNull LocalDate effectiveFrom) {}

    @POST
    @RolesAllowed({"OFFICE", "OPERATOR"})
    @RunOnVirtualThread
    @Operation(
            operationId = "setMayDecide",
            summary = "Ủy quyền công bố thủ tục · Say who may decide on publications",
            description =
                    "Văn phòng tỉnh đặt; xét theo ngày ký quyết định, quyết định đã ghi không đổi · "
                            + "By the office of the province; a decision is judged by its day of signing, those entered before stay.")
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
                new SetMayDecide(organisationId, body.mayDecide(), body.effectiveFrom()), request.change());
        return Answers.ok(outcome, entities.organisationAfter(outcome));
    }
}
