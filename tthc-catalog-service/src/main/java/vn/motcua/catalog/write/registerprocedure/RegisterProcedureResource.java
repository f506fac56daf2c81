package vn.motcua.catalog.write.registerprocedure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.catalog.events.ProcedureId;
import vn.motcua.catalog.view.Entities;
import vn.motcua.catalog.view.ProcedureView;
import vn.motcua.catalog.write.ProcedureBody;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Ids;
import vn.motcua.eventstore.Outcome;
import vn.motcua.http.Answers;
import vn.motcua.http.Caller;
import vn.motcua.http.CommandRequest;

/** Enters a procedure as a draft. */
@Path("/api/v1/procedures")
@Tag(name = "Danh mục thủ tục · Procedures")
class RegisterProcedureResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Entities entities;
    private final Caller caller;

    RegisterProcedureResource(Commands commands, CommandRequest request, Entities entities, Caller caller) {
        this.commands = commands;
        this.request = request;
        this.entities = entities;
        this.caller = caller;
    }

    @Schema(name = "RegisterProcedure", description = "Thủ tục mới, ở dạng dự thảo · A new procedure, as a draft")
    record Body(
            @NotNull @Pattern(regexp = "\\d\\.\\d{6}(\\.[0-9A-Z]{2,3}){0,4}")
            String code,

            Optional<@Pattern(regexp = "[A-Z0-9][A-Z0-9.]{0,39}") String> owner,

            @NotNull @Valid ProcedureBody content) {}

    @POST
    @RolesAllowed("OFFICE")
    @RunOnVirtualThread
    @Operation(
            operationId = "registerProcedure",
            summary = "Ghi nhận thủ tục · Register a procedure",
            description = "Thủ tục vào danh mục ở dạng dự thảo, chưa công khai · It enters as a draft, not public. "
                    + "Không có owner: thuộc đơn vị người gửi · Without owner it belongs to the sender's organisation.")
    @APIResponse(
            responseCode = "201",
            description = "Đã ghi nhận · Registered",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProcedureView.class)))
    public Response post(@NotNull @Valid Body body) {
        RegisterProcedure command = new RegisterProcedure(
                new ProcedureId(Ids.newId()),
                body.code(),
                body.owner().orElseGet(caller::org),
                body.content().content());
        Outcome outcome = commands.send(command, request.creation());
        return Answers.created(outcome, id -> URI.create("/api/v1/procedures/" + id), entities.procedureAfter(outcome));
    }
}
