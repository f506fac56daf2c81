package vn.motcua.catalog.write.postofficer;

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
import vn.motcua.catalog.events.OfficerId;
import vn.motcua.catalog.events.PostingId;
import vn.motcua.catalog.events.PostingPurpose;
import vn.motcua.catalog.view.Entities;
import vn.motcua.catalog.view.OfficerView;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Ids;
import vn.motcua.eventstore.Outcome;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Posts an officer to another unit. */
@Path("/api/v1/officers/{officerId}/postings")
@Tag(name = "Cán bộ · Officers")
class PostOfficerResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Entities entities;

    PostOfficerResource(Commands commands, CommandRequest request, Entities entities) {
        this.commands = commands;
        this.request = request;
        this.entities = entities;
    }

    @Schema(name = "PostOfficer", description = "Cử đến đơn vị khác · A posting to another unit")
    record Body(
            @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9.]{0,39}")
            String unit,

            @NotNull LocalDate from,
            Optional<LocalDate> to,
            @NotNull PostingPurpose purpose) {}

    @POST
    @RolesAllowed({"OFFICE", "OPERATOR"})
    @RunOnVirtualThread
    @Operation(
            operationId = "postOfficer",
            summary = "Cử cán bộ đến đơn vị khác · Post an officer to another unit",
            description =
                    "Trong những ngày đó cán bộ làm việc thay mặt đơn vị được cử đến · On those days the officer may act for that unit.")
    @APIResponse(
            responseCode = "200",
            description = "Đã ghi nhận · Recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OfficerView.class)))
    public Response post(
            @Parameter(description = "Định danh cán bộ, sub của token · Officer id, sub of the token")
                    @PathParam("officerId")
                    OfficerId officerId,
            @NotNull @Valid Body body) {
        PostOfficer command = new PostOfficer(
                officerId, new PostingId(Ids.newId()), body.unit(), body.from(), body.to(), body.purpose());
        Outcome outcome = commands.send(command, request.change());
        return Answers.ok(outcome, entities.officerAfter(outcome));
    }
}
