package vn.motcua.catalog.write.registerofficer;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.catalog.events.FocalRole;
import vn.motcua.catalog.events.OfficerId;
import vn.motcua.catalog.view.Entities;
import vn.motcua.catalog.view.OfficerView;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Outcome;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Enters an officer into the directory. */
@Path("/api/v1/officers")
@Tag(name = "Cán bộ · Officers")
class RegisterOfficerResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Entities entities;

    RegisterOfficerResource(Commands commands, CommandRequest request, Entities entities) {
        this.commands = commands;
        this.request = request;
        this.entities = entities;
    }

    @Schema(
            name = "RegisterOfficer",
            description = "Cán bộ và đơn vị, không có họ tên · An officer and their unit, without a name")
    record Body(
            @NotNull @Pattern(regexp = OfficerId.PATTERN) String officerId,

            @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9.]{0,39}")
            String organisation,

            Optional<@Size(min = 1, max = 100) @Pattern(regexp = ".*\\S.*") String> position,
            @Size(max = 5) List<@NotNull FocalRole> focalRoles) {
        Body {
            focalRoles = focalRoles == null ? List.of() : focalRoles;
        }
    }

    @POST
    @RolesAllowed({"OFFICE", "OPERATOR"})
    @RunOnVirtualThread
    @Operation(
            operationId = "registerOfficer",
            summary = "Ghi nhận cán bộ · Register an officer",
            description =
                    "officerId là sub của token; họ tên không bao giờ nằm ở đây · officerId is the sub of the token; no name is kept here.")
    @APIResponse(
            responseCode = "201",
            description = "Đã ghi nhận · Recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OfficerView.class)))
    public Response post(@NotNull @Valid Body body) {
        RegisterOfficer command = new RegisterOfficer(
                new OfficerId(body.officerId()), body.organisation(), body.position(), body.focalRoles());
        Outcome outcome = commands.send(command, request.creation());
        return Answers.created(outcome, id -> URI.create("/api/v1/officers/" + id), entities.officerAfter(outcome));
    }
}
