package vn.motcua.catalog.write.setworkinghours;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.catalog.events.OrganisationId;
import vn.motcua.catalog.view.Entities;
import vn.motcua.catalog.view.OrganisationView;
import vn.motcua.catalog.write.WorkingHoursBody;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Outcome;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Sets the working hours of an organisation. */
@Path("/api/v1/organisations/{organisationId}/working-hours")
@Tag(name = "Cơ quan, đơn vị · Organisations")
class SetWorkingHoursResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Entities entities;

    SetWorkingHoursResource(Commands commands, CommandRequest request, Entities entities) {
        this.commands = commands;
        this.request = request;
        this.entities = entities;
    }

    @POST
    @RolesAllowed({"OFFICE", "OPERATOR"})
    @RunOnVirtualThread
    @Operation(
            operationId = "setWorkingHours",
            summary = "Đặt giờ làm việc từ một ngày · Set working hours from a day on",
            description =
                    "Thay giờ làm việc từ một ngày; hạn đã cấp không tự đổi · From a day on; due dates already given do not move.")
    @APIResponse(
            responseCode = "200",
            description = "Đã ghi nhận · Recorded",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = OrganisationView.class)))
    public Response post(
            @Parameter(description = "Định danh đơn vị · Organisation id") @PathParam("organisationId")
                    OrganisationId organisationId,
            @NotNull @Valid WorkingHoursBody body) {
        Outcome outcome = commands.send(new SetWorkingHours(organisationId, body.hours()), request.change());
        return Answers.ok(outcome, entities.organisationAfter(outcome));
    }
}
