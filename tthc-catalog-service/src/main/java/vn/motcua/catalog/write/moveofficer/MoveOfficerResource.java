package vn.motcua.catalog.write.moveofficer;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.catalog.events.OfficerId;
import vn.motcua.catalog.view.Entities;
import vn.motcua.catalog.view.OfficerView;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Outcome;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Moves an officer to another home unit. */
@Path("/api/v1/officers/{officerId}/moves")
@Tag(name = "Cán bộ · Officers")
class MoveOfficerResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Entities entities;

    MoveOfficerResource(Commands commands, CommandRequest request, Entities entities) {
        this.commands = commands;
        this.request = request;
        this.entities = entities;
    }

    @Schema(name = "MoveOfficer", description = "Đơn vị mới từ một ngày · Another home unit from a day on")
    record Body(
            @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9.]{0,39}")
            String organisation,

            @NotNull LocalDate from) {}

    @POST
    @RolesAllowed({"OFFICE", "OPERATOR"})
    @RunOnVirtualThread
    @Operation(
            operationId = "moveOfficer",
            summary = "Chuyển cán bộ sang đơn vị khác · Move an officer to another organisation",
            description = "Các lượt cử đến không đổi · Postings go on.")
    @APIResponse(
            responseCode = "200",
            description = "Đã ghi nhận · Recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OfficerView.class)))
    public Response post(
            @Parameter(description = "Định danh cán bộ, sub của token · Officer id, sub of the token")
                    @PathParam("officerId")
                    OfficerId officerId,
            @NotNull @Valid Body body) {
        Outcome outcome = commands.send(new MoveOfficer(officerId, body.organisation(), body.from()), request.change());
        return Answers.ok(outcome, entities.officerAfter(outcome));
    }
}
